import type { Backend, KeptRecord } from '../../src/storage/backend.ts';

export interface MemoryBackend extends Backend {
  readonly records: Map<string, KeptRecord>;
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
  const backend: MemoryBackend = {
    records,
    code: '',
    left: false,
    told: 0,
    device: {
      read: async (key) => records.get(key),
      async keep(key, record, wish) {
        if (wish || records.has(key)) records.set(key, record);
        return records.has(key);
      },
      unkeep: async (key) => void records.delete(key),
      erase: async () => records.clear(),
    },
    tab: {
      read: () => backend.code,
      write(code) {
        backend.code = code;
        return code !== '';
      },
      clearLeft: () => void (backend.left = false),
    },
    tellErased: () => void backend.told++,
  };
  return backend;
}
