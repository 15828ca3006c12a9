import { nowhere, type KeptItem, type SecondCopy } from './backend.ts';
import { createRegistry } from './registry.ts';

/** The registry of this guide. It keeps nothing anywhere until a composition says where, with `keepIn`. */
export const registry = createRegistry(nowhere);

export const {
  defineStore,
  keptInTab,
  lock,
  closeLock,
  rewriteTab,
  handOver,
  keepIn,
  load: loadKept,
  keepInTab: keepSession,
  forget: forgetVisit,
  erase: eraseAll,
} = registry;

/** What the phone keeps, thing by thing. Rejects with what stands in the way. */
export const listKept = (): Promise<readonly KeptItem[]> => registry.backend().list?.() ?? Promise.resolve([]);

/** What became of the second copy of what is kept (decision 0065). Rejects with what stands in the way. */
export const secondCopy = (): Promise<SecondCopy> => registry.backend().secondCopy?.() ?? Promise.resolve(null);

/** True while a visit that came back with this tab waits for a tap. */
export const isVisitAsked = (): boolean => registry.backend().tab.isAsked();

/** The code that this tab holds of what was ticked; an empty text when it holds none. */
export const keptCode = (): string => registry.backend().tab.read();
