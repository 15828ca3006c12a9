import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { usePorts } from '../site.tsx';
import { t, type PlainKey } from '../say.ts';
import { PrivateForm } from '../ui/private-form.tsx';
import { askToPersist } from '../visit/persisted.ts';
import { closeNotes } from './journal.ts';
import { sayFailure } from './say-failure.ts';
import { NewWords } from './new-words.tsx';
import { judgeWords } from './judge-words.ts';
import { WordsField } from './words-field.tsx';

type ChoiceState = 'idle' | 'working' | 'differ' | { readonly failed: string };

const MUST = ['words', 'again', 'understood'] as const;

interface Props {
  /** what the button says */
  readonly words: PlainKey;
  /** what the words protect against, and what not: said before they are chosen */
  readonly children: ComponentChildren;
  readonly onOpened?: () => void;
}

/** Chooses the first secret words, typed twice and understood (LK-3, LK-4, decision 0038). */
export function FirstWords({ words: label, children, onOpened }: Props): JSX.Element {
  const { phone } = usePorts();
  const [words, write] = useState('');
  const [again, writeAgain] = useState('');
  const [understood, understand] = useState(false);
  const [state, say] = useState<ChoiceState>('idle');
  // how often the button was pressed: what is missing is said from the first time on
  const [tries, count] = useState(0);
  const below = useRef<HTMLDivElement>(null);
  const { ok } = judgeWords(words);
  const isWrong = { words: tries > 0 && !ok, again: tries > 0 && again === '', understood: tries > 0 && !understood };
  // words that are there, but too weak: the field itself says why
  const missing = MUST.filter((name) => isWrong[name] && (name !== 'words' || words === ''));
  useEffect(() => {
    const first = below.current?.closest('form')?.querySelector<HTMLElement>('[aria-invalid]');
    first?.focus();
  }, [tries]);
  const create = async (): Promise<void> => {
    count(tries + 1);
    if (!ok || again === '' || !understood) return say('idle');
    if (words !== again) return say('differ');
    say('working');
    const result = await closeNotes(words);
    if (result === 'opened') void askToPersist(phone);
    say(result === 'opened' ? 'idle' : { failed: sayFailure(result) });
    if (result === 'opened') onOpened?.();
  };
  return (
    <PrivateForm class="stack-s" onSend={() => void create()}>
      <h2>{t('vault.title')}</h2>
      {children}
      <p class="hint">{t('vault.lead')}</p>
      <NewWords label={t('vault.words')} words={words} onWrite={write} isWrong={isWrong.words} />
      <WordsField label={t('vault.again')} value={again} onInput={writeAgain} isWrong={isWrong.again} />
      <p class="hint">{t('vault.browser')}</p>
      <label class="option">
        <input
          type="checkbox"
          checked={understood}
          aria-invalid={isWrong.understood || undefined}
          onChange={() => understand(!understood)}
        />
        <span>{t('vault.understood')}</span>
      </label>
      <button type="submit" class="button" data-look="main" disabled={state === 'working'}>
        {t(label)}
      </button>
      <div role="alert" ref={below}>
        {missing.length > 0 ? (
          <div class="notice" data-tone="caution">
            <div>
              <p>{t('notes.missing', { fields: '' })}</p>
              <ul>
                {missing.map((name) => (
                  <li key={name}>{t(`vault.${name}`)}</li>
                ))}
              </ul>
            </div>
          </div>
        ) : null}
      </div>
      <div role="status">
        {state === 'working' ? <p>{t('vault.working')}</p> : null}
        {state === 'differ' ? <p class="notice">{t('vault.differ')}</p> : null}
        {typeof state === 'object' ? (
          <p class="notice" data-tone="caution">
            {state.failed}
          </p>
        ) : null}
      </div>
    </PrivateForm>
  );
}
