import {
  KeepError,
  type KeptRecord,
  type LockItem,
  type LockItems,
  type SealedChange,
  type SealedContents,
  type SealedDevice,
  type SealedHead,
} from './backend.ts';
import { asRecord, change, inTurn, present } from './device.ts';
import { LOCKABLE } from './lockable.ts';
import { lockedKey, sealedId } from './locked-record.ts';
import { look, type Readable, type Records, type Sealed } from './look.ts';

/** Whoever lists what is kept lists the notes too: one script. */
export { listKept } from './list-kept.ts';

/** What locks the notes, and the count of wrong words, lie open beside the other records. */
const HEADER = 'vault';
const TRIES = 'vault-tries';

const NO_HEAD: SealedHead = { header: undefined, tries: undefined };

async function readHead(records: Readable): Promise<SealedHead> {
  const [header, tries] = await Promise.all([records.get(HEADER), records.get(TRIES)]);
  return { header: asRecord(header), tries: asRecord(tries) };
}

/** What can be locked beside the notes, as it lies in both stores. */
async function readItems(records: Readable, sealed: Readable): Promise<LockItems> {
  const items = new Map<string, LockItem>();
  for (const key of LOCKABLE)
    items.set(key, { open: asRecord(await records.get(key)), sealed: await sealed.get(sealedId(key)) });
  const ids = await sealed.getAllKeys();
  return { items, others: ids.filter((id) => lockedKey(id as string) === undefined).length };
}

/** Puts a record under its key, takes it away (`null`), or leaves it. */
async function replace(records: Records, key: string, record: KeptRecord | null | undefined): Promise<void> {
  if (record === null) await records.delete(key);
  else if (record) await records.put(record, key);
}

async function apply(records: Records, sealed: Sealed, asked: SealedChange): Promise<void> {
  asked.allow(asRecord(await records.get(HEADER)));
  asked.still?.(await readItems(records, sealed));
  const { header, tries, open = [], put = [], remove = [] } = asked;
  await replace(records, HEADER, header);
  await replace(records, TRIES, tries);
  for (const [key, record] of open) await replace(records, key, record);
  if (remove === 'all') await clear(records, sealed);
  else for (const id of remove) await sealed.delete(id);
  for (const [id, record] of put) await sealed.put(record, id);
}

/** All that is sealed, and the signs of it. */
async function clear(records: Records, sealed: Sealed): Promise<void> {
  await sealed.clear();
  for (const key of LOCKABLE) if (asRecord(await records.get(key))?.isLocked) await records.delete(key);
}

/**
 * The browser's IndexedDB for the locked notes: in the same database, the same queue and under the same rules as
 * `browserDevice`. Nothing but a change with `make` makes the database.
 */
export const browserSealed: SealedDevice = {
  head: () =>
    inTurn(async () =>
      present() ? look(NO_HEAD, async (records, _, copy) => ({ ...(await readHead(records)), ...copy })) : NO_HEAD,
    ),
  all: () =>
    inTurn(async () => {
      const none = { ...NO_HEAD, records: new Map<string, unknown>() };
      if (!present()) return none;
      return look<SealedContents>(none, async (records, sealed) => {
        const [head, ids, found] = await Promise.all([readHead(records), sealed.getAllKeys(), sealed.getAll()]);
        return { ...head, records: new Map(ids.map((id, at) => [id as string, found[at] as unknown])) };
      });
    }),
  lockItems: () =>
    inTurn(async () => {
      const none = { header: undefined, items: new Map<string, LockItem>(), others: 0 };
      if (!present()) return none;
      return look<LockItems & Pick<SealedHead, 'header'>>(none, async (records, sealed) => ({
        header: asRecord(await records.get(HEADER)),
        ...(await readItems(records, sealed)),
      }));
    }),
  async write(asked) {
    if (!present()) throw new KeepError('refused');
    const work = async (records: Records, sealed: Sealed): Promise<boolean> => {
      await apply(records, sealed, asked);
      return true;
    };
    // what is taken away, or locked, leaves the mirror first: nothing of it stays there
    const found = await change(
      asked.make === true,
      false,
      work,
      asked.remove !== undefined || asked.open !== undefined,
    );
    if (!found) asked.allow(undefined); // another tab took the whole database away
  },
};
