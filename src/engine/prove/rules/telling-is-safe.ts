import type { OptionId, ProofFailure } from '../../types.ts';
import type { EncodedProcedure, EncodedQuestion, World } from '../encode-rules.ts';
import { findWitness, toAnswers } from '../find-witness.ts';
import type { Step } from '../sort-answers.ts';

/**
 * 3. Ticking one more option, none of them exclusive, never removes a protective procedure, whatever the other answers are.
 * The witness brings the procedure; with the option added it does not.
 */
export function proveTellingIsSafe(world: World): readonly ProofFailure[] {
  const protective = world.procedures.filter(({ source }) => source.protective);
  return world.questions
    .filter(({ kind }) => kind === 'many')
    .flatMap((question) =>
      question.options.flatMap((option) => {
        const steps = question.stepsOf(option);
        return protective.flatMap((procedure) => proveOption(world, question, option, steps, procedure));
      }),
    );
}

function proveOption(
  world: World,
  { id, at }: EncodedQuestion,
  option: OptionId,
  steps: readonly (readonly Step[])[],
  { source, present }: EncodedProcedure,
): readonly ProofFailure[] {
  const { diagrams } = world;
  const withOption = diagrams.change(present, at, steps.map((some) => some.map(({ to }) => to)));
  const witness = findWitness(world, diagrams.and(present, diagrams.not(withOption)));
  if (!witness) return [];
  // The witness stands for its class; the answer shown must be one that does not hold the option yet.
  const step = steps[witness[at] ?? 0]?.find(({ to }) => !diagrams.has(present, witness.with(at, to)));
  if (!step) throw new Error(`No answer to "${id}" shows that "${option}" removes "${source.id}"`);
  return [{ rule: 'telling-is-safe', procedure: source.id, question: id, option, answers: { ...toAnswers(world, witness), [id]: step.sample } }];
}
