import { createStore, type Store } from '../store.ts';
import { KeepError, whyNot, type Device, type KeepFailure, type KeptRecord } from './backend.ts';
import type { Joining, Keepable, OnDevice } from './definition.ts';
import { isSame } from './is-same.ts';

/** A store whose value can be kept on the phone. */
export interface DeviceStore<T> extends Store<T> {
  /** Changes it for this visit, and on the phone when it is kept there. The screen never waits for the phone. */
  set(this: void, next: T): Promise<void>;
  /** Takes it off the phone, also where it was not read yet; the visit goes on with it. */
  unkeep(this: void): Promise<void>;
  /** why the last wish to keep it, or to keep it no more, failed; null when it did not */
  readonly failed: Store<KeepFailure | null>;
  /** something of what the phone held was damaged, and is left out */
  readonly damaged: Store<boolean>;
  /** Reads again what another tab has changed, where this one keeps it too. */
  readAgain(this: void): Promise<void>;
}

export interface Loadable {
  /**
   * Reads what was kept, if anything was. What is damaged gives the initial value; what cannot be read is said in
   * `failed`.
   */
  load(this: void): Promise<void>;
  /** Back to the initial value, for this visit. */
  forget(this: void): void;
  /** What the phone holds is locked: the visit shows no more of it. What was said beside it stays. */
  close(this: void): void;
}

/** What a record holds, brought to this version of its shape; undefined when it is damaged. */
function valueOf<T extends Keepable>({ version, migrate }: OnDevice<T>, found: KeptRecord): unknown {
  try {
    return migrate && found.version < version ? migrate(found.value, found.version) : found.value;
  } catch {
    return undefined;
  }
}

/** The same, made sound; what was not is told. */
function soundValue<T extends Keepable>(definition: OnDevice<T>, found: KeptRecord, tellDamage: () => void): T {
  const there = valueOf(definition, found);
  const sound = definition.clean(there);
  if (!isSame(there, sound)) tellDamage();
  return sound;
}

/** Resolves with what the phone holds then; null when it was gone, or is to be. `joined`: with what is there. */
async function write<T extends Keepable>(
  { key, version }: OnDevice<T>,
  device: Device,
  mine: T,
  isWish: boolean,
  joined: (there: KeptRecord) => T,
): Promise<T | null> {
  if (!mine.kept) {
    await device.unkeep(key, version);
    return null;
  }
  let written = mine;
  const isHeld = await device.keep(key, { version, value: mine }, isWish, (there) => {
    written = joined(there);
    return { version, value: written };
  });
  return isHeld ? written : null;
}

/** A plain value: what the visit holds takes the place of what is there; at the first reading, what it has changed. */
const replacing = <T extends object>(initial: T): Joining<T> => ({
  merge: (_there, mine) => mine,
  receive: (put) => put(),
  meet: (there, mine) => ({
    ...there,
    ...Object.fromEntries(Object.entries(mine).filter(([name, field]) => initial[name as keyof T] !== field)),
  }),
});

/**
 * A value and the phone's record of it. Nothing of what another tab wrote is lost: each change is joined with the
 * record in the transaction that writes it, and what it holds then is what was written.
 */
