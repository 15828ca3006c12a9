import type { Newer, OfflineCopy, OfflineStatus } from '../../ports.ts';
import { createStore } from '../../store.ts';
import { entryInHistory, writeEntry } from '../address/history-entry.ts';
import { pathInAddress } from '../address/router-history.ts';
import { NO_WISH, step, type Command, type CopyEvent } from './machine.ts';
import { createNoCopy } from './no-copy.ts';
import type { Registered } from './registration.ts';
import { removeCopy } from './remove-copy.ts';

const status = createStore<OfflineStatus>(NO_WISH.status);
const newer = createStore<Newer | null>(NO_WISH.newer);
let state = NO_WISH;
/** The worker of the last wish, once it is registered. */
let registered: Promise<Registered> | undefined;

const supported = (): boolean => 'serviceWorker' in navigator && location.protocol !== 'file:';

/** A copy answers this page already: what the page needs does not travel. */
export const isAnswered = (): boolean =>
  Boolean((navigator as { readonly serviceWorker?: ServiceWorkerContainer }).serviceWorker?.controller);

/** The first part of the page's path: the worker knows which languages there are. */
const localeHere = (): string | undefined => (entryInHistory().path ?? pathInAddress()).split('/')[1];

/** Has the machine decide, shows what it says, and does what it asks for. Rejects where the copy cannot be removed. */
async function send(event: CopyEvent): Promise<void> {
  const [next, commands] = step(state, event);
  state = next;
  status.set(next.status);
  newer.set(next.newer);
  await Promise.all(commands.map(run));
}

async function run(command: Command): Promise<void> {
  switch (command.type) {
    case 'register':
      return register(command.wish);
    case 'ask':
      return send({
        ...command,
        type: 'answered',
        counted: (await registered?.then(({ ask }) => ask(command.question))) ?? null,
      });
    case 'take':
      await registered?.then(({ take }) => take());
      return reload();
    case 'remove':
      registered = undefined;
      return removeCopy();
    default:
      return registered?.then((of) => of[command.type]());
  }
}

async function register(wish: number): Promise<void> {
  try {
    // not in the first script: no screen waits for the copy
    const late = await import('./registration.ts');
    if (state.wish !== wish) return; // "keep nothing" was said while that came
    const { isActive } = await (registered = late.register(wish, tell, localeHere));
    const at = document.visibilityState === 'visible' ? performance.now() : null;
    await send({ type: 'registered', wish, isActive, at });
  } catch {
    await send({ type: 'failed', wish });
  }
}

/** What happens by itself. */
const tell = (event: CopyEvent): void => void send(event).catch(() => undefined);

/** What the person wishes, where the browser has what it takes. */
const wish = (type: 'keep' | 'retry' | 'stop'): Promise<void> => send({ type: supported() ? type : 'unsupported' });

/** The entry says to the page that comes that it is the newer edition. */
function reload(): void {
  writeEntry({ ...entryInHistory(), updated: true });
  location.reload();
}

/** Before anything reads the entry of this page: it says once that the person has just taken a newer edition. */
function arrive(): void {
  const { updated, ...rest } = entryInHistory();
  if (updated && writeEntry(rest)) tell({ type: 'arrived' });
}

/** The copy that the worker stores; what is said of it is what the worker has counted in its cache. */
export const offline: OfflineCopy = {
  status,
  newer,
  arrive,
  dismiss: () => tell({ type: 'dismissed' }),
  keep: () => wish('keep'),
  retry: () => wish('retry'),
  acceptUpdate: () => tell({ type: 'accepted' }),
  care: async () => (await registered?.catch(() => undefined))?.care ?? createNoCopy().care(),
  stop: () => wish('stop'),
};
