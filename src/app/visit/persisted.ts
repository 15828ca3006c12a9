import type { Ports } from '../../ports.ts';
import { defineStore } from '../../storage/index.ts';

/** What the browser said when it was asked not to clear away what is kept; null: not asked in this visit. */
export const persisted = defineStore<'granted' | 'refused' | 'unknown' | null>({
  key: 'persisted',
  initial: null,
  keep: 'memory',
  forgetOn: ['leave', 'erase'],
  handOver: () => null,
});

/** Asks it, once the person chose to keep something (PW-10). Nothing waits for the answer. */
export const askToPersist = (loadPhone: Ports['phone']): Promise<void> =>
  loadPhone()
    .then(({ persist }) => persist())
    .then(
      (said) => persisted.set(said),
      () => persisted.set('unknown'),
    );
