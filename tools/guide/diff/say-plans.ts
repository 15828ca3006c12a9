import type { BandChange, Difference } from '../../../src/engine/proof/index.ts';
import type { Content } from '../../compiler/index.ts';
import { BAND_WORDS, countOf, quote, sayAnswers, sayNumber, sayShare } from '../say/say-words.ts';

/** The counts over every combination of answers, in French, line by line. */
export function sayPlans(
  before: Content,
  after: Content,
  { answerSets, changed, questions, procedures }: Difference,
): readonly string[] {
  const lines = [
    `Sur ${sayNumber(answerSets)} combinaisons de réponses, ${changed === 0n ? 'aucune ne donne un autre plan' : `${sayNumber(changed)} donnent un autre plan (${sayShare(changed, answerSets)})`}.`,
    ...sayBasis(before, after),
  ];
  const show = (move: Pick<BandChange, 'answerSets' | 'example'>, says: string): readonly string[] => [
    `  ${move.answerSets === 0n ? 'seulement tant que tout n’est pas répondu' : `dans ${countOf(move.answerSets, 'combinaison')}`}\u00A0: ${says}`,
    `    par exemple\u00A0: ${sayAnswers(after, move.example)}`,
  ];
  for (const { question, asked, ...sets } of questions) {
    lines.push(
      '',
      `Question ${quote(after.flow.questions.find(({ id }) => id === question)?.title ?? question)}`,
      ...show(sets, asked ? 'elle est maintenant posée' : 'elle n’est plus posée'),
    );
  }
  const titleOf = (id: string): string =>
    [...after.procedures, ...before.procedures].find((procedure) => procedure.id === id)?.title ?? id;
  for (const { procedure, own, shown } of procedures) {
    lines.push(
      '',
      `${titleOf(procedure)} (${procedure})${own.length === 0 ? ' — sa règle n’a pas changé\u00A0: la place que prennent d’autres a changé' : ''}`,
    );
    for (const move of shown) lines.push(...show(move, sayMove(move)));
    if (shown.length === 0)
      for (const move of own)
        lines.push(...show(move, `${sayMove(move)}, mais les plafonds la laissent à la même place`));
  }
  return lines;
}

function sayMove({ from, to }: BandChange): string {
  if (to === null) return `elle n’apparaît plus${from ? ` (elle était là pour ${quote(BAND_WORDS[from])})` : ''}`;
  return from === null
    ? `elle apparaît, pour ${quote(BAND_WORDS[to])}`
    : `elle passe de ${quote(BAND_WORDS[from])} à ${quote(BAND_WORDS[to])}`;
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
  if (was.size === is.size && [...was].every((question) => is.has(question)))
    return ['Compte exact\u00A0: les deux éditions ont les mêmes questions et les mêmes réponses.'];
  return [
    'Les questions ou les réponses ne sont pas les mêmes. Le compte est exact sur toutes les réponses de la nouvelle édition\u00A0;',
    'l’ancienne n’en lit que ce qu’elle connaît. Les réponses qui n’existent plus ne sont pas comptées.',
  ];
}
