import type { Chosen } from './compile/compiled-question.ts';
import type { CompiledQuestion } from './compile/compiled-question.ts';
import type { CompiledProcedure } from './compile/compile-rules.ts';
import type { Dependencies } from './list-dependencies.ts';
import { replay } from './replay.ts';
import type { OptionId, Reason } from './types.ts';

/** The single changes after which the procedure is in no band, in the order of the flow and of its options. */
export function findWithdrawals(
  procedure: CompiledProcedure,
  { questions }: Dependencies,
  chosen: Chosen,
): Reason['withdrawnBy'] {
  const { asked } = replay(questions, ({ at }) => chosen[at]);
  return asked.flatMap((question) =>
    question.options.flatMap((option) => {
      const changed = change(question, chosen[question.at] ?? [], option);
      if (!changed) return [];
      const after = replay(questions, (other) => (other === question ? changed : chosen[other.at]));
      if (procedure.bandFor(after.chosen) !== null) return [];
      return [{ question: question.id, option, chosen: changed.includes(option) }];
    }),
  );
}

/** The answer with this option turned on or off; null when that is no answer, or the same one. */
function change(question: CompiledQuestion, answer: readonly OptionId[], option: OptionId): readonly OptionId[] | null {
  const isChosen = answer.includes(option);
  switch (question.kind) {
    case 'one':
      return isChosen ? null : [option];
    case 'many': {
      if (!isChosen) return question.exclusive.includes(option) ? [option] : [...answer, option];
      const rest = answer.filter((other) => other !== option);
      return rest.length > 0 ? rest : null;
    }
    default:
      throw new Error(`The question "${question.id}" has an unknown kind: ${String(question.kind satisfies never)}`);
  }
}
