import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Texts } from '../../pack/index.ts';
import { selectNotes, toText } from '../notes/model/index.ts';
import { packBackup, vault } from '../../storage/vault/index.ts';
import { useCore, usePorts, useStore } from '../site.tsx';
import { t } from '../say.ts';
import { exportLabels, exportSay } from '../notes/export-words.ts';
import { notes } from '../notes/journal.ts';
import { NewWords } from '../notes/new-words.tsx';
import { judgeWords } from '../notes/judge-words.ts';
import { PrivateForm } from '../ui/private-form.tsx';
import { saveText } from '../ui/save-text.ts';
import { copyRecords } from './copy-records.ts';
import { useWritePlans } from './write-plans.ts';

type CopyState = 'idle' | 'working' | 'asking' | 'saved' | 'too-large';

/** A copy of plan and notes to take away: sealed under words of its own, or open after a warning. */
export function CopyOut({ texts }: { readonly texts: Texts }): JSX.Element {
  const core = useCore();
  const { files } = usePorts();
  const { journal } = useStore(notes);
  const isLocked = useStore(vault.state) === 'locked';
  const writePlans = useWritePlans(texts);
  const [words, write] = useState('');
  const [state, say] = useState<CopyState>('idle');
  const { ok } = judgeWords(words);
  const save = (name: string, type: string, text: string): void => {
    saveText(files, name, type, text);
    say('saved');
  };
  const seal = async (): Promise<void> => {
    say('working');
    const packed = await packBackup(copyRecords(), words);
    if (packed.kind === 'too-large') return say('too-large');
    save(t('copy.fileSealed'), 'application/json', packed.text);
    write('');
  };
  const open = (): void => {
    const rows = journal === null ? [] : selectNotes(journal, { withFeelings: true, initialsOnly: false });
    const text = [...writePlans(), toText(rows, exportLabels(), exportSay(core))].filter(Boolean).join('\n\n');
    save(t('copy.fileOpen'), 'text/plain', text);
  };
  return (
    <section class="stack-s no-print">
      <h2>{t('copy.title')}</h2>
      <p class="hint">{t('copy.lead')}</p>
      {isLocked ? <p class="notice">{t('copy.lockedNotes')}</p> : null}
      <details class="card">
        <summary>{t('copy.make')}</summary>
        <PrivateForm class="stack-s" onSend={() => void seal()}>
          <p>{t('copy.makeHint')}</p>
          <p class="hint">{t('vault.lead')}</p>
          <NewWords label={t('copy.words')} words={words} onWrite={write} />
          <p class="hint">{t('copy.forgotten')}</p>
          <button type="submit" class="button" data-look="line" disabled={!ok || state === 'working'}>
            {t('copy.make')}
          </button>
        </PrivateForm>
      </details>
      <details class="card">
        <summary>{t('copy.open')}</summary>
        <p>{t('copy.openHint')}</p>
        {state === 'asking' ? (
          <div class="notice" data-tone="caution">
            <div>
              <p>{t('copy.openAsk')}</p>
              <div class="actions">
                <button type="button" class="button" data-look="quiet" onClick={open}>
                  {t('copy.openYes')}
                </button>
                <button type="button" class="button" data-look="quiet" onClick={() => say('idle')}>
                  {t('copy.cancel')}
                </button>
              </div>
            </div>
          </div>
        ) : (
          <button type="button" class="button" data-look="line" onClick={() => say('asking')}>
            {t('copy.open')}
          </button>
        )}
      </details>
      <p role="status" class="hint">
        {state === 'working' ? t('vault.working') : null}
        {state === 'saved' ? t('export.saved') : null}
        {state === 'too-large' ? t('copy.tooLarge') : null}
      </p>
    </section>
  );
}
