import { describe, expect, test } from 'vitest';
import {
  plan,
  resolve,
  type Answers,
  type Caps,
  type Place,
  type Procedure,
  type Rules,
} from '../../src/engine/index.ts';
import { is, many, one, procedure } from '../fixtures/flows/write-rules.ts';

const flow = { questions: [one('size', 'small large'), many('colours', 'red blue')] };
const caps: Caps = { now: 2, today: 2, week: 1 };

const planOf = (procedures: readonly Procedure[], answers: Answers = {}) =>
  plan({ flow, procedures, caps }, answers).bands;
const idsOf = (bands: ReturnType<typeof planOf>) =>
  Object.fromEntries(
    (Object.keys(bands) as Place[]).map((band) => [band, bands[band].map((item) => item.procedure).join(' ')]),
  );
const inBand = (band: Place, ids: string, more: Partial<Procedure> = {}) =>
  ids.split(' ').map((id) => procedure(id, band, more));

describe('what is in a plan', () => {
  test('a procedure is there when its condition holds, or when it has none', () => {
    const procedures = [procedure('always', 'today'), procedure('measure', 'now', { when: is('size', 'large') })];
    expect(idsOf(planOf(procedures))).toEqual({ now: '', today: 'always', week: '', later: '', standby: '' });
    expect(idsOf(planOf(procedures, { size: ['large'] }))).toEqual({
      now: 'measure',
      today: 'always',
      week: '',
      later: '',
      standby: '',
    });
  });

  test('the first band whose condition holds is its own, else the last', () => {
    const procedures = [
      procedure('paint', [
        { when: is('colours', 'red'), band: 'now' },
        { when: is('size', 'large'), band: 'today' },
        { band: 'week' },
      ]),
    ];
    expect(idsOf(planOf(procedures, { colours: ['red'], size: ['large'] }))).toMatchObject({ now: 'paint' });
    expect(idsOf(planOf(procedures, { size: ['large'] }))).toMatchObject({ today: 'paint' });
    expect(idsOf(planOf(procedures))).toMatchObject({ week: 'paint' });
  });

  test('answers that do not count bring nothing', () => {
    expect(
      idsOf(planOf([procedure('measure', 'now', { when: is('size', 'large') })], { size: ['large', 'small'] })),
    ).toMatchObject({ now: '' });
  });
});

test('what one flow kept is replayed by another flow, and cannot be changed meanwhile', () => {
  const { kept } = resolve(flow, { size: ['large'] });
  const colours = one('colour', 'red blue');
  const rules: Rules = {
    flow: { questions: [colours, one('size', 'small large')] },
    procedures: [procedure('measure', 'now', { when: is('size', 'large') })],
    caps,
  };
  expect(idsOf(plan(rules, kept).bands)).toMatchObject({ now: 'measure' });
  expect(() => Object.assign(kept, { size: ['small'] })).toThrow(TypeError);
});

describe('order and caps', () => {
  test('inside a band the order is the pack’s, what is lifted by these answers before the others', () => {
    const procedures = [
      ...inBand('later', 'a b'),
      ...inBand('later', 'c', { lift: is('size', 'large') }),
      ...inBand('later', 'd'),
    ];
    expect(idsOf(planOf(procedures, { size: ['large'] }))).toMatchObject({ later: 'c a b d' });
    expect(idsOf(planOf(procedures, { size: ['small'] }))).toMatchObject({ later: 'a b c d' });
  });

  test('what is over the cap moves, in order, to the top of the next band, and so on down', () => {
    const procedures = [...inBand('today', 'e f'), ...inBand('now', 'a b c d')];
    expect(idsOf(planOf(procedures))).toMatchObject({ now: 'a b', today: 'c d', week: 'e', later: 'f' });
  });

  test('what moved down stands after what is lifted in the band below, and before the rest', () => {
    const procedures = [
      ...inBand('now', 'a b c'),
      ...inBand('today', 'e f', { protective: true }),
      ...inBand('today', 'g', { lift: is('size', 'large'), protective: true }),
    ];
    const roomy = plan({ flow, procedures, caps: { ...caps, today: 9 } }, { size: ['large'] }).bands;
    expect(idsOf(roomy)).toMatchObject({ now: 'a b', today: 'g c e f' });
  });

  test('what protects never moves, even over the cap, and leaves the room that is left to the others', () => {
    const procedures = [...inBand('now', 'a'), ...inBand('now', 'b c d', { protective: true })];
    expect(idsOf(planOf(procedures))).toMatchObject({ now: 'b c d', today: 'a' });
    expect(idsOf(planOf([...inBand('now', 'a b'), ...inBand('now', 'c', { protective: true })]))).toMatchObject({
      now: 'a c',
      today: 'b',
    });
  });

  test('what protects only on some answers moves on the others', () => {
    const procedures = [...inBand('now', 'a b'), ...inBand('now', 'c', { protective: is('size', 'large') })];
    expect(idsOf(planOf(procedures, { size: ['large'] }))).toMatchObject({ now: 'a c', today: 'b' });
    expect(idsOf(planOf(procedures, { size: ['small'] }))).toMatchObject({ now: 'a b', today: 'c' });
  });

  test('the last band has no cap, so nothing is lost', () => {
    const ids = Array.from({ length: 30 }, (_, i) => `p${i}`);
    const bands = planOf(inBand('now', ids.join(' ')));
    expect(Object.values(bands).flatMap((items) => items.map((item) => item.procedure))).toEqual(ids);
  });

  test('an item says the band it is shown in and the band its rule gave', () => {
    expect(planOf(inBand('now', 'a b c')).today).toEqual([{ procedure: 'c', band: 'today', ownBand: 'now' }]);
  });
});

