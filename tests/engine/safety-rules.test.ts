import { describe, expect, test } from 'vitest';
import type { Place, Procedure, Question, Rules } from '../../src/engine/index.ts';
import { prove, type Must, type SafetyRule } from '../../tools/proof/index.ts';
import { boiler, limits } from '../fixtures/flows/boiler.ts';
import { all, any, count, is, many, not, procedure } from '../fixtures/flows/write-rules.ts';

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
