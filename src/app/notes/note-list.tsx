import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import { isRemoved, latestOf, type Journal, type Note } from './model/index.ts';
import { t } from '../say.ts';
import { useUndo } from '../ui/use-undo.ts';
import { removeNote, restoreNote } from './journal.ts';
import { NoteEntry } from './note-entry.tsx';

interface Props {
  readonly journal: Journal | null;
  readonly canWrite: boolean;
  /** the id of the one that was just written: it comes into sight */
  readonly latest: string | null;
}

const whenOf = (note: Note): string => {
  const latest = latestOf(note);
  return `${latest?.fields.day ?? ''} ${String(latest?.written ?? 0).padStart(15, '0')}`;
};

/** The notes, the latest day first. One that was removed can be taken back for ten seconds. */
export function NoteList({ journal, canWrite, latest }: Props): JSX.Element {
  const [removed, tell] = useUndo<Note | 'restored' | 'failed'>();
  const bar = useRef<HTMLDivElement>(null);
  const shown = (journal?.notes ?? []).filter((note) => !isRemoved(note));
  const sorted = [...shown].sort((a, b) => (whenOf(a) < whenOf(b) ? 1 : -1));
  const remove = async (note: Note): Promise<void> => {
    // at once: the phone may take its time to write it, and the person writes on by then; the bar is still empty
    bar.current?.focus({ preventScroll: true });
    const result = await removeNote(note.id);
    tell(result === 'saved' || result === 'memory' ? note : 'failed');
  };
  const undo = async (note: Note): Promise<void> => {
    bar.current?.focus();
    await restoreNote(note);
    tell('restored');
  };
  return (
    <section class="no-print">
      <h2>{t('notes.count', { count: sorted.length })}</h2>
      <ol>
        {sorted.map((note) => (
          <NoteEntry
            key={note.id}
            note={note}
            canWrite={canWrite}
            isLatest={note.id === latest}
            onRemove={() => void remove(note)}
          />
        ))}
      </ol>
      <div ref={bar} class="undo" role="status" tabIndex={-1}>
        {removed === 'restored' ? <p>{t('notes.restored')}</p> : null}
        {removed === 'failed' ? <p>{t('notes.removeFailed')}</p> : null}
        {removed !== null && typeof removed === 'object' ? (
          <>
            <p>{t('notes.removed')}</p>
            <button type="button" class="button" data-look="quiet" onClick={() => void undo(removed)}>
              {t('notes.undo')}
            </button>
          </>
        ) : null}
      </div>
    </section>
  );
}
