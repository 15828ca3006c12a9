import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { usePorts } from '../site.tsx';
import { t } from '../say.ts';
import { PRIVATE_FORM } from '../ui/private-form.ts';
import { useKeepsNothing } from '../visit/keeps-nothing.ts';
import { askToPersist } from '../visit/persisted.ts';
import { closeNotes } from './journal.ts';
import { sayFailure } from './say-failure.ts';
import { NewWords } from './new-words.tsx';
import { judgeWords } from './judge-words.ts';
import { WordsField } from './words-field.tsx';

type ChoiceState = 'idle' | 'working' | 'differ' | { readonly failed: string };

/**
 * Closes the notes with words: what that protects against and what not, and that nobody can open them without, is said
 * before (LK-3, LK-4, decision 0038).
 */
export function ChooseWords(): JSX.Element {
  const { phone } = usePorts();
  const keepsNothing = useKeepsNothing();
  const [words, write] = useState('');
  const [again, writeAgain] = useState('');
  const [understood, understand] = useState(false);
  const [state, say] = useState<ChoiceState>('idle');
  const { ok } = judgeWords(words);
  const create = async (): Promise<void> => {
    if (words !== again) return say('differ');
    say('working');
    const result = await closeNotes(words);
    if (result === 'opened') void askToPersist(phone);
    say(result === 'opened' ? 'idle' : { failed: sayFailure(result) });
  };
  if (keepsNothing) return <p class="notice no-print">{t('follow.professional')}</p>;
  return (
    <details class="card no-print">
      <summary>
        <span>
          <b>{t('vault.offer')}</b> <small class="hint">{t('vault.offerHint')}</small>
        </span>
      </summary>
      <form
        class="stack-s"
        {...PRIVATE_FORM}
        onSubmit={(event) => {
          event.preventDefault();
          void create();
        }}
      >
        <h2>{t('vault.title')}</h2>
        <p>{t('vault.protects')}</p>
        <p>
          {t('vault.limits')} {t('vault.onlyOpen')}
        </p>
        <p>
          <b>{t('vault.forgotten')}</b>
        </p>
        <p class="hint">{t('vault.lead')}</p>
        <NewWords label={t('vault.words')} words={words} onWrite={write} />
        <WordsField label={t('vault.again')} value={again} onInput={writeAgain} />
        <p class="hint">{t('vault.browser')}</p>
        <label class="option">
          <input type="checkbox" checked={understood} onChange={() => understand(!understood)} />
          <span>{t('vault.understood')}</span>
        </label>
        <button type="submit" class="button" data-look="main" disabled={!ok || !understood || state === 'working'}>
          {t('vault.create')}
        </button>
        <div role="status">
          {state === 'working' ? <p>{t('vault.working')}</p> : null}
          {state === 'differ' ? <p class="notice">{t('vault.differ')}</p> : null}
          {typeof state === 'object' ? (
            <p class="notice" data-tone="caution">
              {state.failed}
            </p>
          ) : null}
        </div>
      </form>
    </details>
  );
}
