import type { Block, SectionId, WholeProcedure } from '../pack/index.ts';

/**
 * What a procedure warns of in the sections that are not printed: no paper is without it. In: the procedure, and the
 * ids of the sections that are printed.
 */
export const warningsOf = (
  { sections }: Pick<WholeProcedure, 'sections'>,
  printed: readonly SectionId[],
): readonly Block[] =>
  sections
    .filter(({ id }) => !printed.includes(id))
    .flatMap(({ blocks }) => blocks)
    .filter((block) => block.kind === 'notice' && block.tone !== 'note');
