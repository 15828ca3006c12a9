import { createStore, type Store } from '../../store.ts';
import { KeepError, whyNot, type Device, type KeepFailure, type KeptRecord } from '../backend.ts';
import type { Keepable, OnDevice } from '../definition.ts';
import { valueOf, type DeviceStore, type Loadable } from '../device-store.ts';
import { isSame } from './stamped.ts';

/** How what the phone holds and what the visit holds become one. */
export interface Merging<T> {
  readonly merge: (there: T, mine: T) => T;
  /** the same at the first reading: `mine` is what was said before it */
  readonly meet: (there: T, mine: T) => T;
  /** Puts what came from the phone into the visit: `put` changes the store. */
  readonly receive: (put: () => void) => void;
  /** The phone holds something else now: the other tabs may want to read it. */
  readonly tell: () => void;
}

export interface MergedStore<T> extends DeviceStore<T>, Loadable {
  /** something of what the phone held was damaged, and is left out */
  readonly damaged: Store<boolean>;
  /** Reads again what another tab has changed, where this one keeps it too. */
  readAgain(this: void): Promise<void>;
}

/**
 * A store that a phone keeps as `createDeviceStore` does, and that loses nothing of what another tab wrote: each change
 * is merged with the phone's record in the transaction that writes it. What it holds then is the merged value.
 */
export function createMergedStore<T extends Keepable>(
  definition: OnDevice<T>,
  { merge, meet, receive, tell }: Merging<T>,
  device: () => Device,
): MergedStore<T> {
  const { key, version, initial, clean } = definition;
  const value = createStore(initial);
  const failed = createStore<KeepFailure | null>(null);
  const damaged = createStore(false);
  /** Something may be there that could not be read. */
  let unread = false;
  /** What the phone is known to hold. */
  let stored = false;
  let forgotten = 0;
  /** How often the wish to keep it has changed: the last one holds. */
  let wishes = 0;

  const soundOf = (found: KeptRecord): T => {
    const there = valueOf(definition, found);
    const sound = clean(there);
    if (!isSame(there, sound)) damaged.set(true);
    return sound;
  };
  const sayKept = (kept: boolean): void => {
    if (value.get().kept !== kept) value.set({ ...value.get(), kept });
  };

  async function read(): Promise<void> {
    unread = true;
    const at = forgotten;
    const found = await device().read(key);
    if (found && found.version > version) throw new KeepError('newer');
    unread = false;
    if (at !== forgotten) return;
    stored = found !== undefined;
    if (!found) return sayKept(false);
    if (found.isCopy) failed.set('broken');
    const join = value.get().kept ? merge : meet;
    const there = soundOf(found);
    receive(() => value.set({ ...join(there, value.get()), kept: true }));
    // what was said before it was read
    if (!isSame(value.get(), there)) await set(value.get());
  }

  /** Resolves with what the phone holds then; null when it was gone. */
  async function write(mine: T, wish: boolean): Promise<T | null> {
    let written = mine;
    const holds = await device().keep(key, { version, value: mine }, wish, (there) => {
      written = merge(soundOf(there), mine);
      return { version, value: written };
    });
    return holds ? written : null;
  }

  async function set(asked: T): Promise<void> {
    const { kept } = value.get();
    const isWish = asked.kept && !kept;
    if (asked.kept !== kept) wishes += 1;
    const [wish, at] = [wishes, forgotten];
    let next = asked;
    try {
      if (isWish && unread) {
        value.set({ ...asked, kept: false });
        await read();
        if (at !== forgotten) return;
        next = { ...value.get(), kept: true };
      }
      value.set(next);
      if (!next.kept && !kept) return failed.set(null);
      const written = next.kept ? await write(next, isWish) : null;
      if (!next.kept) await device().unkeep(key, version);
      tell();
      if (at !== forgotten) return;
      stored = written !== null;
      if (written) receive(() => value.set({ ...merge(written, value.get()), kept: value.get().kept }));
      else if (wish === wishes) sayKept(false);
      failed.set(null);
    } catch (error) {
      if (at !== forgotten) return;
      const why = whyNot(error);
      failed.set(why === 'refused' && !next.kept ? 'not-removed' : why);
      if (wish === wishes) sayKept(stored);
    }
  }

  return {
    get: () => value.get(),
    subscribe: (listener) => value.subscribe(listener),
    failed,
    damaged,
    set,
    async load() {
      await read().catch((error: unknown) => failed.set(whyNot(error)));
    },
    async readAgain() {
      // what cannot be read now is merged when this tab writes next
      if (value.get().kept) await read().catch(() => undefined);
    },
    forget() {
      forgotten += 1;
      stored = false;
      damaged.set(false);
      value.set(initial);
    },
  };
}
