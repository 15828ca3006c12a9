import type { Facing } from '../../pack/index.ts';
import { createStore } from '../../store.ts';

/** What stands beside the translation: nothing, until somebody wants to show it. It ends with the page. */
export const facing = createStore<Facing | null>(null);
