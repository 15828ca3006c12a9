import fc from 'fast-check';
import type { Answers, Question } from '../../src/engine/index.ts';
import type { Content } from '../../tools/compiler/index.ts';

/** What a person may tick: one option, or some, or one that stands alone; now and then nothing. */
function ticksOf({ kind, options, exclusive = [] }: Question): fc.Arbitrary<readonly string[]> {
  const ids = options.map(({ id }) => id);
  const together = ids.filter((id) => !exclusive.includes(id));
  const alone = fc.constantFrom(...(kind === 'one' ? ids : exclusive.length > 0 ? exclusive : ids)).map((id) => [id]);
  const some = kind === 'many' ? fc.subarray(together) : alone;
  return fc.oneof(
    { weight: 4, arbitrary: some },
    { weight: 2, arbitrary: alone },
    { weight: 1, arbitrary: fc.constant([]) },
  );
}

/**
 * Answers to the questions of a pack, as somebody would give them, also to only a part of them; `given` stays as it is.
 */
export const answersTo = ({ flow }: Pick<Content, 'flow'>, given: Answers): fc.Arbitrary<Answers> =>
  fc
    .tuple(...flow.questions.map(({ id }, at) => fc.tuple(fc.constant(id), ticksOf(flow.questions[at] as Question))))
    .map((entries) => ({ ...Object.fromEntries(entries.filter(([, ticks]) => ticks.length > 0)), ...given }));

/** Always the same answers, so that what fails once fails again. */
export const SEEDED = { seed: 20_261_124, numRuns: 2500 } as const;
