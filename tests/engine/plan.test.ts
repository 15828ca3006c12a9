import { describe, expect, test } from 'vitest';
import { plan, resolve, type Answers, type Band, type Caps, type Procedure, type Rules } from '../../src/engine/index.ts';
import { is, many, one, procedure } from '../fixtures/flows/write-rules.ts';

const flow = { questions: [one('size', 'small large'), many('colours', 'red blue')] };
const caps: Caps = { now: 2, today: 2, week: 1 };

const planOf = (procedures: readonly Procedure[], answers: Answers = {}) => plan({ flow, procedures, caps }, answers).bands;
const idsOf = (bands: ReturnType<typeof planOf>) => Object.fromEntries((Object.keys(bands) as Band[]).map((band) => [band, bands[band].map((item) => item.procedure).join(' ')]));
const inBand = (band: Band, ids: string, more: Partial<Procedure> = {}) => ids.split(' ').map((id) => procedure(id, band, more));

describe('what is in a plan', () => {
  test('a procedure is there when its condition holds, or when it has none', () => {
    const procedures = [procedure('always', 'today'), procedure('measure', 'now', { when: is('size', 'large') })];
    expect(idsOf(planOf(procedures))).toEqual({ now: '', today: 'always', week: '', later: '' });
    expect(idsOf(planOf(procedures, { size: ['large'] }))).toEqual({ now: 'measure', today: 'always', week: '', later: '' });
  });

  test('the first band whose condition holds is its own, else the last', () => {
    const procedures = [procedure('paint', [{ when: is('colours', 'red'), band: 'now' }, { when: is('size', 'large'), band: 'today' }, { band: 'week' }])];
    expect(idsOf(planOf(procedures, { colours: ['red'], size: ['large'] }))).toMatchObject({ now: 'paint' });
    expect(idsOf(planOf(procedures, { size: ['large'] }))).toMatchObject({ today: 'paint' });
    expect(idsOf(planOf(procedures))).toMatchObject({ week: 'paint' });
  });

  test('answers that do not count bring nothing', () => {
    expect(idsOf(planOf([procedure('measure', 'now', { when: is('size', 'large') })], { size: ['large', 'small'] }))).toMatchObject({ now: '' });
  });
});

test('what one flow kept is replayed by another flow, and cannot be changed meanwhile', () => {
  const { kept } = resolve(flow, { size: ['large'] });
  const colours = one('colour', 'red blue');
  const rules: Rules = { flow: { questions: [colours, one('size', 'small large')] }, procedures: [procedure('measure', 'now', { when: is('size', 'large') })], caps };
  expect(idsOf(plan(rules, kept).bands)).toMatchObject({ now: 'measure' });
  expect(() => Object.assign(kept, { size: ['small'] })).toThrow(TypeError);
});

describe('order and caps', () => {
  test('inside a band the order is the pack’s, those marked first before the others', () => {
    expect(idsOf(planOf([...inBand('later', 'a b'), ...inBand('later', 'c', { first: true }), ...inBand('later', 'd')]))).toMatchObject({ later: 'c a b d' });
  });

  test('what is over the cap moves, in order, to the top of the next band, and so on down', () => {
    const procedures = [...inBand('today', 'e f'), ...inBand('now', 'a b c d')];
    expect(idsOf(planOf(procedures))).toEqual({ now: 'a b', today: 'c d', week: 'e', later: 'f' });
  });

  test('what moved down stands before those marked first of the band below, and takes the room they leave', () => {
    const procedures = [...inBand('now', 'a b c d'), ...inBand('today', 'e f'), ...inBand('today', 'g', { first: true })];
    expect(idsOf(planOf(procedures))).toEqual({ now: 'a b', today: 'c g', week: 'd', later: 'e f' });
  });

  test('those marked first never move, even over the cap', () => {
    const procedures = [...inBand('now', 'a'), ...inBand('now', 'b c d', { first: true })];
    expect(idsOf(planOf(procedures))).toEqual({ now: 'b c d', today: 'a', week: '', later: '' });
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

describe('rules that cannot be are refused, naming the id', () => {
  test.each<[string, Procedure[]]>([
    ['"a" is there twice', inBand('now', 'a a')],
    ['"a" has no default band', [procedure('a', [{ when: is('size', 'large'), band: 'now' }])]],
    ['"a" has no default band', [procedure('a', [])]],
    ['"a" names an unknown band "soon"', [procedure('a', 'soon' as Band)]],
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
