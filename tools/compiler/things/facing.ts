import type { Facing, FacingProcedure, WholeProcedure } from '../../../src/pack/index.ts';
import { optional } from '../prose/passage.ts';

/** What of the source's procedures is shown beside a translation: the words of their cards, and their steps. */
export const facingOf = (procedures: readonly WholeProcedure[]): Facing =>
  Object.fromEntries(procedures.map((procedure) => [procedure.id, facingProcedure(procedure)]));

function facingProcedure({ title, why, forChild, variants, sections }: WholeProcedure): FacingProcedure {
  const blocks = sections.flatMap((section) => section.blocks);
  const steps = blocks.flatMap((block) => (block.kind === 'steps' ? block.steps : []));
  return {
    title,
    why,
    ...optional('forChild', forChild),
    ...optional(
      'variants',
      variants?.map((variant) => ({
        ...optional('title', variant.title),
        ...optional('why', variant.why),
        ...optional('forChild', variant.forChild),
      })),
    ),
    steps: Object.fromEntries(steps.map(({ id, text }) => [id, text])),
  };
}
