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

/** What a visit holds of a value, what it knows of the phone's record of it, and how it drops both. */
function createHeld<T extends Keepable>({ initial, join }: OnDevice<T>, tellLocked: () => void) {
  const value = createStore(initial);
  const failed = createStore<KeepFailure | null>(null);
  const damaged = createStore(false);
  const held = {
    value,
    failed,
    damaged,
    /** What the phone holds, as far as it is known; `unread`: something may be there. */
    holds: 'unread' as 'nothing' | 'record' | 'unread',
    /** The phone's record is in what this visit shows; that may be called kept before it is. */
    isJoined: false,
    /** What the phone has not written yet: when it is locked it stays here, out of sight, until it is opened. */
    unwritten: null as T | null,
    /** How often the visit was forgotten: what comes back from the phone after that says nothing any more. */
    visit: 0,
    /** How often the wish to keep it has changed: the last one holds. */
    wish: 0,
    sayKept(this: void, kept: boolean): void {
      if (value.get().kept !== kept) value.set({ ...value.get(), kept });
    },
    /** It is locked on the phone. What was said beside it stays. */
    close(this: void): void {
      const isShown = held.isJoined || join?.isOfTab?.() === true;
      held.visit += 1;
      held.holds = 'unread';
      failed.set('locked');
      tellLocked();
      if (isShown) drop();
      else held.sayKept(false);
    },
    forget(this: void): void {
      held.visit += 1;
      if (held.holds === 'record') held.holds = 'nothing';
      held.unwritten = null;
      drop();
    },
  };
  function drop(): void {
    held.isJoined = false;
    damaged.set(false);
    value.set(initial);
    join?.forgotten?.();
  }
  return held;
}

/**
 * A value and the phone's record of it. Nothing of what another tab wrote is lost: each change is joined with the
 * record in the transaction that writes it, and what it holds then is what was written.
 */
function createKept<T extends Keepable>(definition: OnDevice<T>, device: () => Device, tellLocked: () => void) {
  const { key, version, initial } = definition;
  const { merge, meet, reopen = meet, receive, tell }: Joining<T> = definition.join ?? replacing(initial);
  const held = createHeld(definition, tellLocked);
  const { value, failed, damaged, sayKept } = held;
  const soundOf = (found: KeptRecord): T => soundValue(definition, found, () => damaged.set(true));

  /** Takes what the phone holds into the visit. */
  const show = (next: T): void => {
    if (next !== value.get()) receive(() => value.set(next));
  };
  async function read(): Promise<void> {
    held.holds = 'unread';
    const { visit, wish } = held;
    const found = await device().read(key);
    if (found?.isLocked) {
      if (visit === held.visit) held.close();
      throw new KeepError('locked');
    }
    if (found && found.version > version) throw new KeepError('newer');
    if (held.holds === 'unread') held.holds = 'nothing';
    if (visit !== held.visit) return;
    held.holds = found ? 'record' : 'nothing';
    // a wish that came meanwhile reads for itself
    if (wish !== held.wish) return;
    const wasJoined = held.isJoined;
    held.isJoined = Boolean(found);
    const wasLocked = failed.get() === 'locked';
    const rest = wasLocked ? held.unwritten : null;
    if (wasLocked) failed.set((held.unwritten = null));
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
    if (asked.kept !== kept) held.wish += 1;
    const { visit, wish } = held;
    try {
      value.set(asked);
      // what could not be read at first is not written over: it is read before it is kept again
      if (asked.kept && held.holds === 'unread') await read();
      if (visit !== held.visit || wish !== held.wish) return;
      const next = value.get();
      // it is in memory beside what is locked
      if (!next.kept && !kept) return failed.get() === 'locked' ? undefined : failed.set(null);
      held.unwritten = next.kept ? next : null;
      const written = await write(definition, device(), next, isWish, (there) => merge(soundOf(there), next));
      tell?.();
      if (held.unwritten === next) held.unwritten = null;
      if (visit !== held.visit) return;
      held.holds = written ? 'record' : 'nothing';
      held.isJoined = Boolean(written);
      if (written) show(merge(written, value.get()));
      else if (wish === held.wish) sayKept(false);
      failed.set(null);
    } catch (error) {
      if (visit !== held.visit) return;
      const why = whyNot(error);
      if (why === 'locked') held.close();
      failed.set(why === 'refused' && !asked.kept ? 'not-removed' : why);
      if (wish === held.wish) sayKept(held.holds === 'record');
    }
  }

  const { close, forget } = held;
  return { value, failed, damaged, read, set, close, forget, isUnread: () => held.holds === 'unread' };
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
