import { createStore, type Store, type WritableStore } from '../store.ts';
import type { Backend, Device } from './backend.ts';
import type { ForgetOn, InMemory, InTab, Keepable, Loss, OnDevice } from './definition.ts';
import { createDeviceStore, type DeviceStore, type Loadable } from './device-store.ts';
import { isLockable } from './lockable.ts';
import { decode, encode, type Known, type StorePart, type Values } from './session-code.ts';

/** Declares one thing that a visit holds. Throws when its key, or a letter of its code, is taken. */
export interface DefineStore {
  <T extends Keepable>(this: void, definition: OnDevice<T>): DeviceStore<T>;
  <T>(this: void, definition: InMemory<T> | InTab<T>): WritableStore<T>;
}

type Definition<T> = InMemory<T> | InTab<T> | OnDevice<T & Keepable>;

/** One thing that a visit holds, as the walks see it. */
export interface StoreEntry {
  readonly key: string;
  readonly keep: 'memory' | 'tab' | 'device';
  readonly forgetOn: readonly ForgetOn[];
  readonly value: { get(): unknown; set(value: unknown): unknown; subscribe(listener: () => void): () => void };
}

/**
 * Whether what can be locked (lockable.ts) is under the words of the notes: `off`: no; `closed`: yes, and this page
 * knows nothing of it; `open`: yes, and this page has the words' key.
 */
export type LockState = 'off' | 'closed' | 'open';

interface Registered extends StoreEntry, Partial<Pick<Loadable, 'close'>> {
  forget(): void;
  /** what a reload would take now, where it is kept nowhere */
  lost(): Loss | null;
  load?(this: void): Promise<void>;
}

export interface Registry {
  readonly defineStore: DefineStore;
  /** Everything that is declared. */
  readonly entries: () => readonly StoreEntry[];
  /** Reads what the phone keeps. */
  readonly load: () => Promise<void>;
  /**
   * Takes back what the tab kept, and has it kept from now on, as a code (session-code.ts). `mayKeep` is asked each
   * time: a visit that is to leave nothing writes nothing, and what was there goes.
   */
  readonly keepInTab: (known: Known, mayKeep: () => boolean) => void;
  /** What `keepInTab` took back, by key; nothing once the visit is forgotten. */
  readonly cameBack: () => Values;
  /** The person changed their mind about keeping something in this tab. */
  readonly rewriteTab: () => void;
  /** True while the tab holds what was ticked, so that a reload of it loses nothing of that. */
  readonly keptInTab: Store<boolean>;
  /**
   * Forgets what this tab holds of the visit: at the quick exit (`leave`), or because everything is erased, here or in
   * another tab (`erase`). What the phone keeps stays there.
   */
  readonly forget: (on: ForgetOn) => void;
  /**
   * "Tout effacer": forgets everything, tells the other tabs, and takes it off the phone. Resolves when the browser
   * says that it is gone; rejects when it does not. Another page that holds the database open can delay that for ever.
   */
  readonly erase: () => Promise<void>;
  /** What the reload of an update would take now. What is kept, in the tab or on the phone, comes back. */
  readonly handOver: Store<readonly Loss[]>;
  /** `off` until something was read that is locked. */
  readonly lock: Store<LockState>;
  /** What is locked is read and kept through this device from now on. Resolves when it is read. */
  readonly openLock: (through: Device) => Promise<void>;
  /** It is locked: this page forgets what it shows of it. */
  readonly closeLock: () => void;
  /** It is locked no more, or is gone. Resolves when what lies open is read. */
  readonly endLock: () => Promise<void>;
  /** Where things are kept now: for what is no store of one value, such as the locked notes. */
  readonly backend: () => Backend;
  /** Keeps things there from now on. Called before anything is read. */
  readonly keepIn: (backend: Backend) => void;
  /** The code of values, by key, that the tab may keep; and what such a code says. For `keepInTab`. */
  readonly encode: (known: Known, values: Values) => string;
  readonly decode: (known: Known, code: string) => Values;
}

const EARLY = 'what a tab keeps travels with the first script';

const LOSSES: readonly Loss[] = ['typed', 'answers', 'signs', 'search'];

