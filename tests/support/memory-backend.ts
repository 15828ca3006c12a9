import type { Backend, KeptRecord, SealedDevice, SealedHead } from '../../src/storage/backend.ts';

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
      read: async (key) => records.get(key),
      async keep(key, record, wish, merge) {
        const there = records.get(key);
        if (wish || there) records.set(key, there && merge ? merge(there) : record);
        return records.has(key);
      },
      unkeep: async (key) => void records.delete(key),
      erase: async () => {
        records.clear();
        sealedRecords.clear();
      },
    },
    notes: {
      head: async () => head(),
      all: async () => ({ ...head(), records: new Map(sealedRecords) }),
      async write({ allow, header, tries, put, remove = [] }) {
        allow(records.get('vault'));
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
  };
  return backend;
}
