import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { daysLeft, isPublicHoliday, lastDay as lastDayIn, type Deadline } from '../../src/pack/index.ts';
import { BELGIUM, FRANCE } from '../support/country.ts';
import { realContent } from '../support/packs.ts';

type Counted = Pick<Deadline, 'kind' | 'length' | 'count'>;

const limit = (length: Deadline['length'], more: Partial<Counted> = {}): Counted => ({
  kind: 'act',
  count: 'unsure',
  ...more,
  length,
});
const lastDay = (counted: Counted, from: string) => lastDayIn(counted, from, FRANCE.holidays);
const dayOf = (length: Deadline['length'], from: string, more: Partial<Counted> = {}) =>
  lastDay(limit(length, more), from)?.day;

describe('the last day', () => {
  test('is so many days after the day given, over the ends of months and years', () => {
    expect(dayOf({ days: 10 }, '2026-11-24')).toBe('2026-12-04');
    expect(dayOf({ days: 15 }, '2026-12-20')).toBe('2027-01-04');
    expect(dayOf({ days: 10 }, '2028-02-20')).toBe('2028-03-01');
  });

  test('is the same day of a later month, or the last one where that month is shorter', () => {
    expect(dayOf({ months: 1 }, '2026-11-24')).toBe('2026-12-24');
    expect(dayOf({ months: 2 }, '2026-12-15')).toBe('2027-02-15');
    expect(dayOf({ months: 1 }, '2027-01-31')).toBe('2027-02-28');
    expect(dayOf({ months: 1 }, '2028-01-31')).toBe('2028-02-29');
    expect(dayOf({ months: 3 }, '2026-11-30')).toBe('2027-02-28');
    expect(dayOf({ years: 3 }, '2024-02-29')).toBe('2027-02-28');
  });

  test('does not move when the clocks change', () => {
    expect(dayOf({ days: 10 }, '2026-03-25')).toBe('2026-04-04');
    expect(dayOf({ days: 10 }, '2026-10-20')).toBe('2026-10-30');
  });

  test('is not made later by a Sunday or a holiday; the last working day before it is told beside it', () => {
    expect(lastDay(limit({ days: 10 }), '2026-11-24')).toEqual({
      kind: 'act',
      day: '2026-12-04',
      workday: '2026-12-04',
    });
    expect(lastDay(limit({ days: 10 }), '2026-11-26')).toMatchObject({ day: '2026-12-06', workday: '2026-12-04' });
    // Christmas Day 2026 is a Friday
    expect(lastDay(limit({ days: 10 }), '2026-12-15')).toMatchObject({ day: '2026-12-25', workday: '2026-12-24' });
    expect(lastDay(limit({ days: 10 }), '2026-12-17')).toMatchObject({ day: '2026-12-27', workday: '2026-12-24' });
  });

  test('has its working day by the holidays of the country', () => {
    // Tuesday 21 July and Tuesday 14 July 2026
    const workday = (from: string) => lastDayIn(limit({ days: 10 }), from, BELGIUM.holidays)?.workday;
    expect(workday('2026-07-11')).toBe('2026-07-20');
    expect(workday('2026-07-04')).toBe('2026-07-14');
  });

  test('is one day later where neither the first nor the last day counts, and only where a source says so', () => {
    expect(dayOf({ days: 10 }, '2026-11-24', { count: 'franc' })).toBe('2026-12-05');
    expect(dayOf({ months: 2 }, '2026-11-24', { count: 'franc' })).toBe('2027-01-25');
    expect(dayOf({ days: 10 }, '2026-11-24', { count: 'calendar' })).toBe('2026-12-04');
  });

  test('of what protects for some days counts the first of them, as it may end with it', () => {
    expect(dayOf({ days: 15 }, '2026-11-24', { kind: 'ends' })).toBe('2026-12-08');
  });

  test('is told of no day that is none, or that nobody can mean', () => {
    for (const typed of ['', '2026-02-30', '2026-13-01', '24/11/2026', '0202-11-24', '2026-11-24T10:00'])
      expect(lastDay(limit({ days: 10 }), typed), typed).toBeNull();
  });

  test('is always after the day given and before the next one of a longer limit; its working day is one', () => {
    const day = fc
      .date({ min: new Date('1990-01-01'), max: new Date('2090-01-01'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    const unit = fc.constantFrom('days', 'months', 'years');
    fc.assert(
      fc.property(day, unit, fc.integer({ min: 2, max: 40 }), (from, of, count) => {
        const made = (more: number) => lastDay(limit({ [of]: count + more } as Deadline['length']), from);
        const [last, longer] = [made(0), made(1)];
        if (last === null || longer === null) throw new Error(`nothing for ${from}`);
        expect(daysLeft(last.day, from)).toBeGreaterThan(0);
        expect(daysLeft(longer.day, last.day)).toBeGreaterThan(0);
        expect(daysLeft(last.day, last.workday)).toBeGreaterThanOrEqual(0);
        expect(daysLeft(last.day, last.workday)).toBeLessThan(6);
        expect([0, 6]).not.toContain(new Date(last.workday).getUTCDay());
        expect(isPublicHoliday(last.workday, FRANCE.holidays)).toBe(false);
      }),
    );
  });
});

test('the days left go down to nothing on the last day, and below when it has passed', () => {
  expect(daysLeft('2026-12-04', '2026-11-24')).toBe(10);
  expect(daysLeft('2026-12-04', '2026-12-04')).toBe(0);
  expect(daysLeft('2026-12-04', '2026-12-05')).toBe(-1);
  // clocks change on 25 October
  expect(daysLeft('2026-10-26', '2026-10-24')).toBe(2);
});

describe('the time limits of the guide', () => {
  const { deadlines, sources } = realContent();
  const lengthOf = (id: string) => deadlines.find((one) => one.id === id)?.length;

  test('are those of their sources', () => {
    expect(lengthOf('appel-juge-des-enfants')).toEqual({ days: 15 });
    expect(lengthOf('juge-d-instruction')).toEqual({ days: 10 });
    expect(lengthOf('decision-de-la-civi')).toEqual({ months: 1 });
    expect(lengthOf('offre-du-fonds')).toEqual({ months: 2 });
    expect(lengthOf('demande-a-la-civi')).toEqual({ years: 3 });
    expect(deadlines.find(({ id }) => id === 'juge-d-instruction')?.from).toBe('sent');
  });

  test('say "en principe" where a source of theirs, the last one named, is not sure', () => {
    const isUnsure = (id: string): boolean => sources.find((source) => source.id === id)?.confidence === 'M';
    const unsure = deadlines.filter(({ kind, sources: own }) => kind === 'act' && isUnsure(own.at(-1) ?? ''));
    expect(unsure.map(({ id }) => id)).toEqual(['proces-pour-crime', 'demande-a-la-civi']);
    for (const { counted } of unsure) expect(counted.join(' ')).toContain('en principe');
  });
});
