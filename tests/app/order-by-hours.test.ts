import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { orderByHours } from '../../src/app/plan/order-by-hours.ts';
import { openStatus, type Contact, type Hours, type PackProcedure } from '../../src/pack/index.ts';
import { goodPack } from '../support/packs.ts';

const { core } = goodPack();
const missing = (): never => {
  throw new Error('the small pack has no procedure, or nobody to call');
};
const [anyProcedure = missing()] = core.procedures;
const [anyContact = missing()] = core.contacts.filter(({ channels }) => channels.some(({ kind }) => kind === 'tel'));

interface Line {
  readonly id: string;
  /** null: nobody to call */
  readonly hours: Hours | null;
  readonly protective?: boolean;
}

/** The order of a band whose actions call these lines. */
function orderOf(lines: readonly Line[], now: string | null): readonly string[] {
  const procedures: readonly PackProcedure[] = lines.map(({ id, hours }) => ({
    ...anyProcedure,
    id,
    contacts: hours ? [id] : [],
  }));
  const contacts: readonly Contact[] = lines.flatMap(({ id, hours }) => (hours ? { ...anyContact, id, hours } : []));
  const items = lines.map(({ id }) => ({ procedure: id, band: 'today', ownBand: 'today' }) as const);
  const protects = (id: string): boolean => lines.some((one) => one.id === id && one.protective === true);
  const ordered = orderByHours(
    items,
    { procedures, contacts, country: core.country, edition: '2026-01-01', protects },
    now === null ? null : new Date(now),
  );
  return ordered.map(({ procedure }) => procedure);
}

const WEEK = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
const opens = (from: string, to = '23:59', timezone = 'Europe/Paris'): Hours => ({
  kind: 'weekly',
  timezone,
  slots: [{ days: WEEK, from, to }],
  holidays: 'open',
});
const line = (id: string, hours: Hours | null, protective = false): Line => ({ id, hours, protective });

describe('in a band, by the clock', () => {
  // a Tuesday, 17:30 in Paris
  const NOW = '2026-11-24T16:30:00Z';
  const saturday: Hours = { ...opens('08:00'), slots: [{ days: ['sat'], from: '08:00', to: '12:00' }] } as Hours;
  const never: Hours = { ...opens('08:00'), slots: [] } as Hours;

  test('who answers now comes first, then who does this evening, tomorrow, later, and never', () => {
    const lines = [
      line('never', never),
      line('saturday', saturday),
      line('tomorrow', opens('09:00', '17:00')),
      line('tonight', opens('20:00')),
      line('now', opens('09:00', '19:00')),
    ];
    expect(orderOf(lines, NOW)).toEqual(['now', 'tonight', 'tomorrow', 'saturday', 'never']);
    expect(orderOf([...lines].reverse(), NOW)).toEqual(['now', 'tonight', 'tomorrow', 'saturday', 'never']);
  });

  test('who may answer does not wait: hours that are not known, and what is no call, keep their places', () => {
    const lines = [
      line('tonight', opens('20:00')),
      line('unknown', { kind: 'unknown' }),
      line('now', { kind: 'always' }),
      line('written', null),
    ];
    expect(orderOf(lines, NOW)).toEqual(['unknown', 'now', 'written', 'tonight']);
  });

  test('of two that open at the same time the order is that of the guide', () => {
    const lines = ['b', 'a', 'c'].map((id) => line(id, opens('20:00')));
    expect(orderOf(lines, NOW)).toEqual(['b', 'a', 'c']);
  });

  test('nothing moves before the page knows the time', () => {
    expect(orderOf([line('tonight', opens('20:00')), line('now', opens('09:00'))], null)).toEqual(['tonight', 'now']);
  });

  test('what protects holds its places, however late it opens', () => {
    const lines = [
      line('protects-tomorrow', opens('09:00', '17:00'), true),
      line('protects-tonight', opens('20:00'), true),
      line('tonight', opens('20:00')),
      line('now', opens('09:00')),
      line('protects-now', opens('09:00'), true),
    ];
    expect(orderOf(lines, NOW)).toEqual(['protects-tonight', 'protects-tomorrow', 'now', 'tonight', 'protects-now']);
  });
});

describe('whatever clock a line goes by', () => {
  // an office in Guadeloupe opens at 3:30 there: 8:30 in Paris in winter, 9:30 in summer; one in Nouvelle-Calédonie at
  // 20:00: 10:00 in Paris in winter, 11:00 in summer; one in La Réunion at noon: 9:00 in winter, 10:00 in summer
  const lines = [
    line('noumea', opens('20:00', '21:00', 'Pacific/Noumea')),
    line('reunion', opens('12:00', '13:00', 'Indian/Reunion')),
    line('paris', opens('09:15', '10:00')),
    line('guadeloupe', opens('03:30', '04:00', 'America/Guadeloupe')),
  ];
  const winter = ['guadeloupe', 'reunion', 'paris', 'noumea'];
  const summer = ['paris', 'guadeloupe', 'reunion', 'noumea'];

  test.each([
    ['winter', '2026-11-24T02:00:00Z', winter],
    ['summer', '2026-07-21T02:00:00Z', summer],
    ['the night in which the clocks of Paris go forward', '2026-03-29T00:30:00Z', summer],
    ['the night before it', '2026-03-28T00:30:00Z', winter],
    ['the night in which they go back', '2026-10-24T23:30:00Z', winter],
    ['the night before it', '2026-10-23T23:30:00Z', summer],
  ])('the sooner comes first: %s', (_, now, expected) => {
    expect(orderOf(lines, now)).toEqual(expected);
  });

  test('of two that wait, the first of the order opens first', () => {
    const [hours, minutes] = [lines.map((one) => one.hours), 60_000];
    const start = Date.parse('2026-07-21T02:00:00Z');
    const firstOpen = (of: Hours | null): number => {
      for (let at = 0; at < 2000; at += 5)
        if (of && openStatus(of, new Date(start + at * minutes), core.country.holidays).status === 'open') return at;
      return Infinity;
    };
    const moments = orderOf(lines, new Date(start).toISOString()).map((id) =>
      firstOpen(hours[lines.findIndex((one) => one.id === id)] ?? null),
    );
    expect(moments.every(Number.isFinite)).toBe(true);
    expect(moments).toEqual([...moments].sort((a, b) => a - b));
  });
});

test('at any hour nothing is lost, and what protects holds exactly its places', () => {
  const some = fc.record({
    protective: fc.boolean(),
    hours: fc.oneof(
      fc.constantFrom<Hours | null>({ kind: 'always' }, { kind: 'unknown' }, null),
      fc.integer({ min: 0, max: 22 }).map((from) => opens(`${String(from).padStart(2, '0')}:00`, '23:00')),
    ),
  });
  const moment = fc.date({ min: new Date('2026-01-01'), max: new Date('2028-01-01'), noInvalidDate: true });
  fc.assert(
    fc.property(fc.array(some, { maxLength: 8 }), moment, (band, now) => {
      const lines = band.map((one, at) => ({ ...one, id: `p${at}` }));
      const ids = orderOf(lines, now.toISOString());
      expect([...ids].sort()).toEqual(lines.map(({ id }) => id).sort());
      const protects = (id: string): boolean => lines.find((one) => one.id === id)?.protective === true;
      expect(ids.map(protects)).toEqual(lines.map(({ protective }) => protective));
    }),
  );
});
