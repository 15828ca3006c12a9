import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { vault } from '../../storage/vault/index.ts';
import { usePorts, useStore } from '../site.tsx';
import { t } from '../say.ts';
import { Icon } from '../ui/icon.tsx';
import { KeepsFor } from '../visit/keeps-for.tsx';
import { ExportPanel } from './export-panel.tsx';
import { guardNotes } from './guard.ts';
import { guarded } from './guarded.ts';
import { notes, type Saved } from './journal.ts';
import { ImagesBox } from './images-box.tsx';
import { lockNow } from './lock-now.ts';
import { LockSoon } from './lock-soon.tsx';
import { isRemoved } from './model/index.ts';
import { NoteList } from './note-list.tsx';
import { BlankButton, WatchedButton } from './paper-first.tsx';
import { sayFailure } from './say-failure.ts';
import { WriteNote } from './write-note.tsx';
import * as icons from '../ui/icons.ts';

/**
 * The notes themselves, and what can be done with them. Once there is one, they stand above all: the form comes by a
 * tap, and gives way to what was just written. Until then writing comes first, and there is an empty sheet to print.
 */
export function OpenNotes(): JSX.Element {
  const { phone } = usePorts();
  const { journal, saved, damaged, result } = useStore(notes);
  const { holds, isElsewhere } = useStore(guarded);
  const isOpen = useStore(vault.state) === 'open';
  const [isExporting, exportNotes] = useState(false);
  const [latest, show] = useState<string | null>(null);
  useEffect(() => guardNotes(phone), [isOpen, phone]);
  const isEmpty = journal === null || journal.notes.every(isRemoved);
  return (
    <>
      <div class="actions">
        <Tag isKept={isOpen && journal === saved} isReading={isOpen && !holds} />
        <WatchedButton />
      </div>
      {isEmpty && !isOpen ? null : (
        <div class="action-bar no-print">
          {isEmpty ? null : (
            <button type="button" aria-expanded={isExporting} onClick={() => exportNotes(!isExporting)}>
              <Icon of={icons.print} />
              <span>{t('notes.print')}</span>
            </button>
          )}
          {isOpen ? (
            <button type="button" onClick={lockNow}>
              <Icon of={icons.lock} />
              <span>{t('notes.lock')}</span>
            </button>
          ) : null}
        </div>
      )}
      {isExporting && !isEmpty ? <ExportPanel /> : null}
      <div role="status" class="stack-s no-print">
        <LockSoon words="vault.soon" />
        {result === null ? null : <SaidSaved result={result} />}
        {isOpen ? <KeepsFor /> : null}
        {damaged.length > 0 ? (
          <p class="notice" data-tone="caution">
            {t('notes.damaged', { count: damaged.length })}
          </p>
        ) : null}
      </div>
      <div class="columns stack">
        <div class="stack">
          {holds ? (
            <WriteNote isFirst={isEmpty} onWritten={show} />
          ) : isElsewhere ? (
            <p class="notice no-print">{t('notes.otherTab')}</p>
          ) : null}
          <ImagesBox />
        </div>
        <NoteList journal={journal} canWrite={holds} latest={latest} />
      </div>
      {isEmpty ? <BlankButton /> : null}
    </>
  );
}

/** On the phone, in memory alone, or only to read. */
function Tag({ isKept, isReading }: { readonly isKept: boolean; readonly isReading: boolean }): JSX.Element {
  return (
    <span class="tag" data-tone={isKept ? undefined : 'caution'}>
      <Icon of={isKept ? icons.check : icons.alert} />
      {t(isReading ? 'notes.state.reading' : isKept ? 'notes.state.saved' : 'notes.state.memory')}
    </span>
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
