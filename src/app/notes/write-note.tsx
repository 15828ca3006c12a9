import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { useStore } from '../site.tsx';
import { dayOf, t } from '../say.ts';
import { Icon } from '../ui/icon.tsx';
import { draft, emptyDraft, endDraft, hasWords } from './draft.ts';
import { addNote, correctNote } from './journal.ts';
import { NoteForm } from './note-form.tsx';
import * as icons from '../ui/icons.ts';

interface Props {
  /** there is no note yet: the form stands open */
  readonly isFirst: boolean;
  /** the id of what was written; null where it is gone already */
  readonly onWritten: (id: string | null) => void;
}

/** The way to a note: the form while there is none or one is being written, or else a button. */
export function WriteNote({ isFirst, onWritten }: Props): JSX.Element {
  const typed = useStore(draft);
  const written = typed ?? emptyDraft(dayOf(new Date()));
  const [isAsked, ask] = useState(false);
  const close = (): void => {
    endDraft(written);
    ask(false);
  };
  const save = async (): Promise<void> => {
    const { kind, fields, note } = written;
    const id = note === null ? (await addNote(kind, fields)).id : note;
    if (note !== null) await correctNote(note, fields);
    close();
    onWritten(id);
  };
  if (!isFirst && !isAsked && typed === null)
    return (
      <button type="button" class="button no-print" data-look="main" onClick={() => ask(true)}>
        <Icon of={icons.edit} />
        {t('notes.new')}
      </button>
    );
  const canClose = written.note !== null || (!isFirst && !hasWords(written));
  return (
    <NoteForm key={written.note} written={written} isAsked={isAsked} onSave={save} onCancel={canClose ? close : null} />
  );
}
