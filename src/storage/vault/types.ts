import type { Store } from '../../store.ts';
import type { KeepFailure, KeptRecord, SealedDevice } from '../backend.ts';
import type { Random } from './bytes.ts';
import type { RecordSize, VaultRecords } from './seal.ts';

/** Whether there are locked notes: `unknown` until it was looked, or when that could not be. */
export type VaultState = 'unknown' | 'none' | 'locked' | 'open';

/**
 * Why words did not open the notes: they are others, the header is damaged or of a newer edition, one has to wait
 * (`waitUntil`), or the notes were locked meanwhile.
 */
export type NotOpened = 'wrong' | 'damaged' | 'newer' | 'wait' | 'locked' | KeepFailure;
export type OpenResult = 'opened' | NotOpened;

export interface VaultPorts {
  /** asked each time: the composition may put another in its place */
  readonly device: () => SealedDevice;
  /** milliseconds since 1970, as the phone's clock says */
  readonly now: () => number;
  readonly random?: Random;
  /** rounds of PBKDF2 that are asked for today; a header with fewer is wrapped anew when it is opened */
  readonly rounds?: number;
  /** a header with fewer is damaged; only tests put less here, to be quick */
  readonly leastRounds?: number;
}

/**
 * Records under a passphrase (decision 0038). Ids lie open: they say nothing of what is sealed. All but `lock` happens
 * in the order in which it was asked for. `gone`: another tab has erased the notes, or begun others; nothing was
 * written, and what is shown stands until `look` or `lock`.
 */
export interface Vault {
  readonly state: Store<VaultState>;
  /**
   * The time before which no words are tried, in milliseconds of the clock; 0 when one need not wait. It is at most 30
   * seconds ahead when it is set: a clock that is set back after that is seen at the next try, or at `look`.
   */
  readonly waitUntil: Store<number>;
  /** The id of the notes that are open; null when none are. Others have another one. */
  opened(this: void): string | null;
  /** Looks what the phone holds, and says what stands in the way; null when nothing does. */
  look(this: void): Promise<KeepFailure | null>;
  /** Begins with no notes, and opens them. `exists`: there are some; `weak`: such words lock nothing. */
  create(this: void, words: string): Promise<'opened' | 'exists' | 'weak' | 'locked' | KeepFailure>;
  open(this: void, words: string): Promise<OpenResult>;
  /** Drops the key, at once. What is being written is written; what is being read comes back as `locked`. */
  lock(this: void): void;
  /** Another passphrase for open notes. Nothing is sealed anew. */
  change(this: void, words: string, next: string): Promise<'changed' | 'weak' | NotOpened>;
  /**
   * Seals values of JSON and writes them, all or none. `saved`: the phone has them on its disk, as far as the browser
   * says. A record that was found damaged is not written over (`damaged`): take it away first.
   */
  put(this: void, values: ReadonlyMap<string, unknown>): Promise<'saved' | 'locked' | 'damaged' | KeepFailure>;
  remove(this: void, ids: readonly string[]): Promise<'removed' | 'locked' | KeepFailure>;
  /** Opens all of them. A damaged one takes no other with it, and stays on the phone as it is. */
  all(this: void): Promise<VaultRecords | 'locked' | KeepFailure>;
  /** What lies open: the records, and how many bytes each takes, sealed. Also while they are locked. */
  sizes(this: void): Promise<readonly RecordSize[] | KeepFailure>;
  /**
   * Closes what the phone keeps in the open, as far as it can be locked (lockable.ts): all of it in one change, after
   * which nothing of it lies open. What is kept from then on is sealed.
   */
  lockKept(this: void): Promise<'done' | KeepFailure>;
  /** Puts it back into the open; words that lock no notes either go. */
  unlockKept(this: void): Promise<'done' | KeepFailure>;
  /** Whether that lock is on, and whether all that it is for is closed: a newer edition may have more. */
  isKeptLocked(this: void): Promise<{ readonly isOn: boolean; readonly isWhole: boolean } | KeepFailure>;
  /** What is sealed under the key of a store. `isOff`: the lock is off, and what is kept lies open. */
  readKept(
    this: void,
    key: string,
  ): Promise<
    { readonly isOff: true } | { readonly isOff?: never; readonly record: KeptRecord | undefined } | KeepFailure
  >;
  /**
   * Seals a record, as `Device` keeps one; null takes it away. `off`: the lock is off, and nothing was done; `gone`:
   * nothing is kept under this key, and it was no wish.
   */
  keepKept(
    this: void,
    key: string,
    record: KeptRecord | null,
    wish: boolean,
    merge?: (there: KeptRecord) => KeptRecord,
  ): Promise<{ readonly result: 'off' | 'gone' | 'kept' } | KeepFailure>;
  /** Takes all notes, and what is locked beside them, off the phone, without any words. */
  forget(this: void): Promise<'forgotten' | KeepFailure>;
}