/** A registry of what a visit holds (decision 0023). The app has one, in visit.ts; a test may make its own. */
export function createRegistry(first: Backend): Registry {
  let backend = first;
  let loaded = false;
  let write: (() => void) | null = null;
  let back: Values = {};
  const all = new Map<string, Registered>();
  const code = createTabCode();
  const keptInTab = createStore(false);
  const { device, tellLocked, forgetLock, shown } = createLock(() => backend.device, all);

  const { handOver, tellLosses } = createLosses(all);
  keptInTab.subscribe(tellLosses);

  function register(entry: Registered): void {
    if (all.has(entry.key)) throw new Error(`defineStore: the key "${entry.key}" is taken`);
    all.set(entry.key, entry);
    entry.value.subscribe(tellLosses);
    if (loaded) void entry.load?.();
  }

  function defineStore<T>(definition: Definition<T>): WritableStore<T> {
    const { key, keep, forgetOn, initial } = definition;
    if (keep === 'device') {
      const store = createDeviceStore(definition, device, tellLocked);
      const lost = (): Loss | null => (store.get().kept ? null : definition.handOver(store.get()));
      const { forget, load, close } = store;
      register({ key, keep, forgetOn, value: store, lost, forget, load, close });
      return store;
    }
    const store = createStore(initial);
    const comesBack = (): boolean => keep === 'tab' && keptInTab.get();
    const lost = (): Loss | null => (comesBack() ? null : definition.handOver(store.get()));
    if (keep === 'tab') {
      if (write) throw new Error(`defineStore: "${key}" comes after the tab was read; ${EARLY}`);
      code.add(definition);
    }
    register({ key, keep, forgetOn, value: store, lost, forget: () => store.set(initial) });
    if (keep === 'tab') store.subscribe(() => write?.());
    return store;
  }

  const values = (): Values => Object.fromEntries([...all].map(([key, { value }]) => [key, value.get()]));

  function forget(on: ForgetOn): void {
    back = {};
    for (const store of all.values()) if (store.forgetOn.includes(on)) store.forget();
    if (on !== 'erase') return;
    forgetLock();
    backend.tab.clearLeft();
  }

  return {
    defineStore: defineStore as DefineStore,
    entries: () => [...all.values()],
    async load() {
      loaded = true;
      await Promise.all([...all.values()].flatMap((store) => store.load?.() ?? []));
    },
    keepInTab(known, mayKeep) {
      back = mayKeep() ? code.decode(known, backend.tab.read()) : {};
      for (const [key, value] of Object.entries(back)) all.get(key)?.value.set(value);
      // what was answered under a lock is in no tab
      const held = (): string => (mayKeep() && shown.lock.get() === 'off' ? code.encode(known, values()) : '');
      const writeHeld = (write = () => keptInTab.set(backend.tab.write(held())));
      writeHeld();
      shown.lock.subscribe(writeHeld);
    },
    cameBack: () => back,
    rewriteTab: () => write?.(),
    keptInTab,
    forget,
    async erase() {
      forget('erase');
      backend.tellErased();
      keptInTab.set(backend.tab.write(''));
      await backend.device.erase();
    },
    handOver,
    ...shown,
    backend: () => backend,
    keepIn: (next) => void (backend = next),
    encode: code.encode,
    decode: code.decode,
  };
}

/** What a reload would take now of all that is declared. */
function createLosses(all: ReadonlyMap<string, Registered>) {
  const handOver = createStore<readonly Loss[]>([]);
  return {
    handOver,
    tellLosses(this: void): void {
      const lost = new Set([...all.values()].map((store) => store.lost()));
      const said = LOSSES.filter((loss) => lost.has(loss));
      if (said.join() !== handOver.get().join()) handOver.set(said);
    },
  };
}

/** Whether what can be locked is, and the device through which its stores are read and kept. */
function createLock(phone: () => Device, all: ReadonlyMap<string, Registered>) {
  const lock = createStore<LockState>('off');
  /** what stands before the phone while what is locked is open */
  let through: Device | null = null;
  const set = (state: LockState): void => {
    through = null;
    lock.set(state);
  };
  const each = <T>(work: (store: Registered) => T): readonly T[] =>
    [...all.values()].filter(({ key }) => isLockable(key)).map(work);
  const read = async (): Promise<void> => void (await Promise.all(each(({ load }) => load?.() ?? Promise.resolve())));
  const shown: Pick<Registry, 'lock' | 'openLock' | 'closeLock' | 'endLock'> = {
    lock,
    async openLock(device) {
      through = device;
      await read();
      // not where it was closed meanwhile
      if (through === device) lock.set('open');
    },
    closeLock() {
      set('closed');
      each(({ close }) => close?.());
    },
    endLock() {
      set('off');
      return read();
    },
  };
  return { device: () => through ?? phone(), tellLocked: () => set('closed'), forgetLock: () => set('off'), shown };
}

/** What a tab keeps of the stores that are declared, as a code. */
function createTabCode() {
  const parts: { readonly key: string; readonly part: StorePart['part']; readonly initial: unknown }[] = [];
  return {
    /** Throws when a letter is taken. */
    add<T>({ key, code, initial }: InTab<T>): void {
      for (const part of code) {
        if (parts.some((other) => other.part.letter === part.letter))
          throw new Error(`defineStore: the letter "${part.letter}" of "${key}" is taken`);
        parts.push({ key, part: part as StorePart['part'], initial });
      }
    },
    encode: (known: Known, values: Values): string => encode(parts, known, values),
    decode: (known: Known, code: string): Values => decode(parts, known, code),
  };
}
