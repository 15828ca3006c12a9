import { describe, expect, it } from 'vitest';
import { canTick, groupOf, tickedOf } from '../../src/atelier/number/ticked.ts';
import type { ShownRow } from '../../src/atelier/work/number.ts';

const row = (id: string, given: Partial<ShownRow> = {}): ShownRow => ({
  id,
  locale: 'fr',
  file: 'fr/pages/a.md',
  line: 1,
  parts: [],
  where: { heading: null, step: null, field: null },
  kept: null,
  twin: null,
  thing: { kind: 'page', id: 'a' },
  title: 'A',
  ...given,
});

const ROWS = [
  row('one'),
  row('two', { kept: 'unsure' }),
  row('site', { kept: 'address' }),
  row('uno', { locale: 'es', twin: 'one' }),
  row('dos', { locale: 'es', twin: 'two', kept: 'unsure' }),
  row('solo', { locale: 'es' }),
];

describe('the sentences that change', () => {
  it('are those that hold the number, until somebody says otherwise', () => {
    expect([...tickedOf(ROWS, new Map())]).toEqual(['one', 'uno', 'solo']);
  });

  it('follow the source in every language, and one language may differ', () => {
    expect([
      ...tickedOf(
        ROWS,
        new Map([
          ['one', false],
          ['two', true],
        ]),
      ),
    ]).toEqual(['two', 'dos', 'solo']);
    expect([...tickedOf(ROWS, new Map([['uno', false]]))]).toEqual(['one', 'solo']);
  });

  it('are never an address', () => {
    expect([...tickedOf(ROWS, new Map([['site', true]]))]).not.toContain('site');
    expect(ROWS.filter((one) => !canTick(one)).map(({ id }) => id)).toEqual(['site']);
  });

  it('stand by what they are a part of; what is to decide, and what stays, stand apart', () => {
    expect(ROWS.slice(0, 3).map(groupOf)).toEqual(['texts', 'unsure', 'kept']);
    expect(groupOf(row('x', { thing: { kind: 'sign', id: 's' } }))).toBe('rest');
  });
});
