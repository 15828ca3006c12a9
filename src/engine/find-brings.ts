import type { Chosen } from './compile/compiled-question.ts';
import type { CompiledProcedure } from './compile/compile-rules.ts';
import type { Dependencies } from './list-dependencies.ts';
import { replay } from './replay.ts';
import type { Choice } from './types.ts';

/** Up to so many choices every set of them is tried: 4096 at most. */
const MOST_FOR_SMALLEST = 12;

/**
 * Choices made that alone give the procedure the same place. The choices that no condition sees are left out.
 *
 * Bound: with n choices left, up to 12 every set is tried, of 0 choices, then of 1, and so on, each size in the flow's
 * order, so the first that suffices is the smallest: 2^n replays at most. With more, choices are left out one by one
 * from the last as long as the rest suffices, in rounds: n² replays at most, and a set from which nothing can be left
 * out, though there may be a smaller one.
 */
export function findBrings(
  procedure: CompiledProcedure,
  { questions, sees }: Dependencies,
  chosen: Chosen,
): readonly Choice[] {
  const band = procedure.bandFor(chosen);
  const choices = questions.flatMap(({ id, at }) =>
    (chosen[at] ?? []).filter((option) => sees(id, option)).map((option) => ({ question: id, option })),
  );
  const suffices = (some: readonly Choice[]) => {
    const alone = replay(questions, ({ id }) =>
      some.filter(({ question }) => question === id).map(({ option }) => option),
    );
    return procedure.bandFor(alone.chosen) === band;
  };
  if (choices.length > MOST_FOR_SMALLEST) return leaveOut(choices, suffices);
  for (let size = 0; size <= choices.length; size++) {
    const found = findSubset(choices, size, suffices);
    if (found) return found;
  }
  throw new Error(`All the answers together do not bring the procedure "${procedure.id}"`);
}

/** Goes round until a whole round leaves nothing out: what could not go while others were there may go without them. */
function leaveOut<T>(all: readonly T[], suffice: (some: readonly T[]) => boolean): readonly T[] {
  let left = all;
  let before: readonly T[];
  do {
    before = left;
    for (const choice of [...left].reverse()) {
      const without = left.filter((other) => other !== choice);
      if (suffice(without)) left = without;
    }
  } while (left.length < before.length);
  return left;
}

/** The first subset of this size, in lexicographic order, that will do. */
function findSubset<T>(
  all: readonly T[],
  size: number,
  willDo: (some: readonly T[]) => boolean,
  taken: readonly T[] = [],
): readonly T[] | null {
  if (size === 0) return willDo(taken) ? taken : null;
  for (let i = 0; i + size <= all.length; i++) {
    const found = findSubset(all.slice(i + 1), size - 1, willDo, [...taken, all[i] as T]);
    if (found) return found;
  }
  return null;
}
