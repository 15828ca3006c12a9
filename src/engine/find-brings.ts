import type { Chosen } from './compile/compile-condition.ts';
import type { CompiledProcedure } from './compile/compile-rules.ts';
import type { Dependencies } from './list-dependencies.ts';
import { replay } from './replay.ts';
import type { Choice } from './types.ts';

/**
 * The smallest set of the choices made that alone gives the procedure the same band. Tries every set of 0 choices, then of 1, and
 * so on, each size in the flow's order, so the first that suffices is the answer; the choices that no condition sees are left out.
 */
export function findBrings(procedure: CompiledProcedure, { questions, sees }: Dependencies, chosen: Chosen): readonly Choice[] {
  const band = procedure.bandFor(chosen);
  const choices = questions.flatMap(({ id, at }) => (chosen[at] ?? []).filter((option) => sees(id, option)).map((option) => ({ question: id, option })));
  const suffices = (some: readonly Choice[]) => {
    const alone = replay(questions, ({ id }) => some.filter(({ question }) => question === id).map(({ option }) => option));
    return procedure.bandFor(alone.chosen) === band;
  };
  for (let size = 0; size <= choices.length; size++) {
    const found = findSubset(choices, size, suffices);
    if (found) return found;
  }
  throw new Error(`All the answers together do not bring the procedure "${procedure.id}"`);
}

/** The first subset of this size, in lexicographic order, that will do. */
function findSubset<T>(all: readonly T[], size: number, willDo: (some: readonly T[]) => boolean, taken: readonly T[] = []): readonly T[] | null {
  if (size === 0) return willDo(taken) ? taken : null;
  for (let i = 0; i + size <= all.length; i++) {
    const found = findSubset(all.slice(i + 1), size - 1, willDo, [...taken, all[i] as T]);
    if (found) return found;
  }
  return null;
}
