import { nowhere } from './backend.ts';
import { createRegistry } from './registry.ts';

/** The registry of this guide. It keeps nothing anywhere until a composition says where, with `keepIn`. */
export const registry = createRegistry(nowhere);

export const {
  defineStore,
  keptInTab,
  rewriteTab,
  handOver,
  keepIn,
  load: loadKept,
  keepInTab: keepSession,
  forget: forgetVisit,
  erase: eraseAll,
} = registry;
