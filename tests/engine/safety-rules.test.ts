import { describe, expect, test } from 'vitest';
import {
  plan,
  resolve,
  type Answers,
  type Place,
  type Procedure,
  type Question,
  type Rules,
} from '../../src/engine/index.ts';
import { prove, type Must, type SafetyRule } from '../../src/engine/proof/index.ts';
import { boiler, limits } from '../fixtures/flows/boiler.ts';
import { all, any, count, is, many, not, one, procedure } from '../fixtures/flows/write-rules.ts';

/**
 * A safety rule is worth what it catches: each one passes on the sound guide and fails on the guide with one fault put
 * in.
 */

type Content = Rules & { readonly musts?: readonly Must[] };

const failuresOf = (rules: Content, some = limits) => prove(rules, some).failures;
const rulesBroken = (rules: Content, some = limits) => [...new Set(failuresOf(rules, some).map(({ rule }) => rule))];

const withProcedure = (id: string, change: Partial<Procedure>): Rules => ({
  ...boiler,
  procedures: boiler.procedures.map((one) => (one.id === id ? { ...one, ...change } : one)),
});
const withoutField = (id: string, field: keyof Procedure): Rules => ({
  ...boiler,
  procedures: boiler.procedures.map((one) =>
    one.id === id
      ? (Object.fromEntries(Object.entries(one).filter(([key]) => key !== field)) as unknown as Procedure)
      : one,
  ),
});
const withQuestion = (id: string, change: Partial<Question>): Rules => ({
  ...boiler,
  flow: { questions: boiler.flow.questions.map((one) => (one.id === id ? { ...one, ...change } : one)) },
});

test('the sound guide breaks no rule', () => {
  expect(failuresOf(boiler)).toEqual([]);
});

describe('each fault breaks its rule, and no other', () => {
  test.each<[string, SafetyRule, Content]>([
    ['a plan without anyone who answers at night', 'reachable', withProcedure('note-the-numbers', { anyHour: false })],
    [
      'a number for the night that one answer takes away',
      'reachable',
      withProcedure('note-the-numbers', { when: not(is('outside', 'mild')) }),
    ],
    [
      '"unknown" left out of what brings help',
      'unknown-is-safe',
      withProcedure('cut-the-power', { when: any(is('danger', 'water-on-wires'), is('leak-from', 'ceiling')) }),
    ],
    [
      'a follow-up question that "unknown" does not ask',
      'unknown-is-safe',
      withProcedure('cut-the-power', {
        when: any(
          is('danger', 'water-on-wires', 'unknown'),
          is('leak-from', 'ceiling'),
          all(is('broken', 'leak'), is('leak-from', 'unknown')),
        ),
      }),
    ],
    [
      'help for those who do not know that those who are not asked miss',
      'unasked-is-safe',
      withProcedure('cut-the-power', { when: any(boilerWhen('cut-the-power'), is('leak-from', 'unknown')) }),
    ],
    [
      'help that comes two bands later when nobody knows',
      'shown-band',
      withProcedure('close-the-water', { band: [{ when: is('broken', 'leak'), band: 'now' }, { band: 'week' }] }),
    ],
    [
      'help of today that goes to later when nobody knows',
      'shown-band',
      withProcedure('heat-without-danger', {
        band: [{ when: is('other-heat', 'unknown'), band: 'later' }, { band: 'today' }],
      }),
    ],
    [
      'help that comes later when one more sign is ticked',
      'shown-band',
      withProcedure('keep-someone-frail-warm', {
        band: [
          { when: is('people', 'ill'), band: 'week' },
          { when: is('outside', 'freezing'), band: 'now' },
          { band: 'today' },
        ],
      }),
    ],
    [
      'what must be done today, and stands in the week',
      'must-now',
      { ...boiler, musts: [{ when: is('contract', 'no'), procedure: 'call-an-engineer', band: 'today' }] },
    ],
    [
      'what must be done now, and is not there',
      'must-now',
      { ...boiler, musts: [{ when: is('danger', 'gas-smell'), procedure: 'close-the-water', band: 'now' }] },
    ],
    [
      'a band that no answers give',
      'every-band-seen',
      withProcedure('put-up-an-alarm', { band: [{ when: is('fuel', 'electric'), band: 'today' }, { band: 'week' }] }),
    ],
    [
      'help that stops when one more sign is ticked',
      'telling-is-safe',
      withProcedure('keep-someone-frail-warm', {
        when: all(boilerWhen('keep-someone-frail-warm'), not(is('danger', 'smoke'))),
      }),
    ],
    [
      'help that stops when too many are ticked',
      'telling-is-safe',
      withProcedure('put-up-an-alarm', { when: all(boilerWhen('put-up-an-alarm'), not(count('broken', 6))) }),
    ],
    ['too many questions', 'short', withQuestion('code', { when: not(is('danger', 'none')) })],
    ['too much at once', 'few-now', tooMuchNow()],
    ['danger with nothing to do now', 'danger-is-now', withProcedure('cut-the-power', { band: [{ band: 'today' }] })],
    ['a service without a way on when it refuses', 'ladder', withoutField('tell-the-landlord', 'ifRefused')],
    ['a way on that does not exist', 'ladder', withProcedure('tell-the-landlord', { ifRefused: 'call-the-mayor' })],
    [
      'a way on that leads round in a circle',
      'ladder',
      withProcedure('go-to-the-council', { ifRefused: 'write-to-the-landlord' }),
    ],
    ['a way on that leads to itself', 'ladder', withProcedure('go-to-the-council', { ifRefused: 'go-to-the-council' })],
  ])('%s', (_, rule, broken) => {
    const { longestPath } = prove(boiler, limits);
    expect(rulesBroken(broken, rule === 'short' ? { ...limits, questions: longestPath - 1 } : limits)).toEqual([rule]);
  });

  test('the rule on length passes at the length of the longest path', () => {
    const { longestPath } = prove(boiler, limits);
    expect(rulesBroken(boiler, { ...limits, questions: longestPath })).toEqual([]);
  });
});

