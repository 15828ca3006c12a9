import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Texts } from '../../pack/index.ts';
import type { Phone } from '../../ports.ts';
import { vault } from '../../storage/vault/index.ts';
import { usePorts, useStore } from '../context.ts';
import { dayOf } from '../i18n.ts';
import { t } from '../i18n-reading.ts';
import { Icon } from '../ui/icon.tsx';
import { watchIdle } from './auto-lock.ts';
import { draft, emptyDraft } from './draft.ts';
import { ExportPanel } from './export-panel.tsx';
import { addNote, correctNote, lock, notes, type Saved } from './journal.ts';
import { NoteForm } from './note-form.tsx';
import { NoteList } from './note-list.tsx';
import { WatchedButton } from './paper-first.tsx';
import { sayFailure } from './say-failure.ts';
import * as icons from '../ui/icons.ts';

/** The name that the tab holds which writes. */
const LOCK_NAME = 'notes';

/** The notes themselves: the form, what was written, and what can be done with them. */
export function OpenNotes({ texts }: { readonly texts: Texts }): JSX.Element {
  const { journal, saved: onPhone, damaged } = useStore(notes);
  const isOpen = useStore(vault.state) === 'open';
  const written = useStore(draft) ?? emptyDraft(dayOf(new Date()));
  const [said, say] = useState<Saved | 'idle'>('idle');
  const [isExporting, exportNotes] = useState(false);
  const { holds, isSoon, stay } = useLocks(isOpen);
  const save = async (): Promise<void> => {
    const { kind, fields, note } = written;
    const result = note === null ? await addNote(kind, fields) : await correctNote(note, fields);
    // not on the phone although it was to be: the note is in the list, and the form tells
    say(result);
    draft.set(null);
  };
  const isKept = isOpen && journal === onPhone;
  return (
    <>
      <div class="own-head no-print">
        <span class="tag" data-tone={isKept ? undefined : 'caution'}>
          <Icon of={isKept ? icons.check : icons.alert} />
          {t(isOpen && !holds ? 'notes.state.reading' : isKept ? 'notes.state.saved' : 'notes.state.memory')}
        </span>
        <WatchedButton />
      </div>
      <div class="action-bar no-print">
        <button type="button" onClick={() => document.getElementById('nouvelle')?.querySelector('input')?.focus()}>
          <Icon of={icons.edit} />
          <span>{t('notes.add')}</span>
        </button>
        <button type="button" aria-expanded={isExporting} onClick={() => exportNotes(!isExporting)}>
          <Icon of={icons.print} />
          <span>{t('notes.print')}</span>
        </button>
        {isOpen ? (
          <button type="button" onClick={() => void lock()}>
            <Icon of={icons.lock} />
            <span>{t('notes.lock')}</span>
          </button>
        ) : null}
      </div>
      {isExporting ? <ExportPanel /> : null}
      <div role="status" class="stack-s no-print">
        {isSoon ? (
          <div class="notice" data-tone="caution">
            <p>{t('vault.soon')}</p>
            <button type="button" class="button" data-look="quiet" onClick={stay}>
              {t('vault.stay')}
            </button>
          </div>
        ) : null}
        {said === 'idle' ? null : <SaidSaved result={said} />}
        {damaged > 0 ? (
          <p class="notice" data-tone="caution">
            {t('notes.damaged', { count: damaged })}
          </p>
        ) : null}
      </div>
      <div class="columns stack">
        {holds ? (
          <NoteForm written={written} onSave={save} onCancel={written.note === null ? null : () => draft.set(null)} />
        ) : (
          <p class="notice no-print">{t('notes.otherTab')}</p>
        )}
        <NoteList journal={journal} texts={texts} canWrite={holds} onSaved={say} />
      </div>
    </>
  );
}

/** What became of the last change, in words: on the phone, in memory, or not kept although it was to be. */
function SaidSaved({ result }: { readonly result: Saved }): JSX.Element {
  if (result === 'saved') return <p>{t('notes.saved')}</p>;
  if (result === 'memory') return <p>{t('notes.inMemory')}</p>;
  return (
    <p class="notice" data-tone="caution">
      {sayFailure(result)}
    </p>
  );
}

interface Locks {
  /** this tab may write */
  readonly holds: boolean;
  /** the notes are about to lock */
  readonly isSoon: boolean;
  readonly stay: () => void;
}

/** While the notes are open: one tab writes (PW-18), and they lock when nobody touches them (LK-2). */
function useLocks(isOpen: boolean): Locks {
  const { phone: loadPhone } = usePorts();
  const [holds, hold] = useState(true);
  const [isSoon, warn] = useState(false);
  useEffect(() => {
    if (!isOpen) {
      hold(true);
      return undefined;
    }
    const stops: (() => void)[] = [];
    let isOver = false;
    const begin = (phone: Phone): void => {
      if (isOver) return;
      stops.push(phone.holdAlone(LOCK_NAME, hold), watchIdle({ phone, lock: () => void lock(), warn }));
    };
    void loadPhone().then(begin, () => undefined);
    return () => {
      isOver = true;
      warn(false);
      for (const stop of stops) stop();
    };
  }, [isOpen, loadPhone]);
  // the press itself is the touch that counts
  return { holds, isSoon, stay: () => warn(false) };
}
