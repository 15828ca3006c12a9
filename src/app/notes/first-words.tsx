import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { usePorts } from '../site.tsx';
import { t, type PlainKey } from '../say.ts';
import { PrivateForm } from '../ui/private-form.tsx';
import { askToPersist } from '../visit/persisted.ts';
import { closeNotes } from './journal.ts';
import { moveWordsToNotes } from './refusal-words.ts';
import { sayFailure } from './say-failure.ts';
import { NewWords } from './new-words.tsx';
import { judgeWords } from './judge-words.ts';
import { WordsField } from './words-field.tsx';

type ChoiceState = 'idle' | 'working' | { readonly failed: string };

interface Props {
  /** what the button says */
  readonly words: PlainKey;
  /** that nobody opens it without them: said where the person says that they understood */
  readonly forgotten: PlainKey;
  /** what the words protect against, and what not: one tap below, before they are chosen */
  readonly children: ComponentChildren;
  readonly onOpened?: () => void;
}

/** Chooses the first secret words, typed twice and understood (LK-3, LK-4, decision 0038). */
export function FirstWords({ words: label, forgotten, children, onOpened }: Props): JSX.Element {
  const { phone } = usePorts();
  const [words, write] = useState('');
  const [again, writeAgain] = useState('');
  const [understood, understand] = useState(false);
  const [state, say] = useState<ChoiceState>('idle');
  const below = useRef<HTMLDivElement>(null);
  const { ok } = judgeWords(words);
  const hasFailed = typeof state === 'object';
  useEffect(() => below.current?.parentElement?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus(), [state]);
  const create = async (): Promise<void> => {
    if (!ok || !understood)
      return say({ failed: t('notes.missing', { fields: t(ok ? 'vault.understood' : 'vault.words') }) });
    if (words !== again) return say({ failed: t('vault.differ') });
    say('working');
    const takeFromPlan = await moveWordsToNotes();
    const result = await closeNotes(words);
    if (result === 'opened') void askToPersist(phone);
    if (result === 'opened') takeFromPlan();
    say(result === 'opened' ? 'idle' : { failed: sayFailure(result) });
    if (result === 'opened') onOpened?.();
  };
  return (
    <PrivateForm class="stack-s" onSend={() => void create()}>
      <h2>{t('vault.title')}</h2>
      <p class="hint">{t('vault.lead')}</p>
      <NewWords label={t('vault.words')} words={words} onWrite={write} isWrong={hasFailed && !ok} />
      <WordsField label={t('vault.again')} value={again} onInput={writeAgain} />
      <p class="hint">{t('vault.browser')}</p>
      <p>
        <b>{t(forgotten)}</b>
      </p>
      <label class="option">
        <input
          type="checkbox"
          checked={understood}
          aria-invalid={hasFailed && !understood}
          onChange={() => understand(!understood)}
        />
        <span>{t('vault.understood')}</span>
      </label>
      <button type="submit" class="button" data-look="main" disabled={state === 'working'}>
        {t(label)}
      </button>
      <div role="status" ref={below}>
        {state === 'working' ? <p>{t('vault.working')}</p> : null}
        {hasFailed ? (
          <p class="notice" data-tone="caution">
            {state.failed}
          </p>
        ) : null}
      </div>
      <details>
        <summary>{t('vault.about')}</summary>
        {children}
      </details>
    </PrivateForm>
  );
}
