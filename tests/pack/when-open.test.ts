import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openStatus, whenOpen as whenOpenIn, type Hours } from '../../src/pack/index.ts';
import { FRANCE } from '../support/country.ts';
import { localTime, momentOf } from '../../src/pack/local-time.ts';
import { realContent } from '../support/packs.ts';

const WEEK = ['mon', 'tue', 'wed', 'thu', 'fri'] as const;
/** A line in Paris, from 9:00 to 17:30. */
const paris: Hours = {
  kind: 'weekly',
  timezone: 'Europe/Paris',
  slots: [{ days: WEEK, from: '09:00', to: '17:30' }],
  holidays: 'closed',
};
const at = (moment: string) => new Date(moment);
const guide = { edition: '2026-01-01', country: FRANCE };
const whenOpen = (hours: Hours, now: Date, zone?: string) => whenOpenIn(hours, now, guide, zone);

test('who answers is there now, and what is not known is not promised', () => {
  expect(whenOpen({ kind: 'always' }, at('2026-11-24T03:00:00Z'), 'Pacific/Noumea')).toEqual({ when: 'now' });
  expect(whenOpen({ kind: 'unknown' }, at('2026-11-24T03:00:00Z'))).toEqual({ when: 'unknown' });
  expect(whenOpen(paris, at('2026-11-24T08:00:00Z'), 'America/Cayenne')).toEqual({ when: 'now' });
  expect(whenOpen({ ...paris, slots: [] }, at('2026-11-24T03:00:00Z'))).toEqual({ when: 'closed' });
});

test('a phone that shows a day before the edition says neither open nor closed, but for who answers day and night', () => {
  const one = { ...guide, edition: '2026-11-24' };
  const told = (hours: Hours, now: string) => whenOpenIn(hours, at(now), one).when;
  // a Thursday morning in 1970, and the last minute of the Monday before
  for (const before of ['1970-01-01T10:00:00Z', '2026-11-23T22:59:00Z']) {
    expect(told(paris, before)).toBe('wrong-clock');
    expect(told({ kind: 'always' }, before)).toBe('now');
    expect(told({ kind: 'unknown' }, before)).toBe('unknown');
  }
  expect(told(paris, '2026-11-23T23:00:00Z')).toBe('today');
  expect(told(paris, '2026-11-24T09:00:00Z')).toBe('now');
});

describe('for someone in mainland France', () => {
  test('it is this morning, tomorrow, or on another day', () => {
    // a Tuesday
    expect(whenOpen(paris, at('2026-11-24T05:00:00Z'))).toEqual({ when: 'today', day: 'tue', time: '09:00', ahead: 0 });
    expect(whenOpen(paris, at('2026-11-24T19:00:00Z'))).toEqual({
      when: 'tomorrow',
      day: 'wed',
      time: '09:00',
      ahead: 1,
    });
    expect(whenOpen(paris, at('2026-11-27T19:00:00Z'))).toEqual({ when: 'later', day: 'mon', time: '09:00', ahead: 3 });
  });

  test('from 18:00 on it is tonight', () => {
    const evening = (from: string): Hours => ({ ...paris, slots: [{ days: WEEK, from, to: '23:00' }] });
    expect(whenOpen(evening('18:00'), at('2026-11-24T09:00:00Z')).when).toBe('tonight');
    expect(whenOpen(evening('17:59'), at('2026-11-24T09:00:00Z')).when).toBe('today');
  });
});

