import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { PlanNumbers } from '../../src/pack/index.ts';
import { closeFrame, markOf } from '../../src/app/plan-code/model/frame.ts';
import { makeCode, readCode, type CarriedPlan, type Known } from '../../src/app/plan-code/model/index.ts';
import { areSound, withChecks } from '../../src/app/plan-code/model/checks.ts';
import { readSigns, writeSigns } from '../../src/app/plan-code/model/alphabet.ts';
import { goodPack } from '../support/packs.ts';
import { anyPlan, core, daysLater, families, known, numbers, sorted } from './plans.ts';

const none = { askAgain: [], questions: 0, procedures: 0, steps: 0 };
const open = (text: string, table = numbers, has = known) => readCode(core.id, table, has, text);
const make = (plan: CarriedPlan) => makeCode(core, numbers, plan);
const codeOf = (plan: CarriedPlan): string => make(plan)?.code ?? '';

describe('the code of a plan', () => {
  test('gives every family its answers back, in 20 signs at most', () => {
    for (const answers of families) {
      const plan = { answers, items: {}, steps: [] };
      const code = codeOf(plan);
      expect(code.length).toBeLessThanOrEqual(20);
      const opened = open(code);
      expect(opened).toMatchObject({ kind: 'opened', gone: none, isWhole: true });
      expect(opened.kind === 'opened' && sorted(opened.plan)).toEqual(sorted(plan));
    }
  });

  test('holds what it says that it holds, and nothing is lost between that and what stays', () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        const made = make(plan);
        if (!made || made.code.length > 32) return false;
        const opened = open(made.code);
        expect(opened.kind === 'opened' && sorted(opened.plan)).toEqual(sorted(made.held));
        const both = { answers: made.held.answers, items: { ...made.held.items, ...made.left.items } };
        expect(sorted({ ...both, steps: [...made.held.steps, ...made.left.steps] })).toEqual(sorted(plan));
        return true;
      }),
      { numRuns: 200 },
    );
  });

  test('has room for six marked procedures and six steps beside the answers, for nearly every family', () => {
    const made = families.map((answers, seed) => make(daysLater(answers, seed, { done: 6, ticked: 6 })));
    const whole = made.filter((one) => one && one.left.steps.length + Object.keys(one.left.items).length === 0);
    expect(whole.length).toBeGreaterThan(families.length * 0.98);
  });

  test('has room for every answer there is, and leaves out ticks from the last of the plan on', () => {
    const answers = Object.fromEntries(
      core.flow.questions.map(({ id, kind, options }) => [
        id,
        options.map((one) => one.id).slice(0, kind === 'many' ? undefined : 1),
      ]),
    );
    // a mixture costs most: all or nothing is soon said
    const mixed = <T>(all: readonly T[]): readonly T[] => all.filter((_, at) => at % 2 === 0);
    const states = mixed(numbers.procedures).map(([id], at) => [id, at % 2 === 0 ? 'done' : 'not-for-me'] as const);
    const steps = numbers.procedures.flatMap(([procedure, own]) => mixed(own).map((step) => ({ procedure, step })));
    const made = make({ answers, items: Object.fromEntries(states), steps });
    expect(made?.code).toHaveLength(32);
    expect(made?.held.answers).toEqual(answers);
    expect(Object.keys(made?.held.items ?? {}).length).toBeGreaterThan(5);
    // states before steps
    expect(Object.keys(made?.left.items ?? {}).length).toBeGreaterThan(0);
    expect(made?.held.steps).toEqual([]);
    expect(made?.left.steps).toHaveLength(steps.length);
    const stepsAlone = make({ answers, items: {}, steps });
    const [firstInPlan] = Object.keys(daysLater(answers, 1, { done: 1, ticked: 0 }).items);
    expect(stepsAlone?.held.steps[0]?.procedure).toBe(firstInPlan);
    expect(stepsAlone?.left.steps.length).toBeGreaterThan(0);
  });

  test('keeps the steps of what is still to be done before those of what is done', () => {
    const { answers } = daysLater(families[0] ?? {}, 1, { done: 0, ticked: 0 });
    const planned = Object.keys(daysLater(answers, 1, { done: 8, ticked: 0 }).items);
    const [first = '', ...others] = planned;
    const steps = planned.flatMap((procedure) =>
      (known.steps[procedure] ?? []).filter((_, at) => at % 2 === 0).map((step) => ({ procedure, step })),
    );
    const made = make({ answers, items: { [first]: 'done' }, steps });
    expect(made?.left.steps.map(({ procedure }) => procedure)).toContain(first);
    expect(made?.held.steps.length).toBeGreaterThan(0);
    expect(made?.held.steps.every(({ procedure }) => others.includes(procedure))).toBe(true);
  });

  test('is the same whatever the order in which things were ticked', () => {
    const plan = daysLater(families[3] ?? {}, 3, { done: 4, ticked: 4 });
    const turned = {
      ...plan,
      steps: plan.steps.toReversed(),
      items: Object.fromEntries(Object.entries(plan.items).toReversed()),
    };
    expect(codeOf(turned)).toBe(codeOf(plan));
  });

  test('of nothing said is a code too, and opens as nothing', () => {
    const opened = open(codeOf({ answers: {}, items: {}, steps: [] }));
    expect(opened).toMatchObject({ kind: 'opened', plan: { answers: {}, items: {}, steps: [] } });
  });
});

