import type { BandChange, Difference } from '../../proof/index.ts';
import type { Content } from '../../compiler/index.ts';
import { says as words } from '../languages/index.ts';
import { sayAnswers } from '../say/say-words.ts';

/** The counts over every combination of answers, in French, line by line. */
export function sayPlans(
  before: Content,
  after: Content,
  { answerSets, changed, questions, procedures }: Difference,
): readonly string[] {
  const lines = [words.diff.total(answerSets, changed), ...sayBasis(before, after)];
  const show = (move: Pick<BandChange, 'answerSets' | 'example'>, says: string): readonly string[] => [
    `  ${words.diff.inSets(move.answerSets, says)}`,
    `    ${words.diff.example(sayAnswers(after, move.example))}`,
  ];
  for (const { question, asked, ...sets } of questions) {
    lines.push(
      '',
      words.diff.question(after.flow.questions.find(({ id }) => id === question)?.title ?? question),
      ...show(sets, asked ? words.diff.nowAsked : words.diff.notAsked),
    );
  }
  const titleOf = (id: string): string =>
    [...after.procedures, ...before.procedures].find((procedure) => procedure.id === id)?.title ?? id;
  for (const { procedure, own, shown } of procedures) {
    lines.push('', `${titleOf(procedure)} (${procedure})${own.length === 0 ? words.diff.ruleKept : ''}`);
    for (const move of shown) lines.push(...show(move, sayMove(move)));
    if (shown.length === 0) for (const move of own) lines.push(...show(move, words.diff.capsKeep(sayMove(move))));
  }
  return lines;
}

function sayMove({ from, to }: BandChange): string {
  if (to === null) return words.diff.leaves(from);
  return from === null ? words.diff.appears(to) : words.diff.moves(from, to);
}

/** On what the count stands: it says everything when both editions ask the same questions. */
function sayBasis(before: Content, after: Content): readonly string[] {
  const shape = ({ flow }: Content) =>
    new Set(
      flow.questions.map(({ id, kind, options, exclusive = [] }) =>
        JSON.stringify([id, kind, options.map((option) => option.id).toSorted(), exclusive.toSorted()]),
      ),
    );
  const [was, is] = [shape(before), shape(after)];
  if (was.size === is.size && [...was].every((question) => is.has(question))) return [words.diff.exact];
  return words.diff.onNew;
}
