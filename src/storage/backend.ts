/**
 * The port through which a visit is kept: on the phone, when the person asks, and in the tab. The browser's own is
 * browser.ts, which the website gives; `nowhere` stands there until then, and where there is no storage.
 */

/** What is kept on the phone under a name. */
export interface KeptRecord {
  /** of the value's shape, as `defineStore` counts it */
  readonly version: number;
  readonly value: unknown;
  /** it was read from the second copy: the phone does not open the first any more, and takes no change (`broken`) */
  readonly isCopy?: true;
  /** what is kept here is sealed under the words of the notes (lockable.ts); the value says nothing */
  readonly isLocked?: true;
}

/** Each call rejects with what stands in its way: `whyNot` makes a code of it. */
export interface Device {
  /** What was kept under a name; undefined when nothing was. */
  read(this: void, key: string): Promise<KeptRecord | undefined>;
  /**
   * Keeps something because the person asked for it (`wish`). A later change of it replaces what is there and makes
   * nothing: false when it is gone, since another tab erased it. What a newer edition keeps under that name is left as
   * it is. `merge` makes what is written of what is there and the record, with nothing between looking and writing: so
   * two tabs lose nothing of each other.
   */
  keep(
    this: void,
    key: string,
    record: KeptRecord,
    wish: boolean,
    merge?: (there: KeptRecord) => KeptRecord,
  ): Promise<boolean>;
  /** Keeps it no more, but for what a newer edition than `version` keeps there. */
  unkeep(this: void, key: string, version: number): Promise<void>;
  /** Takes everything away, whatever edition kept it. Resolves when that is confirmed. */
  erase(this: void): Promise<void>;
}

export interface Tab {
  /** The code that this tab holds; an empty text when it holds none. */
  read(this: void): string;
  /** Holds a code in place of the one before; an empty text holds nothing. True when the tab holds one now. */
  write(this: void, code: string): boolean;
  /** True while a visit that came back with the tab waits for the person to go on (decision 0064). */
  isAsked(this: void): boolean;
  /** Takes the mark of the quick exit away, and a visit that waits: everything is erased. */
  clearLeft(this: void): void;
}

/** One record of the locked notes, as the vault sealed it. */
export interface SealedRecord {
  /** 12 bytes, never used twice under one key */
  readonly iv: Uint8Array<ArrayBuffer>;
  /** the sealed bytes, with their tag */
  readonly data: Uint8Array<ArrayBuffer>;
}

/** What lies open of the locked notes. */
export interface SealedHead {
  /** how they are locked; undefined when there are none */
  readonly header: KeptRecord | undefined;
  /** how many wrong words were tried last */
  readonly tries: KeptRecord | undefined;
  /** as for a `KeptRecord` */
  readonly isCopy?: true;
}

/** All that is kept of the locked notes. A damaged record is whatever was found in its place. */
export interface SealedContents extends SealedHead {
  readonly records: ReadonlyMap<string, unknown>;
}

/** One thing that can be locked beside the notes (lockable.ts): its record in the open, and what is sealed of it. */
export interface LockItem {
  readonly open: KeptRecord | undefined;
  readonly sealed: unknown;
}

/** All of them, by key; `others`: how many sealed records there are beside those, which are notes. */
export interface LockItems {
  readonly items: ReadonlyMap<string, LockItem>;
  readonly others: number;
}

/** One change of the locked notes: all of it or nothing. `null` takes away. */
export interface SealedChange {
  /** Looks at the header that is there, in the same transaction. When it throws, nothing is changed. */
  readonly allow: (header: KeptRecord | undefined) => void;
  /** The same for what is locked beside the notes. */
  readonly still?: (found: LockItems) => void;
  /** what is written in the open, or taken away there, of what is locked beside the notes */
  readonly open?: ReadonlyMap<string, KeptRecord | null>;
  /** The database is made when there is none: the person asked for it. */
  readonly make?: boolean;
  readonly header?: KeptRecord | null;
  readonly tries?: KeptRecord | null;
  readonly put?: ReadonlyMap<string, SealedRecord>;
  /** `all`: and with them the signs that something else is sealed */
  readonly remove?: readonly string[] | 'all';
}

/** Where the locked notes are kept (decision 0038). Each call rejects with what stands in its way, as for `Device`. */
export interface SealedDevice {
  head(this: void): Promise<SealedHead>;
  all(this: void): Promise<SealedContents>;
  /** What is locked beside the notes, or could be. */
  lockItems(this: void): Promise<LockItems & Pick<SealedHead, 'header'>>;
  /** Resolves when the change is on the phone's disk, as far as the browser says so (`durability: 'strict'`). */
  write(this: void, change: SealedChange): Promise<void>;
}

/** One thing that the phone keeps, as far as it can be told without reading what is in it. */
export interface KeptItem {
  readonly key: string;
  /** as it is written, about */
  readonly bytes: number;
  /** when it was changed last, in milliseconds since 1970; null where no edition wrote that down */
  readonly at: number | null;
  /** it is the sign of what is sealed in its place */
  readonly isLocked?: true;
}

/**
 * `alone`: the database does not open any more, and the second copy is all there is; `used`: what the database had lost
 * was put back from it on this page; null: neither.
 */
export type SecondCopy = 'alone' | 'used' | null;

export interface Backend {
  readonly device: Device;
  /** all that lies open in the database; of the locked notes how they are locked; left out where there is no storage */
  readonly list?: () => Promise<readonly KeptItem[]>;
  /** where the locked notes are kept, as a script of its own; left out where there is no storage */
  readonly sealed?: () => Promise<SealedDevice>;
  /** What became of the second copy of all that is kept; left out where there is no storage. */
  readonly secondCopy?: () => Promise<SecondCopy>;
  readonly tab: Tab;
  /** Tells the other tabs of the guide that everything is erased. */
  tellErased(this: void): void;
  /** Tells them that what is kept was locked. */
  tellLocked(this: void): void;
}

/**
 * Why something could not be kept, or kept no more: the browser refuses, the phone is full, another tab stands in the
 * way, a newer edition of the guide keeps something there, the browser did not take it away, what was to be changed is
 * there no more, since another tab erased it, the database does not open and its second copy is only read, or what is
 * kept is locked.
 */
export type KeepFailure = 'refused' | 'full' | 'blocked' | 'newer' | 'not-removed' | 'gone' | 'broken' | 'locked';

/** What stands in the way, where it is not an error of the browser's own. */
export class KeepError extends Error {
  declare readonly reason: KeepFailure;
  constructor(reason: KeepFailure) {
    super(reason);
    this.reason = reason;
  }
}

/**
 * The code of an error of a device. `VersionError` is what a browser says to an edition that is older than its
 * database, `QuotaExceededError` what it says where there is no room.
 */
export function whyNot(error: unknown): KeepFailure {
  if (error instanceof KeepError) return error.reason;
  const name = (error as { name?: unknown } | null)?.name;
  if (name === 'VersionError') return 'newer';
  return name === 'QuotaExceededError' ? 'full' : 'refused';
}

const nothing = async (): Promise<undefined> => undefined;

/** No storage at all: what is asked for is refused, and the screens say so. */
export const nowhere: Backend = {
  device: {
    read: nothing,
    async keep() {
      throw new KeepError('refused');
    },
    unkeep: nothing,
    erase: nothing,
  },
  tab: { read: () => '', write: () => false, isAsked: () => false, clearLeft: nothing },
  tellErased: nothing,
  tellLocked: nothing,
};
