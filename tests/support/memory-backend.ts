import {
  KeepError,
  type Backend,
  type KeptRecord,
  type LockItem,
  type LockItems,
  type SealedDevice,
  type SealedHead,
} from '../../src/storage/backend.ts';
import { isLockable, LOCKABLE } from '../../src/storage/lockable.ts';
import { lockedKey, sealedId } from '../../src/storage/locked-record.ts';

export interface MemoryBackend extends Backend {
  readonly records: Map<string, KeptRecord>;
  /** the sealed records, by id */
  readonly sealedRecords: Map<string, unknown>;
  /** where the locked notes are kept */
  readonly notes: { -readonly [K in keyof SealedDevice]: SealedDevice[K] };
  /** the code that the tab holds */
  code: string;
  /** the person has left in a hurry, in this tab */
  left: boolean;
  /** how often other tabs were told that everything is erased */
  told: number;
}

/** A phone and a tab that hold what they are given, in memory. */
export function memoryBackend(): MemoryBackend {
  const records = new Map<string, KeptRecord>();
  const sealedRecords = new Map<string, unknown>();
  const head = (): SealedHead => ({ header: records.get('vault'), tries: records.get('vault-tries') });
  const lockItems = (): LockItems => {
    const items = LOCKABLE.map((key): [string, LockItem] => [
      key,
      { open: records.get(key), sealed: sealedRecords.get(sealedId(key)) },
    ]);
    const others = [...sealedRecords.keys()].filter((id) => lockedKey(id) === undefined);
    return { items: new Map(items), others: others.length };
  };
  const read = (key: string): KeptRecord | undefined => {
    const first = records.get(LOCKABLE[0]);
    return records.get(key) ?? (isLockable(key) && first?.isLocked ? first : undefined);
  };
  const notLocked = (key: string): void => {
    if (read(key)?.isLocked) throw new KeepError('locked');
  };
  const replace = (key: string, record: KeptRecord | null | undefined): void => {
    if (record) records.set(key, record);
    else if (record === null) records.delete(key);
  };
  const backend: MemoryBackend = {
    records,
    sealedRecords,
    code: '',
    left: false,
    told: 0,
    device: {
      read: async (key) => read(key),
      async keep(key, record, wish, merge) {
        notLocked(key);
        const there = records.get(key);
        if (wish || there) records.set(key, there && merge ? merge(there) : record);
        return records.has(key);
      },
      async unkeep(key) {
        notLocked(key);
        records.delete(key);
      },
      erase: async () => {
        records.clear();
        sealedRecords.clear();
      },
    },
    notes: {
      head: async () => head(),
      all: async () => ({ ...head(), records: new Map(sealedRecords) }),
      lockItems: async () => ({ header: head().header, ...lockItems() }),
      async write({ allow, still, open = [], header, tries, put, remove = [] }) {
        allow(records.get('vault'));
        still?.(lockItems());
        for (const [key, record] of open) replace(key, record);
        if (remove === 'all') for (const key of LOCKABLE) if (records.get(key)?.isLocked) records.delete(key);
        replace('vault', header);
        replace('vault-tries', tries);
        for (const [id, record] of put ?? []) sealedRecords.set(id, record);
        for (const id of remove === 'all' ? [...sealedRecords.keys()] : remove) sealedRecords.delete(id);
      },
    },
    sealed: async () => backend.notes,
    list: async () => [...records].map(([key, record]) => ({ key, bytes: JSON.stringify(record).length, at: null })),
    tab: {
      read: () => backend.code,
      write(code) {
        backend.code = code;
        return code !== '';
      },
      isAsked: () => false,
      clearLeft: () => void (backend.left = false),
    },
    tellErased: () => void backend.told++,
    tellLocked: () => undefined,
  };
  return backend;
}
