import { methods, type Methods } from './methods.ts';
import type { Answered, Asked, Told } from './protocol.ts';
import { Refusal } from '../../../tools/guide/command.ts';

/** Everything that takes time: the compiler, the proof, and the jobs of the tools. One thing at a time. */
addEventListener('message', ({ data }: MessageEvent<Asked>) => void answer(data));

async function answer({ id, method, given }: Asked): Promise<void> {
  const run = methods[method as keyof Methods] as (given: unknown) => unknown;
  try {
    reply({ id, gives: await run(given) });
  } catch (error) {
    if (error instanceof Refusal) reply({ id, refused: error.message });
    else reply({ id, failed: `${method}: ${error instanceof Error ? error.message : String(error)}` });
  }
}

const reply = (answered: Answered): void => postMessage(answered);

/** By this lock the page sees that the worker lives: the browser lets go of it once the worker ends in any way. */
void navigator.locks.request(self.name, () => {
  postMessage({ tells: 'started' } satisfies Told);
  return new Promise<never>(() => undefined);
});
