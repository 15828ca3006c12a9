import type { OptionId } from '../../engine/index.ts';
import type { Core, Texts } from '../../pack/index.ts';
import { answerQuestion, markFromSigns, session } from '../../storage/index.ts';
import { find } from '../site.tsx';

/** The question that ticked signs fill in. Its options are named by the signs themselves (`noticed` in signs.yaml). */
const NOTICED = 'noticed';

/**
 * Brings the ticked signs into the answers. What the person answered stays; what earlier ticks had filled in goes when
 * they are gone. A sign takes the place of an exclusive answer ("nothing of this").
 */
export function answerFromSigns({ flow }: Pick<Core, 'flow'>, { signs }: Pick<Texts, 'signs'>): void {
  const { answers, fromSigns, signs: ticked } = session.get();
  const own = (answers[NOTICED] ?? []).filter((option) => !fromSigns.includes(option));
  const filled = optionsOf(signs, ticked).filter((option) => !own.includes(option));
  const { exclusive = [] } = find(flow.questions, NOTICED);
  answerQuestion(
    NOTICED,
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