describe('standby', () => {
  test('is no band: it has no cap, and takes no room from any', () => {
    const procedures = [...inBand('standby', 'a b c d e'), ...inBand('later', 'f')];
    expect(idsOf(planOf(procedures))).toEqual({ now: '', today: '', week: '', later: 'f', standby: 'a b c d e' });
  });
});

describe('a card that holds others', () => {
  const call = procedure('call', 'now', { protective: true });
  const hide = procedure('hide', [{ when: is('size', 'large'), band: 'now' }, { band: 'today' }], {
    joins: ['call'],
    protective: true,
  });

  test('holds what joins it in the same band, which takes no room there', () => {
    const { now } = planOf([call, hide, ...inBand('now', 'a b')], { size: ['large'] });
    expect(now).toEqual([
      { procedure: 'call', band: 'now', ownBand: 'now' },
      { procedure: 'hide', band: 'now', ownBand: 'now', joins: 'call' },
      { procedure: 'a', band: 'now', ownBand: 'now' },
    ]);
  });

  test('holds nothing of another band', () => {
    expect(planOf([call, hide]).today).toEqual([{ procedure: 'hide', band: 'today', ownBand: 'today' }]);
  });

  test('holds also what joins what it holds', () => {
    const hush = procedure('hush', 'now', { joins: ['hide'] });
    expect(planOf([call, hide, hush], { size: ['large'] }).now.map(({ joins }) => joins)).toEqual([
      undefined,
      'call',
      'call',
    ]);
  });

  test('must be one that no cap can take away', () => {
    expect(planOf([procedure('call', 'now'), hide], { size: ['large'] }).now.map(({ joins }) => joins)).toEqual([
      undefined,
      undefined,
    ]);
  });

  test('must not stand in its own card', () => {
    expect(() => planOf([procedure('a', 'now', { joins: ['b'] }), procedure('b', 'now', { joins: ['a'] })])).toThrow(
      '"a" stands in a card',
    );
  });
});

describe('rules that cannot be are refused, naming the id', () => {
  test.each<[string, Procedure[]]>([
    ['"a" is there twice', inBand('now', 'a a')],
    ['"a" has no default band', [procedure('a', [{ when: is('size', 'large'), band: 'now' }])]],
    ['"a" has no default band', [procedure('a', [])]],
    ['"a" names an unknown band "soon"', [procedure('a', 'soon' as Place)]],
    ['"weight"', [procedure('a', 'now', { when: is('weight', 'light') })]],
    ['"huge"', [procedure('a', [{ when: is('size', 'huge'), band: 'now' }, { band: 'later' }])]],
  ])('%s', (message, procedures) => {
    expect(() => planOf(procedures)).toThrow(message);
  });

  test('they are compiled once, and new rules are compiled anew', () => {
    const rules: Rules = { flow, procedures: inBand('now', 'a'), caps };
    expect(plan(rules, {})).toEqual(plan(rules, {}));
    expect(idsOf(plan({ ...rules, procedures: inBand('now', 'b') }, {}).bands)).toMatchObject({ now: 'b' });
  });
});