describe('for someone overseas, the clock is theirs', () => {
  test('in Guadeloupe a line that opens at 9:00 in Paris opens at 4:00 in winter and at 3:00 in summer', () => {
    expect(whenOpen(paris, at('2026-11-24T23:00:00Z'), 'America/Guadeloupe')).toEqual({
      when: 'tomorrow',
      day: 'wed',
      time: '04:00',
      ahead: 1,
    });
    expect(whenOpen(paris, at('2026-07-21T23:00:00Z'), 'America/Guadeloupe')).toMatchObject({
      when: 'tomorrow',
      time: '03:00',
    });
  });

  test('it is the hours of the morning after that count when the clocks of Paris change in the night', () => {
    const weekend: Hours = { ...paris, slots: [{ days: ['sun'], from: '09:00', to: '12:00' }] };
    // Saturday 24 October, and Saturday 28 March: the eves of the changes
    expect(whenOpen(weekend, at('2026-10-24T20:00:00Z'), 'America/Martinique')).toMatchObject({ time: '04:00' });
    expect(whenOpen(weekend, at('2026-03-28T20:00:00Z'), 'America/Martinique')).toMatchObject({ time: '03:00' });
    expect(whenOpen(weekend, at('2026-10-17T20:00:00Z'), 'America/Martinique')).toMatchObject({ time: '03:00' });
  });

  test('in Réunion the morning of Paris is noon, and in Nouvelle-Calédonie the evening', () => {
    expect(whenOpen(paris, at('2026-11-24T05:00:00Z'), 'Indian/Reunion')).toMatchObject({
      when: 'today',
      time: '12:00',
    });
    expect(whenOpen(paris, at('2026-11-24T05:00:00Z'), 'Pacific/Noumea')).toMatchObject({
      when: 'tonight',
      time: '19:00',
    });
  });

  test('it can be the day before: 9:00 on Monday in Paris is Sunday evening in Polynésie', () => {
    // Saturday noon in Tahiti
    expect(whenOpen(paris, at('2026-11-28T22:00:00Z'), 'Pacific/Tahiti')).toEqual({
      when: 'tomorrow',
      day: 'sun',
      time: '22:00',
      ahead: 1,
    });
  });

  test('a line of their own opens by their own clock', () => {
    const cayenne: Hours = { ...paris, timezone: 'America/Cayenne' };
    expect(whenOpen(cayenne, at('2026-11-24T09:00:00Z'), 'America/Cayenne')).toMatchObject({
      when: 'today',
      time: '09:00',
    });
    expect(whenOpen(cayenne, at('2026-11-24T09:00:00Z'))).toMatchObject({ when: 'today', time: '13:00' });
  });
});

describe('a moment by a clock', () => {
  test('is the first of two in autumn, and as long after the jump in spring', () => {
    const utc = (date: string, time: string) => momentOf({ date, time }, 'Europe/Paris').toISOString();
    expect(utc('2026-10-25', '02:30')).toBe('2026-10-25T00:30:00.000Z');
    expect(utc('2026-03-29', '02:30')).toBe('2026-03-29T01:30:00.000Z');
    expect(utc('2026-03-29', '03:00')).toBe('2026-03-29T01:00:00.000Z');
    expect(utc('2026-11-24', '24:00')).toBe('2026-11-24T23:00:00.000Z');
  });

  test('shows the same on that clock, in every timezone of the directory', () => {
    const zones = realContent().directory?.areas.flatMap(({ timezone = 'Europe/Paris' }) => timezone) ?? [];
    expect(new Set(zones).size).toBe(12);
    const moment = fc.date({ min: new Date('2024-01-01'), max: new Date('2034-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(fc.constantFrom(...new Set(zones)), moment, (zone, date) => {
        const shown = localTime(date, zone);
        expect(localTime(momentOf(shown, zone), zone)).toEqual(shown);
      }),
    );
  });
});

test('when it is told to open, it is open, and not a minute before', () => {
  const moment = fc.date({ min: new Date('2026-01-01'), max: new Date('2028-01-01'), noInvalidDate: true });
  const zone = fc.constantFrom('Europe/Paris', 'America/Miquelon', 'Pacific/Tahiti', 'Indian/Reunion');
  fc.assert(
    fc.property(moment, zone, (now, person) => {
      const told = whenOpen(paris, now, person);
      if (!('time' in told)) return;
      const today = Date.parse(`${localTime(now, person).date}T00:00:00Z`);
      const date = new Date(today + told.ahead * 86_400_000).toISOString().slice(0, 10);
      const opens = momentOf({ date, time: told.time }, person);
      expect(openStatus(paris, opens, FRANCE.holidays).status).toBe('open');
      expect(openStatus(paris, new Date(opens.getTime() - 60_000), FRANCE.holidays).status).toBe('closed');
    }),
  );
});
