import { plans, refusals, sayRefusal } from '../../storage/plans/index.ts';
import { vault } from '../../storage/vault/index.ts';
import { addNote, notes } from './journal.ts';
import { isSameCall, latestOf, type NoteFields } from './model/index.ts';

/**
 * Who said no, and in which words, goes with its refusal in the plan: so it is kept where that is. Not where notes have
 * words that lock them: then it is for them alone.
 */
export function keepWords(refusal: string, { service = '', exact = '' }: NoteFields): void {
  if (vault.state.get() === 'none') sayRefusal(refusal, { service, exact });
}

/**
 * The notes are to have words that lock them: what refusals of the plan say becomes notes, where none says it yet.
 * Resolves with what takes it out of the plan, once they are locked.
 */
export async function moveWordsToNotes(): Promise<() => void> {
  const moved: string[] = [];
  for (const { id, service = '', exact = '', ...refusal } of refusals(plans.get().plans)) {
    if (service + exact === '') continue;
    const isNoted = notes.get().journal?.notes.some((note) => isSameCall(latestOf(note)?.fields ?? {}, refusal));
    if (!isNoted) await addNote('call', { ...refusal, service, exact });
    moved.push(id);
  }
  return () => {
    for (const id of moved) sayRefusal(id, {});
  };
}
