import fc from 'fast-check';
import { parse } from 'yaml';
import { plan, resolve, type Answers } from '../../src/engine/index.ts';
import type { CarriedPlan, Known } from '../../src/app/plan-code/model/index.ts';
import { readContent } from '../../tools/read-content.ts';
import { realPack } from '../support/packs.ts';

const pack = realPack();
export const { core, kit } = pack;
export const { numbers } = kit;

/** What the guide of today has. */
export const known: Known = {
  questions: core.flow.questions,
  steps: Object.fromEntries(numbers.procedures),
};

/** The answers of every family. */
export const families: readonly Answers[] = [...readContent('guide-content')].flatMap(([file, text]) =>
  file.startsWith('personas/') ? [(parse(text) as { readonly answers: Answers }).answers] : [],
);

/** Numbers from 0 up to 1 that look like chance, the same at each run. */
export function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** A family some days later: of its plan a part is done, and of what is under way some steps. */
export function daysLater(
  answers: Answers,
  seed: number,
  { done, ticked }: { done: number; ticked: number },
): CarriedPlan {
  const next = chance(seed);
  const { bands } = plan(core, answers);
  const items = [...bands.now, ...bands.today, ...bands.week].map(({ procedure }) => procedure);
  const marked = items.slice(0, done).map((id) => [id, next() < 0.2 ? 'not-for-me' : 'done'] as const);
  const open = items.slice(done, done + Math.ceil(ticked / 3));
  const steps = open.flatMap((procedure) =>
    (known.steps[procedure] ?? []).flatMap((step) => (next() < 0.3 ? [{ procedure, step }] : [])),
  );
  return {
    answers: resolve(core.flow, answers).kept,
    items: Object.fromEntries(marked),
    steps: steps.slice(0, ticked),
  };
}

/** Any plan that a person could make, and many that nobody would: options in any mixture, ticks anywhere. */
export const anyPlan: fc.Arbitrary<CarriedPlan> = fc
  .record({
    answers: fc.record(
      Object.fromEntries(
        numbers.questions.map(([id, options]) => [
          id,
          core.flow.questions.find((one) => one.id === id)?.kind === 'many'
            ? fc.subarray([...options])
            : fc.subarray([...options], { maxLength: 1 }),
        ]),
      ),
    ),
    items: fc.dictionary(
      fc.constantFrom(...numbers.procedures.map(([id]) => id)),
      fc.constantFrom('done' as const, 'not-for-me' as const),
      { maxKeys: 8 },
    ),
    steps: fc.uniqueArray(
      fc.constantFrom(
        ...numbers.procedures.flatMap(([procedure, steps]) => steps.map((step) => ({ procedure, step }))),
      ),
      { maxLength: 12, selector: ({ procedure, step }) => `${procedure}/${step}` },
    ),
  })
  .map(({ answers, ...ticks }) => ({
    answers: Object.fromEntries(Object.entries(answers).filter(([, chosen]) => chosen.length > 0)),
    ...ticks,
  }));

/** The same in one order, to compare. */
export const sorted = ({ answers, items, steps }: CarriedPlan): unknown => ({
  answers: Object.fromEntries(Object.entries(answers).map(([id, chosen]) => [id, [...chosen].toSorted()])),
  items,
  steps: steps.map(({ procedure, step }) => `${procedure}/${step}`).toSorted(),
});
