import type { Block, Step } from '../../pack/index.ts';

/** How many steps stand open: what the hand does first. */
const FIRST = 3;

export interface SplitSteps {
  /** the heading of the first group of steps */
  readonly title: string | undefined;
  readonly first: readonly Step[];
  /** what follows in the same group, numbered on */
  readonly rest: readonly Step[];
  /** all that stands after that group */
  readonly others: readonly Block[];
}

/** The blocks of a section of steps, cut behind its first three; what stands before them stays with the others. */
export function splitSteps(blocks: readonly Block[]): SplitSteps {
  const at = blocks.findIndex(({ kind }) => kind === 'steps');
  const group = blocks[at];
  if (group?.kind !== 'steps') return { title: undefined, first: [], rest: [], others: blocks };
  return {
    title: group.title,
    first: group.steps.slice(0, FIRST),
    rest: group.steps.slice(FIRST),
    others: [...blocks.slice(0, at), ...blocks.slice(at + 1)],
  };
}
