import { expect, test } from 'vitest';
import { plan, type Flow } from '../../src/engine/index.ts';
import { walk } from '../../tools/proof/index.ts';
import { is, one, procedure } from '../fixtures/flows/write-rules.ts';

const flow: Flow = {
  questions: [one('tea', 'yes no'), one('milk', 'yes no', { when: is('tea', 'yes') }), one('cake', 'yes no')],
};

test('a walk asks one question after the other, and skips those that are not asked', () => {
  const steps = walk(flow);
  expect(steps.next).toBe('tea');
  steps.answer('tea', ['no']);
  expect(steps.next).toBe('cake');
  steps.answer('cake', ['yes']);
  expect(steps.next).toBeNull();
  expect(steps.answers).toEqual({ tea: ['no'], cake: ['yes'] });
});

test('a walk stays where it is when nothing of the answer counts', () => {
  const steps = walk(flow);
  steps.answer('tea', ['perhaps']);
  expect({ next: steps.next, answers: steps.answers }).toEqual({ next: 'tea', answers: {} });
});

test('the answers are the same object until the next answer, so that a plan can be kept with them', () => {
  const steps = walk(flow);
  const before = steps.answers;
  expect(steps.answers).toBe(before);
  steps.answer('tea', ['yes']);
  expect(steps.answers).not.toBe(before);
  expect(before).toEqual({});
});

test('answers taken earlier still give their own plan after the walk has gone on', () => {
  const rules = {
    flow,
    procedures: [procedure('boil', 'now', { when: is('tea', 'yes') })],
    caps: { now: 1, today: 1, week: 1 },
  };
  const steps = walk(flow);
  const before = steps.answers;
  steps.answer('tea', ['yes']);
  expect(plan(rules, before).bands.now).toEqual([]);
  expect(plan(rules, steps.answers).bands.now).toHaveLength(1);
});

test('a question that is skipped stays unanswered, and what depends on it is not asked', () => {
  const steps = walk(flow);
  steps.skip('tea');
  expect(steps.next).toBe('cake');
  steps.answer('cake', ['yes']);
  expect({ next: steps.next, answers: steps.answers }).toEqual({ next: null, answers: { cake: ['yes'] } });
});

test('two walks on one flow do not meet', () => {
  const [mine, yours] = [walk(flow), walk(flow)];
  mine.answer('tea', ['yes']);
  expect([mine.next, yours.next]).toEqual(['milk', 'tea']);
});

test('answering or skipping another question than the next throws its id', () => {
  const steps = walk(flow);
  expect(() => steps.skip('milk')).toThrow('"milk"');
  expect(() => steps.answer('cake', ['yes'])).toThrow('"cake"');
  steps.answer('tea', ['no']);
  steps.answer('cake', ['no']);
  expect(() => steps.answer('cake', ['yes'])).toThrow('"cake"');
});
