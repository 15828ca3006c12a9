import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { vault, type NotOpened } from '../../storage/vault/index.ts';
import { t } from '../say.ts';
import { PrivateForm } from '../ui/private-form.tsx';
import { sayFailure } from './say-failure.ts';
import { NewWords } from './new-words.tsx';
import { judgeWords } from './judge-words.ts';
import { WordsField } from './words-field.tsx';

type ChangeState = 'idle' | 'working' | 'changed' | 'weak' | NotOpened;

/** Other words for notes that are open. */
export function ChangeWords(): JSX.Element {
  const [old, writeOld] = useState('');
  const [words, write] = useState('');
  const [state, say] = useState<ChangeState>('idle');
  const { ok } = judgeWords(words);
  const change = async (): Promise<void> => {
    say('working');
    const result = await vault.change(old, words);
    say(result);
    writeOld('');
    if (result === 'changed') write('');
  };
  return (
    <details class="card no-print">
      <summary>{t('vault.change')}</summary>
      <PrivateForm class="stack-s" onSend={() => void change()}>
        <p class="hint">{t('vault.onlyOpen')}</p>
        <WordsField label={t('vault.old')} value={old} onInput={writeOld} />
        <NewWords label={t('vault.new')} words={words} onWrite={write} />
        <p class="hint">{t('vault.forgotten')}</p>
        <button type="submit" class="button" data-look="line" disabled={!ok || state === 'working'}>
          {t('vault.change')}
        </button>
        <p role="status">{sayState(state)}</p>
      </PrivateForm>
    </details>
  );
}

function sayState(state: ChangeState): string | null {
  switch (state) {
    case 'idle':
      return null;
    case 'working':
    case 'changed':
    case 'wrong':
    case 'damaged':
    case 'newer':
      return t(`vault.${state}`);
    case 'wait':
      return t('vault.waitABit');
    default:
      return sayFailure(state);
  }
}
