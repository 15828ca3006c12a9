import type { Verdict } from './judge-mutant.ts';

/** What became of some mutants. Those that are the same are not counted in the score. */
export interface MutationFigures {
  readonly mutants: number;
  readonly same: number;
  readonly family: number;
  readonly content: number;
  readonly proof: number;
  readonly survivors: number;
  readonly score: number;
}

export function countVerdicts(judged: readonly { readonly verdict: Verdict }[]): MutationFigures {
  const count = (test: (verdict: Verdict) => boolean): number => judged.filter(({ verdict }) => test(verdict)).length;
  const caught = (by: 'family' | 'content' | 'proof'): number =>
    count((verdict) => verdict.kind === 'caught' && verdict.by === by);
  const [same, survivors] = [count(({ kind }) => kind === 'same'), count(({ kind }) => kind === 'survived')];
  const tried = judged.length - same;
  return {
    mutants: judged.length,
    same,
    family: caught('family'),
    content: caught('content'),
    proof: caught('proof'),
    survivors,
    score: tried === 0 ? 100 : (100 * (tried - survivors)) / tried,
  };
}

export function showFigures(
  { mutants, same, family, content, proof, survivors, score }: MutationFigures,
  nothing: string,
): string {
  return (
    `${mutants} small mistakes; ${same} of them ${nothing} and are not counted. ` +
    `Caught: ${family} by a family, ${content} by the check of the content, ${proof} by the proof. ` +
    `Not caught: ${survivors}. Score ${score.toFixed(1)} %.`
  );
}