/** The signs of a code with other first ones, and a check that holds. */
const resealed = (code: string, change: (values: number[]) => void): string => {
  const read = readSigns(code);
  const values = read.kind === 'signs' ? read.values.slice(0, -3) : [];
  change(values);
  const whole = withChecks(values);
  expect(areSound(whole)).toBe(true);
  return writeSigns(whole);
};

describe('a code that is sound and not for this guide', () => {
  const code = codeOf({ answers: families[0] ?? {}, items: {}, steps: [] });

  test('of a newer version is told so', () => {
    for (const version of [2, 3])
      expect(open(resealed(code, (values) => (values[0] = (values[0] ?? 0) | (version << 3)))).kind).toBe('newer');
  });

  test('of another guide is told so', () => {
    const other = goodPack();
    expect(markOf(other.core.id)).not.toBe(markOf(core.id));
    const made = makeCode(other.core, other.kit.numbers, { answers: { danger: ['now'] }, items: {}, steps: [] });
    expect(open(made?.code ?? '').kind).toBe('other-guide');
  });

  test('whose number nobody has written is wrong', () => {
    expect(open(closeFrame(core.id, 8n * (2n ** 60n - 1n)) ?? '').kind).toBe('wrong');
    // longer than its number needs
    const padded = resealed(code, (values) => {
      values.splice(2, 0, 0, 0, 0, 0);
      values[0] = (values[0] ?? 0) + 1;
    });
    expect(padded).toHaveLength(code.length + 4);
    expect(open(padded).kind).toBe('wrong');
  });
});

/** Lists that have grown, as `publish` makes them, behind what was there. */
const later: PlanNumbers = {
  generations: [
    ...numbers.generations,
    {
      questions: [...numbers.questions.map(([, inner], at) => inner.length + (at === 2 ? 2 : 0)), 3],
      procedures: [...numbers.procedures.map(([, inner]) => inner.length + 1), 2],
    },
  ],
  questions: [
    ...numbers.questions.map(([id, inner], at) => [id, at === 2 ? [...inner, 'new-1', 'new-2'] : inner] as const),
    ['new-question', ['a', 'b', 'unknown']],
  ],
  procedures: [
    ...numbers.procedures.map(([id, inner]) => [id, [...inner, 'new-step']] as const),
    ['new-one', ['x', 'y']],
  ],
};

describe('between editions', () => {
  const plan = daysLater(families[0] ?? {}, 5, { done: 4, ticked: 4 });
  const code = codeOf(plan);
  const [question = ''] = Object.keys(plan.answers);
  const [item = ''] = Object.keys(plan.items);
  const [step] = plan.steps;

  test('a code of before the lists grew opens whole, and another one of now is not taken for it', () => {
    const opened = open(code, later);
    expect(opened.kind === 'opened' && sorted(opened.plan)).toEqual(sorted(plan));
    expect(makeCode(core, later, plan)?.code).not.toBe(code);
  });

  test('a code of after it is newer than a phone that has not got the edition, and never a plan', () => {
    for (const [seed, answers] of families.slice(0, 40).entries()) {
      const newer = makeCode(core, later, daysLater(answers, seed, { done: 3, ticked: 3 }))?.code ?? '';
      expect(open(newer).kind).toBe('newer');
    }
  });

  test('what is no more is told, and the rest is there', () => {
    const has: Known = {
      questions: known.questions.map((one) =>
        one.id === question
          ? { ...one, options: one.options.filter(({ id }) => !plan.answers[question]?.includes(id)) }
          : one,
      ),
      steps: Object.fromEntries(
        Object.entries(known.steps)
          .filter(([id]) => id !== item)
          .map(([id, own]) => [id, own.filter((one) => id !== step?.procedure || one !== step.step)]),
      ),
    };
    const opened = open(code, numbers, has);
    if (opened.kind !== 'opened') throw new Error(opened.kind);
    expect(opened.gone).toEqual({ askAgain: [question], questions: 0, procedures: 1, steps: 1 });
    expect(opened.isWhole).toBe(false);
    const { [question]: _, ...answers } = plan.answers;
    const { [item]: __, ...items } = plan.items;
    expect(sorted(opened.plan)).toEqual(sorted({ answers, items, steps: plan.steps.slice(1) }));
  });

  test('a question that is no more is told, and nothing is guessed', () => {
    const has = { ...known, questions: known.questions.filter(({ id }) => id !== question) };
    const opened = open(code, numbers, has);
    expect(opened).toMatchObject({ kind: 'opened', gone: { ...none, questions: 1 } });
    expect(opened.kind === 'opened' && Object.keys(opened.plan.answers)).not.toContain(question);
  });
});
