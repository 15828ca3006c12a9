import type { Answers, Rules } from '../../../src/engine/index.ts';
import type { ProofFailure } from '../../proof/index.ts';
import type { ProofFigures } from '../../../src/pack/index.ts';
import { findLine } from '../read/find-words.ts';
import type { Read } from '../read/draft.ts';
import { explainFailure } from './explain-failure.ts';
import { MUST_FILE, type ContentMust } from './musts.ts';
import { proveOnce } from './prove-once.ts';

/** A safety rule that does not hold, with answers that show it. */
export interface Breach extends Omit<ProofFailure, 'count'> {
  /** how many answer sets break it, when it was counted: in decimal digits, as JSON holds no bigint */
  readonly count?: string;
}

interface Lines {
  question(id: string): number;
  procedure(id: string, key: string): number;
}

const linesIn = ({ files }: Read): Lines => ({
  question: (id) => findLine(files, 'flow.yaml', `id: ${id}`),
  procedure: (id, key) => findLine(files, `procedures/${id}.yaml`, `${key}:`),
});

/**
 * Proves the safety rules over every combination of answers. Each failure becomes an issue that shows answers which
 * break it.
 */
export function checkProof(
  read: Read,
  rules: Rules & { readonly musts: readonly ContentMust[] },
): { readonly figures: ProofFigures; readonly failures: readonly Breach[] } {
  const lines = linesIn(read);
  const proof = proveOnce(rules);
  for (const id of proof.neverAsked) {
    read.issues.add(
      'never-asked',
      { file: 'flow.yaml', line: lines.question(id) },
      `No answers ever lead to the question "${id}".`,
      'Correct its "when", or take the question out.',
    );
  }
  for (const id of proof.neverProposed) {
    read.issues.add(
      'never-proposed',
      { file: `procedures/${id}.yaml`, line: lines.procedure(id, 'when') },
      `No answers ever bring the procedure "${id}".`,
      'Correct its "when", or take the procedure out.',
    );
  }
  for (const failure of proof.failures) {
    const { code, says, hint } = explainFailure(failure);
    const at = placeOf(failure, rules.musts, lines);
    read.issues.add(code, at, `${says} For example: ${showAnswers(failure.answers)}.${showCount(failure.count)}`, hint);
  }
  const figures = {
    answerSets: proof.answerSets.toString(),
    cases: proof.cases.toString(),
    longestPath: proof.longestPath,
    medianPath: proof.medianPath,
    mostNow: proof.cardsNow.length - 1,
    moved: proof.moved.toString(),
  };
  const failures = proof.failures.map(({ count, ...failure }): Breach => ({
    ...failure,
    ...(count !== undefined && { count: count.toString() }),
  }));
  return { figures, failures };
}

function placeOf(
  { rule, procedure, question, must }: ProofFailure,
  musts: readonly ContentMust[],
  lines: Lines,
): { file: string; line: number } {
  if (must !== undefined) return { file: MUST_FILE, line: musts[must]?.line ?? 1 };
  if (procedure !== undefined)
    return {
      file: `procedures/${procedure}.yaml`,
      line: lines.procedure(procedure, rule === 'ladder' ? 'if-refused' : rule === 'every-band-seen' ? 'band' : 'when'),
    };
  return { file: 'flow.yaml', line: question === undefined ? 1 : lines.question(question) };
}

/** Answers in one line, by ids. */
export function showAnswers(answers: Answers): string {
  const shown = Object.entries(answers).map(([question, options]) => `${question}: ${options.join(' + ')}`);
  return shown.length === 0 ? 'no answer at all' : shown.join(', ');
}

function showCount(count: bigint | undefined): string {
  return count === undefined || count === 1n ? '' : ` It is so for ${count} sets of answers.`;
}
