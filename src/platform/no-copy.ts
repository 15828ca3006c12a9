import type { OfflineCopy } from '../ports.ts';
import { createStore } from '../store.ts';

const done = (): Promise<void> => Promise.resolve();

/** For a guide that has nothing to store: whoever reads it has it whole. */
export const createNoCopy = (): OfflineCopy => ({
  status: createStore({ kind: 'unsupported' }),
  updateIsWaiting: createStore(false),
  keep: done,
  retry: done,
  acceptUpdate: () => undefined,
  stop: done,
});
