import { cleanHead, cleanNote } from './clean.ts';
import { journalOf } from './note-set.ts';
import type { Journal, Note } from './types.ts';

/** The record that holds the journal's own chain and the ends of all. */
export const HEAD = 'journal';
const PREFIX = 'note:';
export const recordOf = (noteId: string): string => `${PREFIX}${noteId}`;

/** A journal as it is stored: one record for each note, by `note:<id>`, and the head by `journal`. */
export const toRecords = ({ chain, tips, notes }: Journal): ReadonlyMap<string, unknown> =>
  new Map<string, unknown>([[HEAD, { chain, tips }], ...notes.map((note) => [recordOf(note.id), note] as const)]);

/**
 * A journal of what was found in records; other records are left alone. One that is damaged or missing takes no other
 * with it: it is named in `damaged` as far as it is there, and `verifyJournal` tells the gap. `chain`: a new id, under
 * which the journal goes on where the head is missing; `verifyJournal` then says that the ends are not known.
 */
export function fromRecords(
  records: ReadonlyMap<string, unknown>,
  chain: string,
): { readonly journal: Journal; readonly damaged: readonly string[] } {
  const damaged: string[] = [];
  const notes: Note[] = [];
  for (const [key, found] of records) {
    if (!key.startsWith(PREFIX)) continue;
    const note = cleanNote(found);
    if (note === null || recordOf(note.id) !== key) damaged.push(key);
    else notes.push(note);
  }
  const head = cleanHead(records.get(HEAD));
  if (head === null && records.has(HEAD)) damaged.push(HEAD);
  return { journal: journalOf(head?.chain ?? chain, head?.tips ?? [], notes), damaged };
}
