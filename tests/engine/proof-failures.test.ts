import { describe, expect, test } from 'vitest';
import { plan, resolve, type Answers, type Procedure } from '../../src/engine/index.ts';
import { isProved, prove, type SafetyRule } from '../../tools/proof/index.ts';
import { all, any, count, is, many, not, one, procedure } from '../fixtures/flows/write-rules.ts';

test('a flow with more combinations than the tables hold is refused, with its size', () => {
  // every question looks at two others, far apart: no diagram of it is small
  const questions = Array.from({ length: 60 }, (_, i) => one(`q${i}`, 'yes no unknown'));
  const far = Array.from({ length: 30 }, (_, i) => all(is(`q${i}`, 'yes'), is(`q${i + 30}`, 'yes')));
  const procedures = [procedure('call', 'now', { when: any(...far), anyHour: true })];
  expect(() => prove({ flow: { questions }, procedures, caps: { now: 3, today: 3, week: 3 } })).toThrow(
    /60 questions, "q0" to "q59", with 1 procedures, has more combinations than the proof can hold/,
  );
}, 120_000);

describe('a failure tells where and shows an answer set', () => {
  const flow = {
    questions: [
      many('signs', 'spark hum heat none unknown', { exclusive: ['none', 'unknown'], urgent: ['spark'] }),
      one('floor', 'wet dry unknown'),
    ],
  };
  const call = procedure('call', 'now', {
    when: is('signs', 'spark', 'hum', 'unknown'),
    anyHour: true,
    protective: true,
  });
  const caps = { now: 1, today: 1, week: 1 };
  const show = (procedures: Procedure[], rule: SafetyRule) => {
    const rules = { flow, procedures, caps };
    const limits = { questions: 2, now: 1 };
    const { failures, neverAsked, neverProposed } = prove(rules, limits);
    expect(isProved(rules, limits)).toBe(failures.length + neverAsked.length + neverProposed.length === 0);
    return failures.filter((failure) => failure.rule === rule);
  };

  test('where nobody can be reached', () => {
    expect(show([call], 'reachable')).toEqual([
      { rule: 'reachable', answers: { signs: ['none'], floor: ['wet'] }, count: 6n },
    ]);
  });

  test('also where only an unfinished answer set shows it', () => {
    const answered = procedure('wait', 'later', { when: is('floor', 'wet', 'dry', 'unknown'), anyHour: true });
    expect(show([answered], 'reachable')).toEqual([{ rule: 'reachable', answers: {} }]);
  });

  test('what brings help, until it is answered by unknown', () => {
    const mop = procedure('mop', 'now', { when: is('floor', 'wet'), protective: true });
    expect(show([call, mop], 'unknown-is-safe')).toEqual([
      {
        rule: 'unknown-is-safe',
        procedure: 'mop',
        question: 'floor',
        option: 'unknown',
        answers: { signs: ['none'], floor: ['wet'] },
        count: 9n,
      },
    ]);
  });

  test('an answer that counts for nothing until unknown has its question asked', () => {
    const followUp = {
      questions: [one('floor', 'wet unknown'), one('depth', 'low high', { when: is('floor', 'unknown') })],
    };
    const mop = procedure('mop', 'now', { when: not(is('depth', 'low')), protective: true });
    expect(
      prove({ flow: followUp, procedures: [mop, procedure('call', 'now', { anyHour: true })], caps }).failures.filter(
        ({ rule }) => rule === 'unknown-is-safe',
      ),
    ).toEqual([
      {
        rule: 'unknown-is-safe',
        procedure: 'mop',
        question: 'floor',
        option: 'unknown',
        answers: { floor: ['wet'], depth: ['low'] },
      },
    ]);
  });

  test('what brings help, until one more option is ticked', () => {
    const mop = procedure('mop', 'now', { when: not(count('signs', 2)), protective: true });
    const failures = show([call, mop], 'telling-is-safe');
    expect(failures.map(({ option }) => option)).toEqual(['spark', 'hum', 'heat']);
    for (const { option = '', answers } of failures) {
      const bands = (given: Answers) => Object.values(plan({ flow, procedures: [mop], caps }, given).bands).flat();
      expect(bands(answers)).toHaveLength(1);
      expect(bands({ ...answers, signs: [...(answers['signs'] ?? []), option] })).toEqual([]);
      expect(resolve(flow, answers)).toMatchObject({ next: null, dropped: {} });
    }
  });

  test('too much to do now, and how often', () => {
    const mop = procedure('mop', 'now', { when: is('floor', 'wet'), protective: true });
    expect(show([call, mop], 'few-now')).toEqual([
      { rule: 'few-now', answers: { signs: ['unknown'], floor: ['wet'] }, count: 7n },
    ]);
  });

  test('danger with an empty band now, and which question said it', () => {
    expect(show([{ ...call, band: [{ band: 'today' }] }], 'danger-is-now')).toEqual([
      { rule: 'danger-is-now', question: 'signs', answers: { signs: ['spark'], floor: ['wet'] }, count: 12n },
    ]);
  });

  test('each procedure in a circle, with answers that bring it', () => {
    const ring = [
      procedure('ask', 'later', { service: true, ifRefused: 'ask-again' }),
      procedure('ask-again', 'later', { service: true, ifRefused: 'ask', when: is('floor', 'dry') }),
    ];
    expect(show([call, ...ring], 'ladder').map(({ procedure: id, answers }) => [id, answers['floor']])).toEqual([
      ['ask', ['wet']],
      ['ask-again', ['dry']],
    ]);
  });
});
