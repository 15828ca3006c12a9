import type { Block, SectionId, Tone, WholeProcedure } from '../../../pack/index.ts';

/**
 * What a procedure warns of in the sections that are not printed: no paper is without it. In: the procedure, the ids of
 * the sections that are printed, and which notices count.
 */
export const warningsOf = (
  { sections }: Pick<WholeProcedure, 'sections'>,
  printed: readonly SectionId[],
  tones: readonly Tone[],
): readonly Block[] =>
  sections
    .filter(({ id }) => !printed.includes(id))
    .flatMap(({ blocks }) => blocks)
    .filter((block) => block.kind === 'notice' && tones.includes(block.tone));
