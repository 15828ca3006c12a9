import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { ContentFaults } from '../content-faults.ts';
import { packOf } from './pack-cache.ts';
import type { Guide } from './open-guide.ts';

/** In megabytes: compiling makes much that lives for a moment, and the collector takes less time with room for it. */
const YOUNG = 64;

/** What a thread is asked: to put the pack of a language into the cache, see `packOf`. */
interface Task {
  readonly guide: Guide;
  readonly locale: string;
  readonly anew?: boolean;
}

/** A thread that compiles one language after the other, the sooner the longer it runs. */
export interface CompileThread {
  /** Out: the faults; none when the pack is in the cache. Ask for one thing at a time. */
  readonly compile: (task: Task) => Promise<readonly string[]>;
  readonly stop: () => Promise<unknown>;
}

export function startThread(): CompileThread {
  // loads this module in a thread, see `answer`
  const thread = new Worker('./scripts/compile.mjs', { resourceLimits: { maxYoungGenerationSizeMb: YOUNG } });
  return {
    compile: async (task) => {
      thread.postMessage(task);
      const [faults] = (await once(thread, 'message')) as [readonly string[]];
      return faults;
    },
    stop: () => thread.terminate(),
  };
}

/** What the thread answers. */
export function answer({ guide, locale, anew }: Task): readonly string[] {
  try {
    packOf(locale, guide, anew);
    return [];
  } catch (error) {
    if (!(error instanceof ContentFaults)) throw error;
    return error.faults;
  }
}
