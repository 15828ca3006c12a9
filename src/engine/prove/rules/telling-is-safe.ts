import type { ProcedureId, ProofFailure } from '../../types.ts';
import type { EncodedProcedure, World } from '../encode-rules.ts';
import { NEVER } from '../diagrams.ts';
import { toAnswers } from '../find-witness.ts';
import { tellMore } from '../tell-more.ts';

/**
 * 3. Ticking one more option, none of them exclusive, never removes a protective procedure, whatever the other answers are; but for an
 * option that says that it is done, or that lets another procedure take its place (`done`, `yields`).
 * The witness brings the procedure; with the option added it does not.
 */
export function proveTellingIsSafe(world: World): readonly ProofFailure[] {
  return listTellings(world).flatMap(({ question, option, procedure, to }) => {
    const { present, protects, source } = procedure;
    const still = to ? world.diagrams.or(present, to.present) : present;
    const told = tellMore(world, question, option, world.diagrams.and(present, protects), still);
    if (!told) return [];
    return [{ rule: 'telling-is-safe', procedure: source.id, question: question.id, option, answers: { ...toAnswers(world, told.witness), [question.id]: told.sample } }];
  });
}

/** Every option of a `many` question with every protective procedure that it may not take away; `to`: what may stand in its place. */
export function listTellings(world: World) {
  const byId = new Map(world.procedures.map((procedure) => [procedure.source.id, procedure]));
  const protective = world.procedures.filter(({ protects }) => protects !== NEVER);
  return world.questions
    .filter(({ kind }) => kind === 'many')
    .flatMap((question) =>
      question.options.flatMap((option) =>
        protective
          .filter(({ source }) => !source.done?.some((choice) => choice.question === question.id && choice.option === option))
          .map((procedure) => ({ question, option, procedure, to: findHeir(byId, procedure, question.id, option) })),
      ),
    );
}

function findHeir(byId: ReadonlyMap<ProcedureId, EncodedProcedure>, { source }: EncodedProcedure, question: string, option: string): EncodedProcedure | undefined {
  const yielded = source.yields?.find((choice) => choice.question === question && choice.option === option);
  return yielded && byId.get(yielded.to);
}
