import type { JSX } from 'preact';
import type { PackProcedure, Texts } from '../../pack/index.ts';
import { useCore, useStore } from '../site.tsx';
import { t } from '../say.ts';
import { calledFirst } from '../ui/called-first.ts';
import { neverComes } from '../ui/one-file.ts';
import { PRIVATE_FIELD } from '../ui/private-field.ts';
import { useLate } from '../ui/use-late.ts';
import { callNotes, NOTES, notesOf, writeNote, writeOutcome } from './call-notes.ts';
import { AFTER } from './note-call.tsx';

/** What becomes of a call comes behind its words. */
const loadAfter = () => (import.meta.env.MODE === 'single' ? neverComes() : import('../notes/after-call.tsx'));

interface Props {
  /** of a service */
  readonly procedure: PackProcedure;
  readonly texts: Texts | null;
}

/** What to note after a call: lines that are in memory, and what makes a note of them. */
export function HeldNotes({ procedure, texts }: Props): JSX.Element {
  const { id } = procedure;
  const { contacts } = useCore();
  const { notes, outcome = null } = notesOf(useStore(callNotes), id);
  const late = useLate(loadAfter);
  const AfterCall = late !== null && late !== 'failed' && texts ? late.AfterCall : null;
  const clear = (): void => {
    NOTES.forEach((name) => writeNote(id, 'notes', name, ''));
    writeOutcome(id, null);
  };
  return (
    <>
      <h2 id={AFTER} tabIndex={-1}>
        {t('script.after')}
      </h2>
      {NOTES.map((name) => (
        <div key={name} class="held-note">
          <label for={`noter-${name}`}>{t(`script.notes.${name}`)}</label>
          <input
            id={`noter-${name}`}
            type="text"
            {...PRIVATE_FIELD}
            value={notes[name] ?? ''}
            onInput={({ currentTarget: { value } }) => writeNote(id, 'notes', name, value)}
          />
        </div>
      ))}
      {AfterCall && texts ? (
        <AfterCall
          procedure={procedure}
          contact={calledFirst(procedure, contacts)}
          texts={texts}
          written={notes}
          went={outcome}
          onSaved={clear}
        />
      ) : (
        <p class="hint no-print">{t('script.memory')}</p>
      )}
    </>
  );
}
