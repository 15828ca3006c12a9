import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { isElsewhere, isPublicHoliday as isHoliday, openStatus as statusOf, type Hours } from '../../src/pack/index.ts';
import { BELGIUM, FRANCE } from '../support/country.ts';

const WEEK = ['mon', 'tue', 'wed', 'thu', 'fri'] as const;
const weekly = (more: Partial<Extract<Hours, { kind: 'weekly' }>> = {}): Hours => ({
  kind: 'weekly',
  timezone: 'Europe/Paris',
  slots: [{ days: WEEK, from: '09:00', to: '17:30' }],
  holidays: 'closed',
  ...more,
});
const at = (moment: string) => new Date(moment);
const openStatus = (hours: Hours, now: Date) => statusOf(hours, now, FRANCE.holidays);
const isPublicHoliday = (date: string): boolean => isHoliday(date, FRANCE.holidays);

test('who answers at any hour is open, and hours that are not known stay unknown', () => {
  expect(openStatus({ kind: 'always' }, at('2026-12-25T03:00:00Z'))).toEqual({ status: 'open' });
  expect(openStatus({ kind: 'unknown' }, at('2026-12-25T03:00:00Z'))).toEqual({ status: 'unknown' });
});

describe('within a week', () => {
  test('it is open from the first minute and closed from the last', () => {
    expect(openStatus(weekly(), at('2026-11-24T08:00:00Z')).status).toBe('open');
    expect(openStatus(weekly(), at('2026-11-24T07:59:59Z'))).toEqual({
      status: 'closed',
      opensAt: { day: 'tue', time: '09:00', ahead: 0 },
    });
    expect(openStatus(weekly(), at('2026-11-24T16:29:59Z')).status).toBe('open');
    expect(openStatus(weekly(), at('2026-11-24T16:30:00Z'))).toEqual({
      status: 'closed',
      opensAt: { day: 'wed', time: '09:00', ahead: 1 },
    });
  });

  test('on Friday evening it opens on Monday', () => {
    expect(openStatus(weekly(), at('2026-11-27T20:00:00Z')).opensAt).toEqual({ day: 'mon', time: '09:00', ahead: 3 });
  });

  test('at noon it opens in the afternoon', () => {
    const slots = [
      { days: WEEK, from: '14:00', to: '17:00' },
      { days: WEEK, from: '09:00', to: '12:00' },
    ];
    expect(openStatus(weekly({ slots }), at('2026-11-24T11:30:00Z')).opensAt).toEqual({
      day: 'tue',
      time: '14:00',
      ahead: 0,
    });
    expect(openStatus(weekly({ slots }), at('2026-11-24T17:00:00Z')).opensAt).toEqual({
      day: 'wed',
      time: '09:00',
      ahead: 1,
    });
  });

  test('without a slot it never opens', () => {
    expect(openStatus(weekly({ slots: [] }), at('2026-11-24T11:30:00Z'))).toEqual({ status: 'closed' });
  });
});

describe('when the clocks change', () => {
  test('in spring, 9 o’clock in Paris comes an hour earlier for the world', () => {
    const slots = [{ days: ['sun'] as const, from: '09:00', to: '12:00' }];
    expect(openStatus(weekly({ slots }), at('2026-03-22T07:30:00Z')).status).toBe('closed');
    expect(openStatus(weekly({ slots }), at('2026-03-29T07:30:00Z')).status).toBe('open');
  });

  test('in autumn, the hour that comes twice is open both times', () => {
    const slots = [{ days: ['sun'] as const, from: '02:00', to: '03:00' }];
    expect(openStatus(weekly({ slots }), at('2026-10-25T00:30:00Z')).status).toBe('open');
    expect(openStatus(weekly({ slots }), at('2026-10-25T01:30:00Z')).status).toBe('open');
    expect(openStatus(weekly({ slots }), at('2026-10-25T02:00:00Z')).status).toBe('closed');
  });
});

describe('over midnight', () => {
  const night = weekly({ slots: [{ days: ['sat'], from: '20:00', to: '02:00' }] });

  test('a slot of Saturday runs into Sunday', () => {
    expect(openStatus(night, at('2026-11-28T22:00:00Z')).status).toBe('open');
    expect(openStatus(night, at('2026-11-29T00:59:00Z')).status).toBe('open');
    expect(openStatus(night, at('2026-11-29T01:00:00Z')).status).toBe('closed');
  });

  test('a slot of Saturday does not begin on Saturday morning', () => {
    expect(openStatus(night, at('2026-11-28T00:30:00Z'))).toEqual({
      status: 'closed',
      opensAt: { day: 'sat', time: '20:00', ahead: 0 },
    });
  });

  test('a slot that ends at 24:00 ends with its day', () => {
    const late = weekly({ slots: [{ days: ['sat'], from: '20:00', to: '24:00' }] });
    expect(openStatus(late, at('2026-11-28T22:59:00Z')).status).toBe('open');
    expect(openStatus(late, at('2026-11-28T23:00:00Z')).status).toBe('closed');
  });
});

