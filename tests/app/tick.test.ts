import { expect, test } from 'vitest';
import { afterTick, answersAtOnce } from '../../src/app/questions/tick.ts';
import { find } from '../../src/app/site.tsx';
import { realPack } from '../support/packs.ts';

const { questions } = realPack().core.flow;
const danger = find(questions, 'danger');
const whereabouts = find(questions, 'whereabouts');

test.each([
  ['is added', ['now'], 'threats', true, ['now', 'threats']],
  ['is taken away', ['now', 'threats'], 'now', false, ['threats']],
  ['comes last when it is ticked anew', ['now', 'threats'], 'now', true, ['threats', 'now']],
  ['clears what stands alone', ['none'], 'now', true, ['now']],
  ['that stands alone clears the others', ['now', 'threats'], 'none', true, ['none']],
  ['that stands alone takes the place of another such', ['none'], 'unknown', true, ['unknown']],
] as const)('among several answers one %s', (_, before, option, on, after) => {
  expect(afterTick(danger, before, option, on)).toEqual(after);
});

test('of one answer another takes the place', () => {
  expect(afterTick(whereabouts, ['home'], 'missing', true)).toEqual(['missing']);
  expect(afterTick(whereabouts, ['home'], 'home', false)).toEqual([]);
});

test('an answer by itself is any of a question with one, and among several that which stands alone', () => {
  expect(['now', 'none', 'unknown'].map((option) => answersAtOnce(danger, option))).toEqual([false, true, true]);
  expect(answersAtOnce(whereabouts, 'missing')).toBe(true);
});
