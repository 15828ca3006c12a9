import { plans, refusals, sayRefusal } from '../../storage/plans/index.ts';
import { vault } from '../../storage/vault/index.ts';
import { addNote, notes } from './journal.ts';
import { latestOf, type NoteFields } from './model/index.ts';

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
  for (const { id, procedure, day, outcome, service = '', exact = '' } of refusals(plans.get().plans)) {
    if (service + exact === '') continue;
    const isNoted = notes.get().journal?.notes.some((note) => {
      const said = latestOf(note)?.fields;
      return said?.procedure === procedure && said.day === day && said.outcome === outcome;
    });
    if (!isNoted) await addNote('call', { procedure, day, outcome, service, exact });
    moved.push(id);
  }
  return () => {
    for (const id of moved) sayRefusal(id, {});
  };
}
