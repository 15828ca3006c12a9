/**
 * The port through which a visit is kept: on the phone, when the person asks, and in the tab. The browser's own is
 * browser.ts, which the website gives; `nowhere` stands there until then, and where there is no storage.
 */

/** What is kept on the phone under a name. */
export interface KeptRecord {
  /** of the value's shape, as `defineStore` counts it */
  readonly version: number;
  readonly value: unknown;
}

/** Each call rejects with what stands in its way: `whyNot` makes a code of it. */
export interface Device {
  /** What was kept under a name; undefined when nothing was. */
  read(this: void, key: string): Promise<KeptRecord | undefined>;
  /**
   * Keeps something because the person asked for it (`wish`). A later change of it replaces what is there and makes
   * nothing: false when it is gone, since another tab erased it. What a newer edition keeps under that name is left as
   * it is.
   */
  keep(this: void, key: string, record: KeptRecord, wish: boolean): Promise<boolean>;
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
  /** Takes the mark of the quick exit away: everything is erased, or the person goes on. */
  clearLeft(this: void): void;
}

export interface Backend {
  readonly device: Device;
  readonly tab: Tab;
  /** Tells the other tabs of the guide that everything is erased. */
  tellErased(this: void): void;
}

/**
 * Why something could not be kept, or kept no more: the browser refuses or is full, another tab stands in the way, a
 * newer edition of the guide keeps something there, or the browser did not take it away.
 */
export type KeepFailure = 'refused' | 'blocked' | 'newer' | 'not-removed';

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
 * database.
 */
export function whyNot(error: unknown): KeepFailure {
  if (error instanceof KeepError) return error.reason;
  return (error as { name?: unknown } | null)?.name === 'VersionError' ? 'newer' : 'refused';
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
  tab: { read: () => '', write: () => false, clearLeft: nothing },
  tellErased: nothing,
};
