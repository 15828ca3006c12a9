import { KeepError, type KeptRecord, type LockItem, type LockItems, type SealedChange } from '../backend.ts';
import { fieldsOf } from '../clean.ts';
import { isSame } from '../is-same.ts';
import { LOCKED, sealedId } from '../lockable.ts';
import { randomBytes } from './bytes.ts';
import type { Held } from './held.ts';
import { openRecord, sealRecord, type Opened } from './seal.ts';
import { isStill } from './still.ts';
import type { Vault, VaultPorts } from './types.ts';

/** Another tab changed something while this one sealed: it looks again. */
class ChangedMeanwhile extends Error {}

const isSameItem = (a: LockItem | undefined, b: LockItem): boolean =>
  isSame(a?.open, b.open) && String(fieldsOf(a?.sealed)['iv']) === String(fieldsOf(b.sealed)['iv']);

/** For a change, inside its transaction: throws when what is locked beside the notes is not as it was. */
const isAsSeen =
  (seen: LockItems): NonNullable<SealedChange['still']> =>
  (found) => {
    const isSound = [...found.items].every(([key, item]) => isSameItem(seen.items.get(key), item));
    if (!isSound || found.others !== seen.others) throw new ChangedMeanwhile();
  };

type Making = Omit<SealedChange, 'allow' | 'still' | 'make'>;

/**
 * What closes things that the phone keeps with the words of the notes: the records of stores, sealed as the notes are
 * (decision 0082). Nothing is sealed inside a transaction, since none waits for it: what was read must be there still,
 * untouched, in the transaction that writes; else all of it is done anew.
 */
export function createLockKept(
  held: Held,
  { device, random = randomBytes, now }: VaultPorts,
): Pick<Vault, 'lockKept' | 'unlockKept' | 'readKept' | 'keepKept' | 'isKeptLocked'> {
  async function look(by: Opened): Promise<LockItems> {
    const { header, ...found } = await device().lockItems();
    isStill(by.vault)(header);
    return found;
  }

  /** Writes what is made of what is there; null: nothing. Resolves with what was made. */
  async function change<T extends Making>(
    by: Opened,
    make: (found: LockItems) => Promise<T | null>,
  ): Promise<T | null> {
    for (;;) {
      const found = await look(by);
      const made = await make(found);
      if (made === null) return null;
      try {
        await device().write({ allow: isStill(by.vault), still: isAsSeen(found), ...made });
        return made;
      } catch (error) {
        if (!(error instanceof ChangedMeanwhile)) throw error;
      }
    }
  }

  const seal = (by: Opened, key: string, record: KeptRecord) =>
    sealRecord(by, sealedId(key), { ...record, at: now() }, random);

  /** What is sealed under a key; one that does not open is a record of a value that nobody knows. */
  async function open(by: Opened, key: string, { sealed }: LockItem): Promise<KeptRecord | undefined> {
    if (sealed === undefined) return undefined;
    const { version, value } = fieldsOf((await openRecord(by, sealedId(key), sealed))?.value);
    return typeof version === 'number' ? { version, value } : { version: 0, value: undefined };
  }

  /** In the order in which it was asked for, with the key of that moment: a lock that follows undoes nothing of it. */
  const asked = <T>(work: (by: Opened) => Promise<T>) => {
    const by = held.opened;
    return held.inTurn<T | 'locked'>(async () => (by ? work(by) : 'locked'));
  };

  return {
    lockKept: () =>
      asked(async (by) => {
        await change(by, async ({ items }) => {
          const put = new Map<string, Awaited<ReturnType<typeof seal>>>();
          for (const [key, { open: record }] of items)
            if (record && !record.isLocked) put.set(sealedId(key), await seal(by, key, record));
          return { put, open: new Map([...items.keys()].map((key) => [key, LOCKED])) };
        });
        return 'done' as const;
      }),
    unlockKept: () =>
      asked(async (by) => {
        const made = await change(by, async ({ items, others }) => {
          const records = new Map<string, KeptRecord | null>();
          for (const [key, item] of items)
            if (item.open?.isLocked) records.set(key, (await open(by, key, item)) ?? null);
          const remove = [...items.keys()].map(sealedId);
          // words that lock nothing any more are asked for no more
          return { open: records, remove, ...(others === 0 && { header: null, tries: null }) };
        });
        if (made?.header === null) held.drop('none');
        return 'done' as const;
      }),
    isKeptLocked: () =>
      asked(async (by) => {
        const all = [...(await look(by)).items.values()].map(({ open: record }) => record?.isLocked === true);
        return { isOn: all[0] === true, isWhole: !all.includes(false) };
      }),
    readKept: (key) =>
      asked(async (by) => {
        const item = (await look(by)).items.get(key);
        if (!item?.open?.isLocked) return { isOff: true } as const;
        return { record: await open(by, key, item) };
      }),
    keepKept: (key, record, wish, merge) =>
      asked(async (by) => {
        let result: 'off' | 'gone' | 'kept' = 'off';
        await change(by, async ({ items }) => {
          const item = items.get(key);
          if (!item?.open?.isLocked) return null;
          const there = await open(by, key, item);
          if (record === null) {
            result = 'kept';
            return { remove: [sealedId(key)] };
          }
          if (there && there.version > record.version) throw new KeepError('newer');
          result = wish || there ? 'kept' : 'gone';
          if (result === 'gone') return null;
          const next = there && merge ? merge(there) : record;
          return { put: new Map([[sealedId(key), await seal(by, key, next)]]) };
        });
        return { result };
      }),
  };
}
