import { createStore, type Store } from '../store.ts';
import { KeepError, whyNot, type Device, type KeepFailure, type KeptRecord } from './backend.ts';
import type { Keepable, OnDevice } from './definition.ts';

/** A store whose value can be kept on the phone. */
export interface DeviceStore<T> extends Store<T> {
  /** Changes it for this visit, and on the phone when it is kept there. The screen never waits for the phone. */
  set(this: void, next: T): Promise<void>;
  /** why the last wish to keep it, or to keep it no more, failed; null when it did not */
  readonly failed: Store<KeepFailure | null>;
}

export interface Loadable {
  /**
   * Reads what was kept, if anything was. What is damaged gives the initial value; what cannot be read is said in
   * `failed`.
   */
  load(this: void): Promise<void>;
  /** Back to the initial value, for this visit. */
  forget(this: void): void;
}

/** What a record holds, brought to this version of its shape; undefined when it is damaged. */
export function valueOf<T extends Keepable>(
  { version, migrate }: Pick<OnDevice<T>, 'version' | 'migrate'>,
  found: KeptRecord,
): unknown {
  try {
    return migrate && found.version < version ? migrate(found.value, found.version) : found.value;
  } catch {
    return undefined;
  }
}

/** Only for `defineStore`. `device` is asked each time: the composition may put another in its place. */
export function createDeviceStore<T extends Keepable>(
  definition: OnDevice<T>,
  device: () => Device,
): DeviceStore<T> & Loadable {
  const { key, version, initial, clean } = definition;
  const value = createStore(initial);
  const failed = createStore<KeepFailure | null>(null);
  /** Something may be there that could not be read. */
  let unread = false;
  /** What the phone is known to hold. */
  let stored = false;
  let forgotten = 0;

  /** Reads what was kept into the store, under what the person has changed since. */
  async function read(): Promise<void> {
    unread = true;
    const at = forgotten;
    const found = await device().read(key);
    if (found && found.version > version) throw new KeepError('newer');
    unread = false;
    if (!found || at !== forgotten) return;
    stored = true;
    if (found.isCopy) failed.set('broken');
    value.set({ ...clean(valueOf(definition, found)), ...changesOf(initial, value.get()), kept: true });
  }

  return {
    get: () => value.get(),
    subscribe: (listener) => value.subscribe(listener),
    failed,
    async load() {
      await read().catch((error: unknown) => failed.set(whyNot(error)));
    },
    async set(asked) {
      const before = value.get();
      value.set(asked);
      let next = asked;
      // what was changed or forgotten since then holds
      const sayKept = (): void => {
        if (value.get() === next && next.kept !== stored) value.set({ ...next, kept: stored });
      };
      try {
        if (next.kept && !before.kept && unread) {
          await read();
          next = value.get();
        }
        if (next.kept) {
          stored = await device().keep(key, { version, value: next }, !before.kept);
          if (!stored) return sayKept();
        } else if (before.kept) {
          await device().unkeep(key, version);
          stored = false;
        }
        failed.set(null);
      } catch (error) {
        const why = whyNot(error);
        failed.set(why === 'refused' && !next.kept ? 'not-removed' : why);
        sayKept();
      }
    },
    forget() {
      forgotten += 1;
      stored = false;
      value.set(initial);
    },
  };
}

/** What the person changed in a value. */
const changesOf = <T extends object>(initial: T, value: T): Partial<T> =>
  Object.fromEntries(Object.entries(value).filter(([name, one]) => initial[name as keyof T] !== one)) as Partial<T>;
