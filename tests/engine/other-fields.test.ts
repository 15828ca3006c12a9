import { describe, expect, test } from 'vitest';
import { explain, plan, resolve, type Answers, type Rules } from '../../src/engine/index.ts';
import { prove, walk, type Limits } from '../../tools/proof/index.ts';
import { boiler, limits as boilerLimits } from '../fixtures/flows/boiler.ts';
import { limits as passportLimits, lostPassport } from '../fixtures/flows/lost-passport.ts';

/** The engine serves any field: these two guides have nothing to do with the one it was made for. */

const ids = (rules: Rules, answers: Answers, band: 'now' | 'today') =>
  plan(rules, answers).bands[band].map((item) => item.procedure);

describe.each<[string, Rules, Limits]>([
  ['a broken boiler', boiler, boilerLimits],
  ['a passport lost abroad', lostPassport, passportLimits],
])('the guide for %s', (_, rules, limits) => {
  test('has fifteen questions or more', () => {
    expect(rules.flow.questions.length).toBeGreaterThanOrEqual(15);
  });

  test('holds every safety rule on every answer set, and uses all it has', () => {
    const { failures, neverAsked, neverProposed, answerSets, cases } = prove(rules, limits);
    expect({ failures, neverAsked, neverProposed }).toEqual({ failures: [], neverAsked: [], neverProposed: [] });
    expect(answerSets).toBeGreaterThan(10n ** 9n);
    expect(cases).toBeLessThan(answerSets);
  });

  test.each([0, 1, 2, 3])('can be walked to its end, always choosing option %i', (choice) => {
    const steps = walk(rules.flow);
    for (const { id, options } of rules.flow.questions) {
      if (id === steps.next) steps.answer(id, [options[choice % options.length]?.id ?? '']);
    }
    expect(resolve(rules.flow, steps.answers)).toMatchObject({ next: null, kept: steps.answers, dropped: {} });
    const items = Object.values(plan(rules, steps.answers).bands).flat();
    for (const { procedure } of items) expect(explain(rules, steps.answers, procedure).procedure).toBe(procedure);
  });
});

test('a gas smell at the boiler comes first, and says why', () => {
  const answers = { danger: ['gas-smell'], broken: ['leak'], people: ['baby'], outside: ['freezing'] };
  expect(ids(boiler, answers, 'now')).toEqual([
    'leave-and-call-the-gas-line',
    'close-the-water',
    'keep-someone-frail-warm',
  ]);
  expect(explain(boiler, answers, 'leave-and-call-the-gas-line').brings).toEqual([
    { question: 'danger', option: 'gas-smell' },
  ]);
});

test('a passport taken by an employer is not only a lost passport', () => {
  const answers = { safety: ['none'], how: ['taken'], 'taken-by': ['employer'] };
  expect(ids(lostPassport, answers, 'now')).toEqual(['get-out-of-control']);
  expect(explain(lostPassport, answers, 'get-out-of-control').brings).toEqual([
    { question: 'how', option: 'taken' },
    { question: 'taken-by', option: 'employer' },
  ]);
});
