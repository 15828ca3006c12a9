import { UNKNOWN, type Answers, type Rules } from '../../../src/engine/index.ts';
import type { ProofFailure } from '../../proof/index.ts';
import type { ProofFigures } from '../../../src/pack/index.ts';
import { findLine } from '../read/find-words.ts';
import type { Read } from '../read/draft.ts';
import type { IssueCode } from '../read/issue-codes.ts';
import { MUST_FILE, type ContentMust } from './musts.ts';
import { proveOnce } from './prove-once.ts';

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
export function checkProof(read: Read, rules: Rules & { readonly musts: readonly ContentMust[] }): ProofFigures {
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
  return {
    answerSets: proof.answerSets.toString(),
    cases: proof.cases.toString(),
    longestPath: proof.longestPath,
    medianPath: proof.medianPath,
    mostNow: proof.cardsNow.length - 1,
    moved: proof.moved.toString(),
  };
}

function explainFailure({ rule, procedure = '', question = '', option = '', band = 'now' }: ProofFailure): {
  code: IssueCode;
  says: string;
  hint: string;
} {
  switch (rule) {
    case 'reachable':
      return {
        code: 'unsafe-no-one-to-reach',
        says: 'These answers lead to a plan in which nobody answers at any hour.',
        hint: 'Let a procedure with a contact that always answers come in every plan.',
      };
    case 'unknown-is-safe':
      return {
        code: 'unsafe-unknown',
        says:
          `Not knowing is less safe: the plan of these answers holds "${procedure}", ` +
          `and answering "unknown" to "${question}" instead loses it.`,
        hint:
          `Let "unknown" of "${question}" bring "${procedure}" too, in its "when", ` +
          'or in the "when" of a question that it depends on.',
      };
    case 'unasked-is-safe':
      return {
        code: 'unsafe-unasked',
        says:
          `Not being asked is less safe than not knowing: answering "unknown" to "${question}" would bring ` +
          `"${procedure}", and these answers neither ask it nor bring it.`,
        hint: `Ask "${question}" there too, or let the "when" of "${procedure}" not rest on its "unknown" alone.`,
      };
    case 'telling-is-safe':
      return {
        code: 'unsafe-telling',
        says:
          `Telling more hurts: the plan of these answers holds "${procedure}", ` +
          `and ticking "${option}" as well in "${question}" takes it away.`,
        hint: `Take the "not" on "${question}" out of its "when", or of the "when" of a question that it depends on.`,
      };
    case 'shown-band':
      return option === UNKNOWN
        ? {
            code: 'unsafe-late',
            says:
              `Not knowing comes too late: answering "unknown" to "${question}" instead shows "${procedure}" more ` +
              'than one band later, or moves it from now or today to later.',
            hint: 'Give it an earlier band for "unknown", or "standby".',
          }
        : {
            code: 'unsafe-late',
            says: `Telling more hurts: ticking "${option}" as well in "${question}" shows "${procedure}" later.`,
            hint:
              'Correct its bands. An option that says that it is done stands under "done", ' +
              'one that lets another procedure take its place under "yields".',
          };
    case 'must-now':
      return {
        code: 'must-unmet',
        says: `"${procedure}" must stand in "${band}" at the latest here, and does not.`,
        hint: 'Correct its "when" or "band", or let it be "protective", so that no cap moves it.',
      };
    case 'every-band-seen':
      return {
        code: 'band-never-seen',
        says: `Nobody ever sees "${procedure}" in "${band}".`,
        hint: 'Correct the condition of this band, or take it out.',
      };
    case 'short':
      return {
        code: 'too-many-questions',
        says: 'These answers lead to more questions than the limit of ten.',
        hint: 'Take a question out, or ask it under a narrower "when".',
      };
    case 'few-now':
      return {
        code: 'too-many-now',
        says: 'These answers put more cards in the band "now" than a person can do at once.',
        hint: 'Give one of them a later band for these answers, or let it join the card of another.',
      };
    case 'danger-is-now':
      return {
        code: 'danger-without-now',
        says: 'These answers say that there is danger, and nothing stands in the band "now".',
        hint: 'Give a procedure for this danger the band "now".',
      };
    case 'ladder':
      return {
        code: 'ladder-without-end',
        says: `When "${procedure}" is refused, the way on does not end.`,
        hint: 'Each procedure with a service needs "if-refused", up to one with "last-resort: true".',
      };
    default:
      return rule satisfies never;
  }
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