function boilerWhen(id: string) {
  const { when } = boiler.procedures.find((one) => one.id === id) as Procedure;
  if (!when) throw new Error(`"${id}" has no condition`);
  return when;
}

function tooMuchNow(): Rules {
  return { ...boiler, procedures: [...boiler.procedures, procedure('shout', 'now', { protective: true })] };
}

describe('what says that it is done, or lets another take its place, may leave', () => {
  const flow = { questions: [many('told', 'friend doctor insurer')] };
  const call = procedure('call', 'later', { anyHour: true });
  const see = procedure('see-the-doctor', 'today', { when: not(is('told', 'doctor')), protective: true });
  const broken = (...procedures: Procedure[]) =>
    rulesBroken(
      { flow, procedures: [call, ...procedures], caps: { now: 3, today: 3, week: 3 } },
      { questions: 1, now: 3 },
    );

  test('without a word it may not', () => {
    expect(broken(see)).toEqual(['telling-is-safe']);
  });

  test('with `done` it may, for that option alone', () => {
    expect(broken({ ...see, done: [{ question: 'told', option: 'doctor' }] })).toEqual([]);
    expect(
      broken({ ...see, when: not(is('told', 'doctor', 'insurer')), done: [{ question: 'told', option: 'doctor' }] }),
    ).toEqual(['telling-is-safe']);
  });

  test.each<[Place, readonly SafetyRule[]]>([
    ['today', []],
    ['week', ['shown-band']],
  ])('with `yields` it may, when what takes its place stands in %s', (band, rules) => {
    const ask = procedure('ask-what-was-said', band, { when: is('told', 'doctor') });
    expect(broken({ ...see, yields: [{ question: 'told', option: 'doctor', to: 'ask-what-was-said' }] }, ask)).toEqual(
      rules,
    );
  });
});

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
  const show = (procedures: Procedure[], rule: SafetyRule) =>
    prove({ flow, procedures, caps }, { questions: 2, now: 1 }).failures.filter((failure) => failure.rule === rule);

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

describe('the figures of a proof', () => {
  test('count answer sets, alike ones once, by the number of questions asked', () => {
    const flow = {
      questions: [
        one('tea', 'green black none'),
        one('milk', 'cow oat', { when: not(is('tea', 'none')) }),
        many('cake', 'plum apple'),
      ],
    };
    const procedures = [
      procedure('brew', 'now', { when: not(is('tea', 'none')), anyHour: true }),
      procedure('boil', 'now', { anyHour: true }),
    ];
    const proof = prove({ flow, procedures, caps: { now: 1, today: 1, week: 1 } }, { questions: 3, now: 1 });
    expect(proof).toMatchObject({
      answerSets: 15n, // (2 teas × 2 milks + none) × 3 ways to have cake
      cases: 2n, // with tea, or none: nothing else is ever looked at
      pathLengths: [0n, 0n, 3n, 12n],
      longestPath: 3,
      shortestPath: 2,
      medianPath: 3,
      proposals: { brew: 12n, boil: 15n },
      // with tea, brew takes the only place, and boil is moved
      cardsNow: [0n, 15n],
      moved: 12n,
      neverAsked: [],
      neverProposed: [],
      failures: [],
    });
  });

  test('name what no answer can bring about', () => {
    const flow = {
      questions: [one('tea', 'yes no'), one('milk', 'yes no', { when: all(is('tea', 'yes'), is('tea', 'no')) })],
    };
    expect(
      prove({
        flow,
        procedures: [procedure('fetch-milk', 'now', { when: is('milk', 'yes') })],
        caps: { now: 3, today: 3, week: 3 },
      }),
    ).toMatchObject({ neverAsked: ['milk'], neverProposed: ['fetch-milk'] });
  });

  test('of a flow without questions are those of one empty answer set', () => {
    expect(
      prove({
        flow: { questions: [] },
        procedures: [procedure('call', 'now', { anyHour: true })],
        caps: { now: 3, today: 3, week: 3 },
      }),
    ).toMatchObject({ answerSets: 1n, cases: 1n, longestPath: 0, medianPath: 0, failures: [] });
  });

  test('are exact where a list of options is far too long to try one set after another', () => {
    const options = Array.from({ length: 60 }, (_, i) => `o${i}`).join(' ');
    const proof = prove({
      flow: { questions: [many('long', options)] },
      procedures: [procedure('call', 'now', { when: count('long', 3), anyHour: true })],
      caps: { now: 3, today: 3, week: 3 },
    });
    expect(proof.answerSets).toBe(2n ** 60n - 1n);
    expect(proof.proposals['call']).toBe(2n ** 60n - 1n - 60n - 1770n);
    expect(proof.cases).toBe(2n);
  });
});
