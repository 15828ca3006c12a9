import {
  KeepError,
  type KeptRecord,
  type SealedChange,
  type SealedContents,
  type SealedDevice,
  type SealedHead,
} from './backend.ts';
import { asRecord, change, inTurn, present } from './device.ts';
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

/** Puts a record under its key, takes it away (`null`), or leaves it. */
async function replace(records: Records, key: string, record: KeptRecord | null | undefined): Promise<void> {
  if (record === null) await records.delete(key);
  else if (record) await records.put(record, key);
}

async function apply(records: Records, sealed: Sealed, asked: SealedChange): Promise<void> {
  asked.allow(asRecord(await records.get(HEADER)));
  const { header, tries, put = [], remove = [] } = asked;
  await replace(records, HEADER, header);
  await replace(records, TRIES, tries);
  if (remove === 'all') await sealed.clear();
  else for (const id of remove) await sealed.delete(id);
  for (const [id, record] of put) await sealed.put(record, id);
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
  async write(asked) {
    if (!present()) throw new KeepError('refused');
    const work = async (records: Records, sealed: Sealed): Promise<boolean> => {
      await apply(records, sealed, asked);
      return true;
    };
    const found = await change(asked.make === true, false, work, asked.remove !== undefined);
    if (!found) asked.allow(undefined); // another tab took the whole database away
  },
};
