import type { Methods } from './methods.ts';
import type { Answered, Asked, Told } from './protocol.ts';
import { ownScript } from '../own-script.ts';
import url from './worker.ts?worker&url';

/** What was asked cannot be done as it was written; the message says why. */
export class Refused extends Error {}

/** The worker that compiles and proves. */
export interface WorkClient {
  readonly ask: <M extends keyof Methods>(
    method: M,
    given: Parameters<Methods[M]>[0],
  ) => Promise<Awaited<ReturnType<Methods[M]>>>;
  /** Calls `listen` with all that the worker tells by itself. */
  readonly listen: (listen: (told: Told) => void) => void;
}

export function startWork(): WorkClient {
  const worker = new Worker(ownScript(url), { type: 'module' });
  const waiting = new Map<number, { resolve: (gives: unknown) => void; reject: (error: Error) => void }>();
  const listeners: ((told: Told) => void)[] = [];
  let last = 0;
  worker.addEventListener('message', ({ data }: MessageEvent<Answered | Told>) => {
    if ('tells' in data) {
      for (const listen of listeners) listen(data);
      return;
    }
    const asked = waiting.get(data.id);
    waiting.delete(data.id);
    if ('gives' in data) asked?.resolve(data.gives);
    else if ('refused' in data) asked?.reject(new Refused(data.refused));
    else asked?.reject(new Error(data.failed));
  });
  return {
    ask: (method, given) =>
      new Promise((resolve, reject) => {
        last += 1;
        waiting.set(last, { resolve: resolve as (gives: unknown) => void, reject });
        worker.postMessage({ id: last, method, given } satisfies Asked);
      }),
    listen: (listen) => void listeners.push(listen),
  };
}