describe('on public holidays', () => {
  const christmas = at('2026-12-25T10:00:00Z'); // a Friday

  test('what closes is closed and opens on the next working day', () => {
    expect(openStatus(weekly(), christmas)).toEqual({
      status: 'closed',
      opensAt: { day: 'mon', time: '09:00', ahead: 3 },
    });
  });

  test('what stays open is open, and what is not known is not promised', () => {
    expect(openStatus(weekly({ holidays: 'open' }), christmas).status).toBe('open');
    expect(openStatus(weekly({ holidays: 'unknown' }), christmas).status).toBe('unknown');
    expect(openStatus(weekly({ holidays: 'unknown' }), at('2026-12-25T20:00:00Z')).status).toBe('closed');
  });

  test('the eve of a holiday opens after it', () => {
    expect(openStatus(weekly({ holidays: 'unknown' }), at('2026-12-24T20:00:00Z')).opensAt).toEqual({
      day: 'mon',
      time: '09:00',
      ahead: 4,
    });
  });

  test.each([
    '2026-01-01',
    '2026-04-06',
    '2026-05-01',
    '2026-05-08',
    '2026-05-14',
    '2026-05-25',
    '2026-07-14',
    '2026-08-15',
    '2026-11-01',
    '2026-11-11',
    '2026-12-25',
    '2024-04-01',
    '2025-04-21',
    '2027-03-29',
    '2038-04-26',
    '2008-03-24',
  ])('%s is one', (date) => {
    expect(isPublicHoliday(date)).toBe(true);
  });

  test('a year has eleven', () => {
    const days = Array.from({ length: 365 }, (_, index) =>
      new Date(Date.UTC(2026, 0, 1 + index)).toISOString().slice(0, 10),
    );
    expect(days.filter((day) => isPublicHoliday(day))).toHaveLength(11);
  });
});

test('of another country, its own days count, and those of France do not', () => {
  const brussels = weekly({ timezone: 'Europe/Brussels' });
  // two Tuesdays
  expect(statusOf(brussels, at('2026-07-21T08:00:00Z'), BELGIUM.holidays).status).toBe('closed');
  expect(statusOf(brussels, at('2026-07-14T08:00:00Z'), BELGIUM.holidays).status).toBe('open');
  expect(openStatus(brussels, at('2026-07-21T08:00:00Z')).status).toBe('open');
  expect(openStatus(brussels, at('2026-07-14T08:00:00Z')).status).toBe('closed');
  // Easter Monday is one of both
  expect(isHoliday('2026-04-06', BELGIUM.holidays)).toBe(true);
});

describe('the timezone of the device', () => {
  const before = process.env['TZ'];
  beforeEach(() => {
    process.env['TZ'] = 'Indian/Reunion';
  });
  afterEach(() => {
    if (before === undefined) delete process.env['TZ'];
    else process.env['TZ'] = before;
  });

  test('does not count: a phone in La Réunion is told the hours of Paris', () => {
    expect(at('2026-11-24T07:30:00Z').getHours()).toBe(11);
    expect(openStatus(weekly(), at('2026-11-24T07:30:00Z')).status).toBe('closed');
    expect(openStatus(weekly(), at('2026-11-24T08:00:00Z')).status).toBe('open');
  });

  test('is another than that of Paris in La Réunion, and the same in Dubai', () => {
    expect(isElsewhere('Europe/Paris', at('2026-11-24T07:30:00Z'))).toBe(true);
    expect(isElsewhere('Asia/Dubai', at('2026-11-24T07:30:00Z'))).toBe(false);
  });

  test('does not count: hours of La Réunion are told to a phone anywhere', () => {
    expect(openStatus(weekly({ timezone: 'Indian/Reunion' }), at('2026-11-24T05:00:00Z')).status).toBe('open');
    expect(openStatus(weekly({ timezone: 'America/Martinique' }), at('2026-11-24T12:59:00Z')).status).toBe('closed');
  });
});
