import { plan, type Answers, type Band, type Plan } from '../../engine/index.ts';
import type { Core } from '../../pack/index.ts';
import type { session } from '../../storage/index.ts';

/** The bands that are counted as to do, written out on paper and sent: what is folded as "Plus tard" is not. */
export const COUNTED = ['now', 'today', 'week'] as const satisfies readonly Band[];

/** What was ticked of each procedure. */
export type CardMarks = ReturnType<(typeof session)['get']>['items'];

/** How many of the things to do of a plan are done, and how many there are. */
export function countDone(core: Core, answers: Answers, items: CardMarks, { bands }: Plan = plan(core, answers)) {
  const counted = COUNTED.flatMap((band) => bands[band]).filter(({ joins }) => joins === undefined);
  return { done: counted.filter(({ procedure }) => items[procedure] === 'done').length, all: counted.length };
}
