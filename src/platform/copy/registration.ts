import { messageSW, Workbox } from 'workbox-window';
import type { Counted, CopyCare } from '../../ports.ts';
import type { CopyEvent, CountedCopy, Question } from './machine.ts';
import { workerUrl } from './worker-url.ts';

/** What the page does with the worker that is registered. Nothing of it rejects. */
export interface Registered {
  /** another worker is active already, of this edition or the one before */
  readonly isActive: boolean;
  /** What the worker counted; null where there is none, or none that answers. */
  readonly ask: (question: Question) => Promise<CountedCopy | null>;
  /** The edition that waits is to have the language of this page too. */
  readonly share: () => void;
  /** Resolves once the edition that waits has taken over; at once where another tab has taken it. */
  readonly take: () => Promise<void>;
  /** Asks for a newer edition. Offline or behind a portal nothing comes of it. */
  readonly update: () => void;
  readonly care: CopyCare;
}

/** A worker that says nothing for so long, in milliseconds, is not there any more: browsers end one that is idle. */
const SILENT = 60_000;

/** How a worker is asked: null where there is none, or where it gives no sign of life (`hear`) any more. */
function createAsk(locale: () => string | undefined) {
  let heard = 0;
  const hear = (): void => void (heard = performance.now());
  async function silence(): Promise<null> {
    hear();
    for (let left = SILENT; left > 0; left = heard + SILENT - performance.now())
      await new Promise((done) => setTimeout(done, left));
    return null;
  }
  const ask = async <T>(worker: ServiceWorker | null, type: string): Promise<T | null> =>
    worker && Promise.race([messageSW(worker, { type, locale: locale() }) as Promise<T>, silence()]);
  return { ask, hear };
}

/**
 * Tells of each worker that is being installed, the first one or a newer edition's: Workbox follows none whose install
 * had begun before, and none after the first that it did not ask for.
 */
function follow(
  registration: ServiceWorkerRegistration,
  tell: (type: 'failed' | 'activated' | 'waiting') => void,
): void {
  const { installing: worker, waiting, active } = registration;
  // what needs nothing that is not stored may wait before the browser has told that it was found
  if (!worker) return void (waiting && active && tell('waiting'));
  // set once, also where the browser tells of one that the page has found already
  worker.onstatechange = () => {
    if (worker.state === 'installed' && registration.active) tell('waiting');
    if (worker.state === 'activated') tell('activated');
    // no event tells of a first one that failed; when a newer one fails, what is there stays
    if (worker.state === 'redundant' && !registration.active) tell('failed');
  };
}

/** Does something when the person comes back to the guide. */
function whenSeen(work: () => void): void {
  const look = (): void => void (document.visibilityState === 'visible' && work());
  for (const name of ['pageshow', 'focus', 'online']) addEventListener(name, look);
  document.addEventListener('visibilitychange', look);
}

/**
 * Registers the worker for a wish, and tells what happens to it from then on. Resolves when it is registered; rejects
 * when the browser refuses. Loaded behind the first paint, with workbox-window. `locale`: the language of the page, as
 * the worker knows it.
 */
export async function register(
  wish: number,
  send: (event: CopyEvent) => void,
  locale: () => string | undefined,
): Promise<Registered> {
  const workbox = new Workbox(workerUrl(), { scope: import.meta.env.BASE_URL, updateViaCache: 'none' });
  const { ask, hear } = createAsk(locale);
  const tell = (type: 'failed' | 'activated' | 'stored' | 'waiting' | 'taken' | 'older'): void => send({ type, wish });
  // Workbox passes on what its own worker says, and has none where the install had begun before this page
  navigator.serviceWorker.addEventListener('message', ({ data }: MessageEvent<(Counted & { type: string }) | null>) => {
    if (data?.type === 'stored') tell('stored');
    if (data?.type === 'full') send({ type: 'full' });
    // not over a newer one that waits
    if (data?.type === 'older') void registered.then((of) => of?.waiting ?? tell('older'));
    if (data?.type !== 'precache') return;
    hear();
    send({ type: 'progress', wish, done: data.done, total: data.total });
  });
  workbox.addEventListener('controlling', () => tell('taken'));
  const registered = workbox.register({ immediate: true });
  workbox.addEventListener('waiting', () => void registered.then((of) => of?.active && tell('waiting')));

  const registration = await registered;
  if (!registration) throw new Error('no worker is registered');
  follow(registration, tell);
  registration.addEventListener('updatefound', () => follow(registration, tell));
  // besides the event, which Chromium may lose for a page that opens while the worker is installed
  if (!registration.active) void navigator.serviceWorker.ready.then(() => tell('activated'));
  whenSeen(() => send({ type: 'seen', wish, at: performance.now() }));

  const care = <T>(type: string, newer = false): Promise<T | null> =>
    ask(newer && registration.waiting ? registration.waiting : registration.active, type);
  const isAll = (counted: Counted | null): boolean => counted !== null && counted.done >= counted.total;
  const keepUsed = async (): Promise<boolean> =>
    isAll(await ask((await navigator.serviceWorker.ready).active, 'KEEP_USED'));
  // whoever has put the guide on the screen has asked to keep it
  if (matchMedia('(display-mode: standalone)').matches) void keepUsed();
  return {
    isActive: Boolean(registration.active),
    ask: (question) => ask(registration.active, question),
    share: () => void ask(registration.waiting, 'KEEP'),
    take: () =>
      new Promise((resolve) => {
        const { waiting } = registration;
        if (!waiting) return resolve();
        // a page that no worker answers yet, of a first visit, is not told that the worker changes
        waiting.addEventListener('statechange', () => waiting.state === 'activated' && resolve());
        workbox.messageSkipWaiting();
      }),
    update: () => void workbox.update().catch(() => undefined),
    care: {
      check: () => care('CHECK'),
      repair: () => care('MEND'),
      hasUsed: async () => isAll(await care<Counted>('USED')),
      keepUsed,
      listAsked: async () => (await care<{ readonly urls: readonly string[] }>('ASKED'))?.urls ?? null,
      readNewer: () => care('EDITION', true),
    },
  };
}
