import { wholeProcedure, type Core, type Step, type Texts } from '../../pack/index.ts';
import type { Known, StepName } from './model/index.ts';
import { stepCode } from '../../storage/index.ts';

/** The steps of each procedure, with their words, by its id. */
export type StepsByProcedure = Readonly<Record<string, readonly Step[]>>;

/** The steps that can be ticked, as the compiler lists them in published.yaml. */
export const stepsByProcedure = (core: Core, texts: Texts): StepsByProcedure =>
  Object.fromEntries(
    core.procedures.map((card) => [
      card.id,
      wholeProcedure(card, texts)
        .sections.flatMap(({ blocks }) => blocks)
        .flatMap((block) => (block.kind === 'steps' ? block.steps : [])),
    ]),
  );

/** What this edition has, to read a code of another one against. */
export const knownOf = ({ flow }: Core, steps: StepsByProcedure): Known => ({
  questions: flow.questions,
  steps: Object.fromEntries(Object.entries(steps).map(([id, own]) => [id, own.map((step) => step.id)])),
});

/** Ticked steps by their names; what no step of this edition is called is left aside. */
export const namesOfSteps = (codes: readonly string[], steps: StepsByProcedure): readonly StepName[] =>
  Object.entries(steps).flatMap(([procedure, own]) =>
    own.flatMap(({ id }) => (codes.includes(stepCode(procedure, id)) ? [{ procedure, step: id }] : [])),
  );
