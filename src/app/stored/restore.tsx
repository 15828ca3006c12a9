import type { JSX } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';
import { fromRecords, isRemoved } from '../notes/model/index.ts';
import { plans, plansFailed, restorePlans, written } from '../../storage/plans/index.ts';
import { openBackup, vault } from '../../storage/vault/index.ts';
import { useStore } from '../site.tsx';
import { t } from '../say.ts';
import { joinNotes, newChain } from '../notes/journal.ts';
import { sayFailure } from '../notes/say-failure.ts';
import { WordsField } from '../notes/words-field.tsx';
import { PrivateForm } from '../ui/private-form.tsx';
import { PLANS } from './copy-records.ts';

/** No file is read that is longer, in bytes. */
const MOST = 20_000_000;

/** Takes a sealed copy back: what is missing here comes in, and nothing of here is lost. */
export function Restore({ onDone }: { readonly onDone: () => void }): JSX.Element {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const isLocked = useStore(vault.state) === 'locked';
  const [words, write] = useState('');
  const [said, say] = useState<string | null>(null);
  const restore = async (): Promise<void> => {
    const file = input.current?.files?.[0];
    if (!file) return say(t('copy.noFile'));
    say(t('vault.working'));
    say(await takeIn(file, words));
    write('');
    onDone();
  };
  return (
    <details class="card no-print">
      <summary>{t('copy.restore')}</summary>
      <PrivateForm class="stack-s" onSend={() => void restore()}>
        <p>{t('copy.restoreHint')}</p>
        {isLocked ? <p class="notice">{t('copy.locked')}</p> : null}
        <div class="field">
          <label for={id}>{t('copy.file')}</label>
          <input id={id} ref={input} type="file" accept=".json,application/json" />
        </div>
        <WordsField label={t('copy.words')} value={words} onInput={write} />
        <button type="submit" class="button" data-look="line" disabled={isLocked}>
          {t('copy.restoreButton')}
        </button>
        <p role="status">{said}</p>
      </PrivateForm>
    </details>
  );
}

/** What became of a copy, in words. A copy that does not open whole changes nothing. */
async function takeIn(file: File, words: string): Promise<string> {
  if (file.size > MOST) return t('copy.not-ours');
  const text = await file.text().catch(() => null);
  if (text === null) return t('copy.damaged');
  const opened = await openBackup(text, words);
  if (opened.kind !== 'opened') return t(`copy.${opened.kind}`);
  const { records } = opened;
  const { journal, damaged } = fromRecords(records, newChain());
  if (damaged.length > 0) return t('copy.damaged');
  restorePlans(records.get(PLANS));
  await written();
  const isKept = plans.get().kept && plansFailed.get() === null;
  const ofPlan = records.has(PLANS) && !isKept ? t('copy.planInMemory') : '';
  if (journal.notes.length === 0) return `${t('copy.noNotes')} ${ofPlan}`;
  const count = journal.notes.filter((note) => !isRemoved(note)).length;
  const result = await joinNotes(journal);
  if (result !== 'saved' && result !== 'memory') return `${sayFailure(result)} ${ofPlan}`;
  return `${t('copy.done', { count })} ${result === 'memory' ? t('notes.inMemory') : ''} ${ofPlan}`;
}
