import type { OptionId } from '../../engine/index.ts';
import type { Core, Texts } from '../../pack/index.ts';
import { answerQuestion, markFromSigns, session } from '../../storage/index.ts';
import { find } from '../site.tsx';

/**
 * Brings the ticked signs into the answers of the question that they fill in. What the person answered stays; what
 * earlier ticks had filled in goes when they are gone. A sign takes the place of an exclusive answer ("nothing of
 * this").
 */
export function answerFromSigns(
  { flow }: Pick<Core, 'flow'>,
  { signs, signsFill: question }: Pick<Texts, 'signs' | 'signsFill'>,
): void {
  if (question === null) return;
  const { answers, fromSigns, signs: ticked } = session.get();
  const own = (answers[question] ?? []).filter((option) => !fromSigns.includes(option));
  const filled = optionsOf(signs, ticked).filter((option) => !own.includes(option));
  const { exclusive = [] } = find(flow.questions, question);
  answerQuestion(
    question,
    filled.length > 0 ? [...own.filter((option) => !exclusive.includes(option)), ...filled] : own,
  );
  markFromSigns(filled);
}

const optionsOf = (groups: Texts['signs'], ticked: readonly string[]): readonly OptionId[] => [
  ...new Set(
    Object.values(groups)
      .flatMap((group) => group.signs)
      .filter(({ id }) => ticked.includes(id))
      .map(({ noticed }) => noticed),
  ),
];
