import { journalOf } from './note-set.ts';
import type { Journal } from './types.ts';

/**
 * One journal of two, such as this phone's and a backup of another. Every version and every removal of both is there
 * once, and their chains stand side by side; it goes on writing under the chain of the first. Any order of the parts
 * gives the same notes, and twice is once.
 *
 * A note that was removed on one side and not touched since on the other is removed. One that was removed on one side
 * and edited on the other stays, with the words that the edit was written over: losing words is worse than having to
 * remove a note twice. The removal stays in the chain.
 *
 * Nothing is verified here: `verifyJournal` says afterwards what was changed. Of a version and a changed copy of it,
 * both are kept.
 */
export const mergeJournals = (mine: Journal, taken: Journal): Journal =>
  journalOf(mine.chain, [...mine.tips, ...taken.tips], [...mine.notes, ...taken.notes]);
