import type { Methods } from './methods.ts';
import type { Answered, Asked, Told } from './protocol.ts';
import { ownScript } from '../own-script.ts';
import url from './worker.ts?worker&url';

/** What was asked cannot be done as it was written; the message says why. */
export class Refused extends Error {}

interface Waiting {
  readonly asked: Asked;
  readonly resolve: (gives: unknown) => void;
  readonly reject: (error: Error) => void;
}

/** The worker that compiles and proves. */
export interface WorkClient {
  readonly ask: <M extends keyof Methods>(
    method: M,
    given: Parameters<Methods[M]>[0],
  ) => Promise<Awaited<ReturnType<Methods[M]>>>;
  /** Starts the worker anew, and asks again what has no answer yet; `first` has that asked before it. */
  readonly restart: (first: () => void) => void;
}

/**
 * Starts the worker. `listen` is called with all that it tells by itself; `stopped`, when it could not start or has
 * ended. What is asked then waits for `restart`.
 */
export function startWork(listen: (told: Told) => void, stopped: () => void): WorkClient {
  let waiting = new Map<number, Waiting>();
  let last = 0;
  const hear = (data: Answered): void => {
    const asked = waiting.get(data.id);
    waiting.delete(data.id);
    if ('gives' in data) asked?.resolve(data.gives);
    else if ('refused' in data) asked?.reject(new Refused(data.refused));
    else asked?.reject(new Error(data.failed));
  };
  const start = (): Worker => {
    const name = `atelier-${crypto.randomUUID()}`;
    const started = new Worker(ownScript(url), { type: 'module', name });
    const end = (): void => {
      if (started !== worker) return;
      started.terminate();
      stopped();
    };
    started.addEventListener('message', ({ data }: MessageEvent<Answered | Told>) => {
      if (!('tells' in data)) hear(data);
      else if (data.tells === 'started') {
        // it holds this lock as long as it lives, however busy it is: whoever gets it knows that it has ended
        void navigator.locks.request(name, end);
      } else listen(data);
    });
    started.addEventListener('messageerror', end);
    started.addEventListener('error', end);
    return started;
  };
  let worker = start();
  const post = (one: Waiting): void => {
    waiting.set(one.asked.id, one);
    worker.postMessage(one.asked);
  };
  return {
    ask: (method, given) =>
      new Promise((resolve, reject) => {
        last += 1;
        post({ asked: { id: last, method, given }, resolve: resolve as (gives: unknown) => void, reject });
      }),
    restart(first) {
      const unanswered = waiting;
      waiting = new Map();
      worker = start();
      first();
      for (const one of unanswered.values()) post(one);
    },
  };
}
