import type { OptionId, ProcedureId } from '../../src/engine/types.ts';
import { NEVER, type Diagram } from './diagrams.ts';
import type { EncodedProcedure, EncodedQuestion, EncodedRules } from './encode-rules.ts';
import { findWitness } from './find-witness.ts';
import type { AnswerStep } from './sort-answers.ts';

/** One more option of a `many` question, and a protective procedure that ticking it may not harm. */
export interface Telling {
  readonly question: EncodedQuestion;
  readonly option: OptionId;
  /** by class of the question: where ticking the option leads */
  readonly steps: readonly (readonly AnswerStep[])[];
  readonly procedure: EncodedProcedure;
  /** what may stand in its place then */
  readonly to: EncodedProcedure | undefined;
}

/** Every telling; but for an option that says that the procedure is done. */
export function listTellings({ questions, procedures }: EncodedRules): readonly Telling[] {
  const byId = new Map(procedures.map((procedure) => [procedure.source.id, procedure]));
  const protective = procedures.filter(({ protects }) => protects !== NEVER);
  return questions
    .filter(({ kind }) => kind === 'many')
    .flatMap((question) =>
      question.options.flatMap((option) => {
        const steps = question.stepsOf(option);
        return protective
          .filter(
            ({ source }) => !source.done?.some((choice) => choice.question === question.id && choice.option === option),
          )
          .map((procedure) => ({
            question,
            option,
            steps,
            procedure,
            to: findHeir(byId, procedure, question.id, option),
          }));
      }),
    );
}

function findHeir(
  byId: ReadonlyMap<ProcedureId, EncodedProcedure>,
  { source }: EncodedProcedure,
  question: string,
  option: string,
): EncodedProcedure | undefined {
  const yielded = source.yields?.find((choice) => choice.question === question && choice.option === option);
  return yielded && byId.get(yielded.to);
}

/**
 * What a telling breaks: an answer set as its class at each level, and its answer to the question,
 * which does not hold the option yet.
 */
export interface Told {
  readonly witness: readonly number[];
  readonly sample: readonly OptionId[];
}

/** What holds before the option is ticked, and must still hold after it. */
export interface Kept {
  readonly from: Diagram;
  readonly still: Diagram;
}

/**
 * An answer set of one `from` that leaves its `still` once the option is ticked, whatever the other
 * answers are; null when there is none.
 */
export function tellMore(
  encoded: EncodedRules,
  { question: { id, at, withOption }, option, steps }: Telling,
  all: readonly Kept[],
): Told | null {
  const { diagrams } = encoded;
  const lost = all.map(({ from, still }) =>
    from === NEVER ? NEVER : diagrams.and(from, diagrams.not(diagrams.change(still, at, withOption(option)))),
  );
  const witness = findWitness(encoded, diagrams.any(lost));
  if (!witness) return null;
  // The witness stands for its class; the answer shown must be one that does not hold the option yet.
  const still = all[lost.findIndex((loss) => diagrams.has(loss, witness))]?.still ?? NEVER;
  const step = steps[witness[at] ?? 0]?.find(({ to }) => !diagrams.has(still, witness.with(at, to)));
  if (!step) throw new Error(`No answer to "${id}" shows what "${option}" takes away`);
  return { witness, sample: step.sample };
}
