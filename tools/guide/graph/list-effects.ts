import { foldCondition, type Condition, type OptionId, type QuestionId } from '../../../src/engine/index.ts';
import type { Content } from '../../compiler/index.ts';

/** What one option of a question does to a procedure or to a later question, as its rule is written. */
export interface Effect {
  readonly id: string;
  readonly title: string;
  /**
   * brings, asks: the `when` names it. holds, spares: the `when` names it under a `not`. moves:
   * only a choice of band names it.
   */
  readonly kind: 'brings' | 'holds' | 'moves' | 'asks' | 'spares';
}

/** In the order of the flow, then of the procedures; each thing once, by the strongest of its effects. */
export function listEffects(
  { flow, procedures }: Pick<Content, 'flow' | 'procedures'>,
  question: QuestionId,
  option: OptionId,
): readonly Effect[] {
  const signsIn = (when: Condition | undefined) => (when ? signsOf(when, question, option) : []);
  return [
    ...flow.questions.flatMap(({ id, title, when }): readonly Effect[] => {
      const [sign] = signsIn(when);
      return sign ? [{ id, title, kind: sign === 'with' ? 'asks' : 'spares' }] : [];
    }),
    ...procedures.flatMap(({ id, title, when, band }): readonly Effect[] => {
      const signs = signsIn(when);
      if (signs.includes('with')) return [{ id, title, kind: 'brings' }];
      if (signs.includes('against')) return [{ id, title, kind: 'holds' }];
      return band.some((choice) => signsIn(choice.when).length > 0) ? [{ id, title, kind: 'moves' }] : [];
    }),
  ];
}

type Sign = 'with' | 'against';
type SignsUnder = (negated: boolean) => readonly Sign[];

/**
 * How a condition names an option: as something that makes it hold, or, under a `not`, as
 * something that keeps it from holding.
 */
function signsOf(condition: Condition, question: QuestionId, option: OptionId): readonly Sign[] {
  const named: SignsUnder = (negated) => [negated ? 'against' : 'with'];
  const group =
    (parts: readonly SignsUnder[]): SignsUnder =>
    (negated) =>
      parts.flatMap((part) => part(negated));
  return foldCondition<SignsUnder>(condition, {
    is: (atom) => (atom.question === question && atom.options.includes(option) ? named : () => []),
    count: (atom) => (atom.question === question ? named : () => []),
    all: group,
    any: group,
    not: (part) => (negated) => part(!negated),
    named: (part) => part,
  })(false);
}
