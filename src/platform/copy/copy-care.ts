import type { Checked, CopyCare } from '../../ports.ts';

/** A worker that says nothing for so long, in milliseconds, does not know the question, or is not there any more. */
const ANSWER_WITHIN = 60_000;

/** What a worker answers to one message; null where there is none, or none that answers. */
const ask = (worker: ServiceWorker | null | undefined, message: object): Promise<unknown> =>
  new Promise((resolve) => {
    if (!worker) return resolve(null);
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }) => resolve(data);
    setTimeout(resolve, ANSWER_WITHIN, null);
    worker.postMessage(message, [port2]);
  });

/**
 * Looks after the copy of this registration. Loaded when somebody asks. `locale`: the language of the page, as the
 * worker knows it.
 */
export function careFor(
  registration: () => ServiceWorkerRegistration | undefined,
  locale: string | undefined,
): CopyCare {
  const check = (type: 'CHECK' | 'MEND'): Promise<Checked | null> =>
    ask(registration()?.active, { type, locale }) as Promise<Checked | null>;
  return {
    check: () => check('CHECK'),
    mend: () => check('MEND'),
    // where another tab has taken the newer edition, it waits no more
    readNewer: () =>
      ask(registration()?.waiting ?? registration()?.active, { type: 'EDITION', locale }) as ReturnType<
        CopyCare['readNewer']
      >,
  };
}
