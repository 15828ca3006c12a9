import { defineStore } from '../../storage/index.ts';

/** What holds while the notes are open. */
export interface Guarded {
  /** this tab may write: no other holds the notes (PW-18) */
  readonly holds: boolean;
  /** another tab holds them */
  readonly isElsewhere: boolean;
  /** they are about to lock (LK-2) */
  readonly isSoon: boolean;
}

export const UNGUARDED: Guarded = { holds: true, isElsewhere: false, isSoon: false };

export const guarded = defineStore<Guarded>({
  key: 'guardedNotes',
  initial: UNGUARDED,
  keep: 'memory',
  forgetOn: ['leave', 'erase'],
  handOver: () => null,
});
