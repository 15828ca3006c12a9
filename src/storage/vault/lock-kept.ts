import { KeepError, type KeptRecord, type LockItem, type LockItems, type SealedChange } from '../backend.ts';
import { fieldsOf } from '../clean.ts';
import { isSame } from '../is-same.ts';
import { LOCKED, sealedId } from '../locked-record.ts';
import { randomBytes } from './bytes.ts';
import type { Held } from './held.ts';
import { openRecord, sealAll, type Opened } from './seal.ts';
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

/** A change, with what is to be sealed as values. */
type Making = Omit<SealedChange, 'allow' | 'still' | 'make' | 'put'> & {
  readonly seal?: ReadonlyMap<string, KeptRecord>;
};

/** What is sealed of an item; what does not open is a record of a value that nobody knows. */
async function openItem(by: Opened, key: string, { sealed }: LockItem): Promise<KeptRecord | undefined> {
  if (sealed === undefined) return undefined;
  const { version, value } = fieldsOf((await openRecord(by, sealedId(key), sealed))?.value);
  return typeof version === 'number' ? { version, value } : { version: 0, value: undefined };
}

/** All that lies open is to be sealed, and all that can be locked has the sign of it. */
function lockAll({ items }: LockItems): Making {
  const open = [...items].flatMap(([key, { open: record }]): [string, KeptRecord][] =>
    record && !record.isLocked ? [[key, record]] : [],
  );
  return { seal: new Map(open), open: new Map([...items.keys()].map((key) => [key, LOCKED])) };
}

/** All that is sealed is to lie open; words that lock nothing any more go. */
async function unlockAll(by: Opened, { items, others }: LockItems): Promise<Making> {
  const records = new Map<string, KeptRecord | null>();
  for (const [key, item] of items) if (item.open?.isLocked) records.set(key, (await openItem(by, key, item)) ?? null);
  return {
    open: records,
    remove: [...items.keys()].map(sealedId),
    ...(others === 0 && { header: null, tries: null }),
  };
}

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
  async function change(
    by: Opened,
    make: (found: LockItems) => Making | null | Promise<Making | null>,
  ): Promise<Making | null> {
    const found = await look(by);
    const made = await make(found);
    if (made === null) return null;
    const { seal = new Map<string, KeptRecord>(), ...rest } = made;
    const values = new Map([...seal].map(([key, record]) => [sealedId(key), { ...record, at: now() }]));
    const put = await sealAll(by, values, random);
    try {
      await device().write({ allow: isStill(by.vault), still: isAsSeen(found), put, ...rest });
      return made;
    } catch (error) {
      if (error instanceof ChangedMeanwhile) return change(by, make);
      throw error;
    }
  }

  /** In the order in which it was asked for, with the key of that moment: a lock that follows undoes nothing of it. */
  const asked = <T>(work: (by: Opened) => Promise<T>) => {
    const by = held.opened;
    return held.inTurn<T | 'locked'>(async () => (by ? work(by) : 'locked'));
  };

  return {
    lockKept: () => asked((by) => change(by, lockAll).then(() => 'done' as const)),
    unlockKept: () =>
      asked(async (by) => {
        const made = await change(by, (found) => unlockAll(by, found));
        if (made?.header === null) held.drop('none');
        return 'done' as const;
      }),
    isKeptLocked: () =>
      asked(async (by) => {
        const all = [...(await look(by)).items.values()].map(({ open }) => open?.isLocked === true);
        return { isOn: all[0] === true, isWhole: !all.includes(false) };
      }),
    readKept: (key) =>
      asked(async (by) => {
        const item = (await look(by)).items.get(key);
        return item?.open?.isLocked ? { record: await openItem(by, key, item) } : ({ isOff: true } as const);
      }),
    keepKept: (key, record, wish, merge) =>
      asked(async (by) => {
        let result: 'off' | 'gone' | 'kept' = 'off';
        await change(by, async ({ items }) => {
          const item = items.get(key);
          result = item?.open?.isLocked ? 'kept' : 'off';
          if (!item || result === 'off') return null;
          if (record === null) return { remove: [sealedId(key)] };
          const there = await openItem(by, key, item);
          if (there && there.version > record.version) throw new KeepError('newer');
          if (wish || there) return { seal: new Map([[key, there && merge ? merge(there) : record]]) };
          result = 'gone';
          return null;
        });
        return { result };
      }),
  };
}
