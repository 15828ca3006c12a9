import { expect, test } from 'vitest';
import { stepReading, type ReadingState } from '../../src/app/reading-aloud/reading-state.ts';

const before: readonly ReadingState[] = ['new', 'waiting', 'none', 'ready'];
const begun: readonly ReadingState[] = ['speaking', 'paused', 'failed'];

test.each([
  ['waiting', 'waiting'],
  ['here', 'ready'],
  ['none', 'none'],
] as const)('voices: %s, before anything was said, is %s; after that it changes nothing', (found, after) => {
  expect(before.map((state) => stepReading(state, { kind: 'voices', found }))).toEqual(before.map(() => after));
  expect(begun.map((state) => stepReading(state, { kind: 'voices', found }))).toEqual(begun);
});

test('a tap speaks, also after a pause or a failure', () => {
  const states = [...before, ...begun];
  expect(states.map((state) => stepReading(state, { kind: 'speak' }))).toEqual(states.map(() => 'speaking'));
});

test.each([
  ['done', 'ready'],
  ['stopped', 'paused'],
  ['failed', 'failed'],
] as const)('once it is %s it is %s', (why, after) => {
  expect(stepReading('speaking', { kind: 'end', why })).toBe(after);
});
