import { holds, plan, PLACES, resolve, type Answers, type OptionId, type Place } from '../../../src/engine/index.ts';
import { sayOpening, sayProcedure, sayQuestion } from '../../../src/pack/index.ts';
import type { Content, Figures } from '../../compiler/index.ts';
import { sayMust, type SaidMust } from '../say/say-musts.ts';
import { BAND_WORDS, sayAnswers } from '../say/say-words.ts';
import { explainCard, type ExplainedCard } from './explain-card.ts';

/** A question that these answers ask, and what was answered. */
export interface AskedQuestion {
  readonly id: string;
  readonly short: string;
  readonly title: string;
  readonly kind: 'one' | 'many';
  readonly options: readonly { readonly id: OptionId; readonly label: string; readonly isAlone: boolean }[];
  readonly chosen: readonly OptionId[];
}

/** A card of a plan. `joins`: the title of the card in which it stands. */
export interface PlanCard {
  readonly id: string;
  readonly title: string;
  readonly joins: string | null;
}

/** A family that is tried: what it is asked, its plan, and why one card is in it. */
export interface TriedFamily {
  /** the answers that count */
  readonly answers: Answers;
  readonly says: string;
  readonly asked: readonly AskedQuestion[];
  readonly opening: readonly string[];
  readonly bands: readonly { readonly place: Place; readonly name: string; readonly cards: readonly PlanCard[] }[];
  /** null: the card that was asked for is not in this plan */
  readonly card: (ExplainedCard & { readonly title: string; readonly musts: readonly SaidMust[] }) | null;
}

/**
 * The plan of some answers. In: the pack, its demands on every plan, the answers, and the procedure that is to be
 * explained. Answers that do not count, also those with an unknown id, are left out.
 */
export function tryFamily(
  pack: Content,
  musts: Figures['musts'],
  given: Answers,
  procedure: string | null,
): TriedFamily {
  const { kept: answers, asked } = resolve(pack.flow, given);
  const { bands } = plan(pack, answers);
  const titleOf = (id: string): string => {
    const source = pack.procedures.find((known) => known.id === id);
    return source ? sayProcedure(pack, source, answers).title : id;
  };
  const placed = Object.values(bands)
    .flat()
    .find((card) => card.procedure === procedure);
  return {
    answers,
    says: sayAnswers(pack, answers),
    asked: pack.flow.questions
      .filter(({ id }) => asked.includes(id))
      .map((source): AskedQuestion => {
        const { id, short, title, kind, options, exclusive = [] } = sayQuestion(pack, source, answers);
        return {
          id,
          short,
          title,
          kind,
          options: options.map((option) => ({
            id: option.id,
            label: option.label,
            isAlone: kind === 'one' || exclusive.includes(option.id),
          })),
          chosen: answers[id] ?? [],
        };
      }),
    opening: sayOpening(pack, answers),
    bands: PLACES.map((place) => ({
      place,
      name: BAND_WORDS[place],
      cards: bands[place].map(({ procedure: id, joins }) => ({
        id,
        title: titleOf(id),
        joins: joins === undefined ? null : titleOf(joins),
      })),
    })),
    card:
      placed === undefined
        ? null
        : {
            ...explainCard(pack, answers, placed),
            title: titleOf(placed.procedure),
            musts: musts
              .filter((must) => must.procedure === placed.procedure && holds(pack.flow, must.when, answers))
              .map((must) => sayMust(pack, must)),
          },
  };
}

/** An answer once an option is chosen, or chosen no more: one that stands alone drives out the others. */
export function chooseOption(
  { kind, options, chosen }: Pick<AskedQuestion, 'kind' | 'options' | 'chosen'>,
  option: OptionId,
): readonly OptionId[] {
  if (kind === 'one') return [option];
  if (chosen.includes(option)) return chosen.filter((id) => id !== option);
  const isAlone = (id: OptionId): boolean => options.find((known) => known.id === id)?.isAlone ?? false;
  return isAlone(option) ? [option] : [...chosen.filter((id) => !isAlone(id)), option];
}