function createKept<T extends Keepable>(definition: OnDevice<T>, device: () => Device, tellLocked: () => void) {
  const { key, version, initial } = definition;
  const {
    merge,
    meet,
    reopen = meet,
    isOfTab,
    receive,
    tell,
    forgotten,
  }: Joining<T> = definition.join ?? replacing(initial);
  const value = createStore(initial);
  const failed = createStore<KeepFailure | null>(null);
  const damaged = createStore(false);
  const soundOf = (found: KeptRecord): T => soundValue(definition, found, () => damaged.set(true));
  /** What the phone holds, as far as it is known; `unread`: something may be there. */
  let holds: 'nothing' | 'record' | 'unread' = 'unread';
  /** The phone's record is in what this visit shows; that may be called kept before it is. */
  let isJoined = false;
  /** What the phone has not written yet: when it is locked it stays here, out of sight, until it is opened. */
  let unwritten: T | null = null;
  /** How often the visit was forgotten: what comes back from the phone after that says nothing any more. */
  let visit = 0;
  /** How often the wish to keep it has changed: the last one holds. */
  let wish = 0;

  const sayKept = (kept: boolean): void => {
    if (value.get().kept !== kept) value.set({ ...value.get(), kept });
  };
  /** Takes what the phone holds into the visit. */
  const show = (next: T): void => {
    if (next !== value.get()) receive(() => value.set(next));
  };
  async function read(): Promise<void> {
    holds = 'unread';
    const [ofVisit, ofWish] = [visit, wish];
    const found = await device().read(key);
    if (found?.isLocked) {
      if (ofVisit === visit) close();
      throw new KeepError('locked');
    }
    if (found && found.version > version) throw new KeepError('newer');
    if (holds === 'unread') holds = 'nothing';
    if (ofVisit !== visit) return;
    holds = found ? 'record' : 'nothing';
    // a wish that came meanwhile reads for itself
    if (ofWish !== wish) return;
    const wasJoined = isJoined;
    isJoined = Boolean(found);
    const wasLocked = failed.get() === 'locked';
    const rest = wasLocked ? unwritten : null;
    if (wasLocked) failed.set((unwritten = null));
    if (!found) {
      if (wasJoined) sayKept(false);
      return;
    }
    if (found.isCopy) failed.set('broken');
    const there = { ...soundOf(found), kept: true };
    const whole = rest ? merge(there, rest) : there;
    show({ ...(wasJoined ? merge : wasLocked ? reopen : meet)(whole, value.get()), kept: true });
    // what was said before it was read
    if (!isSame(value.get(), there)) await set(value.get());
  }

  async function set(asked: T): Promise<void> {
    const { kept } = value.get();
    const isWish = asked.kept && !kept;
    if (asked.kept !== kept) wish += 1;
    const [ofVisit, ofWish] = [visit, wish];
    try {
      value.set(asked);
      // what could not be read at first is not written over: it is read before it is kept again
      if (asked.kept && holds === 'unread') await read();
      if (ofVisit !== visit || ofWish !== wish) return;
      const next = value.get();
      // it is in memory beside what is locked
      if (!next.kept && !kept) return failed.get() === 'locked' ? undefined : failed.set(null);
      unwritten = next.kept ? next : null;
      const written = await write(definition, device(), next, isWish, (there) => merge(soundOf(there), next));
      tell?.();
      if (unwritten === next) unwritten = null;
      if (ofVisit !== visit) return;
      holds = written ? 'record' : 'nothing';
      isJoined = Boolean(written);
      if (written) show(merge(written, value.get()));
      else if (ofWish === wish) sayKept(false);
      failed.set(null);
    } catch (error) {
      if (ofVisit !== visit) return;
      const why = whyNot(error);
      if (why === 'locked') close();
      failed.set(why === 'refused' && !asked.kept ? 'not-removed' : why);
      if (ofWish === wish) sayKept(holds === 'record');
    }
  }

  function close(): void {
    const isShown = isJoined || isOfTab?.() === true;
    visit += 1;
    holds = 'unread';
    failed.set('locked');
    tellLocked();
    if (!isShown) return sayKept(false);
    isJoined = false;
    damaged.set(false);
    value.set(initial);
    forgotten?.();
  }

  return {
    value,
    failed,
    damaged,
    read,
    set,
    close,
    isUnread: () => holds === 'unread',
    forget() {
      visit += 1;
      if (holds === 'record') holds = 'nothing';
      unwritten = null;
      damaged.set(false);
      isJoined = false;
      value.set(initial);
      forgotten?.();
    },
  };
}

/**
 * Only for `defineStore`. `device` is asked each time: the composition may put another in its place. `tellLocked`: what
 * the phone holds was found locked.
 */
export function createDeviceStore<T extends Keepable>(
  definition: OnDevice<T>,
  device: () => Device,
  tellLocked: () => void,
): DeviceStore<T> & Loadable {
  const { value, read, isUnread, ...kept } = createKept(definition, device, tellLocked);
  const load = (): Promise<void> => read().catch((error: unknown) => kept.failed.set(whyNot(error)));
  return {
    ...value,
    ...kept,
    load,
    async unkeep() {
      if (isUnread()) await load();
      if (!isUnread()) return kept.set({ ...value.get(), kept: false });
    },
    // what cannot be read now is merged when this tab writes next
    async readAgain() {
      if (value.get().kept) await read().catch(() => undefined);
    },
  };
}
