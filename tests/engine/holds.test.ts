import { describe, expect, test } from 'vitest';
import { holds, type Answers, type Condition, type Flow } from '../../src/engine/index.ts';
import { all, any, count, is, many, not, one } from '../fixtures/flows/write-rules.ts';

const flow: Flow = {
  questions: [
    one('sky', 'blue grey unknown'),
    many('signs', 'wind thunder birds none unknown', { exclusive: ['none', 'unknown'] }),
    one('umbrella', 'yes no', { when: is('sky', 'grey') }),
  ],
};

describe('a condition', () => {
  test.each<[string, boolean, Condition, Answers]>([
    ['holds when the answer has the option', true, is('sky', 'grey'), { sky: ['grey'] }],
    [
      'holds when the answer has any of the options',
      true,
      is('signs', 'wind', 'birds'),
      { signs: ['thunder', 'birds'] },
    ],
    ['fails when the answer has none of them', false, is('signs', 'wind', 'birds'), { signs: ['thunder'] }],
    ['fails on a question without an answer', false, is('sky', 'grey'), {}],
    [
      'fails on an answer to a question that is not asked',
      false,
      is('umbrella', 'yes'),
      { sky: ['blue'], umbrella: ['yes'] },
    ],
    ['holds, negated, on a question without an answer', true, not(is('sky', 'grey')), {}],
    [
      'holds, negated, on a question that is not asked',
      true,
      not(is('umbrella', 'yes')),
      { sky: ['blue'], umbrella: ['yes'] },
    ],
    ['counts the options chosen', true, count('signs', 2), { signs: ['wind', 'thunder'] }],
    ['fails when there are fewer', false, count('signs', 2), { signs: ['wind'] }],
    ['does not count an exclusive option', false, count('signs', 1), { signs: ['none'] }],
    ['does not count where nothing was answered, not even to zero', false, count('signs', 0), {}],
    ['counts to zero where none was answered', true, count('signs', 0), { signs: ['none'] }],
    [
      '"all" holds when each part does',
      true,
      all(is('sky', 'grey'), count('signs', 1)),
      { sky: ['grey'], signs: ['wind'] },
    ],
    ['"all" fails when one part does', false, all(is('sky', 'grey'), count('signs', 1)), { sky: ['grey'] }],
    ['"all" of nothing holds', true, all(), {}],
    ['"any" holds when one part does', true, any(is('sky', 'grey'), count('signs', 1)), { sky: ['grey'] }],
    ['"any" fails when no part does', false, any(is('sky', 'grey'), count('signs', 1)), { sky: ['blue'] }],
    ['"any" of nothing fails', false, any(), {}],
  ])('%s', (_, expected, condition, answers) => {
    expect(holds(flow, condition, answers)).toBe(expected);
    expect(holds(flow, condition, answers)).toBe(expected); // the second time it is compiled already
  });

  test('on an unknown question or option throws, naming it', () => {
    expect(() => holds(flow, is('sea', 'calm'), {})).toThrow('"sea"');
    expect(() => holds(flow, is('sky', 'green'), {})).toThrow('"green"');
  });

  test('of an unknown kind throws', () => {
    expect(() => holds(flow, { kind: 'xor', of: [] } as unknown as Condition, {})).toThrow('xor');
  });
});
