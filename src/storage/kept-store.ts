import { createStore, type Store } from '../store.ts';
import { keep, readKept, unkeep } from './kept.ts';

/** A value of which the person may say that it is to be kept on the phone. */
export interface Keepable {
  readonly kept: boolean;
}

export interface KeptStore<T extends Keepable> {
  readonly value: Store<T>;
  /** true when the last wish to keep it failed (private window, full or blocked storage) */
  readonly failed: Store<boolean>;
  /** Reads what was kept, if anything was. A damaged or blocked store gives the defaults. */
  load(this: void): Promise<void>;
  /** Changes it for this visit, and on the phone when it is kept there. The screen never waits for the store. */
  set(this: void, part: Partial<T>): Promise<void>;
  /** Back to the defaults, for this visit; what was kept goes with `eraseKept`. */
  reset(this: void): void;
}

/** A store in memory that can be kept under a name. `clean` makes a sound value of whatever was found there. */
export function createKeptStore<T extends Keepable>(
  key: string,
  defaults: T,
  clean: (found: Partial<T>) => T,
): KeptStore<T> {
  const value = createStore<T>(defaults);
  const failed = createStore(false);
  return {
    value,
    failed,
    async load() {
      try {
        const found = await readKept(key);
        if (found !== undefined) value.set(clean(found as Partial<T>));
      } catch {
        failed.set(true);
      }
    },
    async set(part) {
      const before = value.get();
      const next = { ...before, ...part };
      value.set(next);
      const keepNoMore = (): void => {
        // what was changed or forgotten since then holds
        if (next.kept && value.get() === next) value.set({ ...next, kept: false });
      };
      try {
        if (next.kept && !(await keep(key, next, !before.kept))) keepNoMore();
        if (!next.kept && before.kept) await unkeep(key);
        failed.set(false);
      } catch {
        failed.set(true);
        keepNoMore();
      }
    },
    reset: () => value.set(defaults),
  };
}
