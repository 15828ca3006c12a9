import type { OfflineCopy } from '../../ports.ts';
import { createStore } from '../../store.ts';

const nothing = (): Promise<null> => Promise.resolve(null);
const no = (): Promise<false> => Promise.resolve(false);
const done = (): Promise<void> => Promise.resolve();

/** For a guide that has nothing to store: whoever reads it has it whole. */
export const createNoCopy = (): OfflineCopy => ({
  status: createStore({ kind: 'unsupported' }),
  newer: createStore(null),
  arrive: () => undefined,
  dismiss: () => undefined,
  keep: done,
  retry: done,
  acceptUpdate: () => undefined,
  care: () =>
    Promise.resolve({
      check: nothing,
      repair: nothing,
      hasUsed: no,
      keepUsed: no,
      listAsked: nothing,
      readNewer: nothing,
    }),
  stop: done,
});
