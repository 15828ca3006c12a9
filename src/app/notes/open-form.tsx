import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { vault, type NotOpened } from '../../storage/vault/index.ts';
import { usePorts, useStore } from '../site.tsx';
import { t, type PlainKey } from '../say.ts';
import { PrivateForm } from '../ui/private-form.tsx';
import { guardNotes } from './guard.ts';
import { openNotes } from './journal.ts';
import { sayFailure } from './say-failure.ts';
import { WordsField } from './words-field.tsx';

type Result = 'opened' | NotOpened | 'working';

/** What the rest of the page shows: that one has to wait, or that they are open, or locked again. */
const isSaidElsewhere = (result: Result): result is 'working' | 'opened' | 'wait' | 'locked' =>
  ['working', 'opened', 'wait', 'locked'].includes(result);

interface Props {
  /** what the button says */
  readonly words: PlainKey;
  readonly onOpened?: () => void;
}

/** The words that open what is locked, and what became of them. Whatever is open locks by itself from then on. */
export function OpenForm({ words: label, onOpened }: Props): JSX.Element {
  const { phone } = usePorts();
  const [words, write] = useState('');
  const [result, say] = useState<Result | null>(null);
  const seconds = useSecondsUntil(useStore(vault.waitUntil));
  useEffect(() => void vault.look(), []);
  const open = async (): Promise<void> => {
    say('working');
    const said = await openNotes(words);
    if (said === 'opened') guardNotes(phone);
    say(said);
    // right or wrong, they do not stay in the field of somebody who puts the phone down
    if (said !== 'wait') write('');
    if (said === 'opened') onOpened?.();
  };
  return (
    <>
      <PrivateForm class="stack-s" onSend={() => void open()}>
        <WordsField label={t('vault.words')} value={words} onInput={write} />
        <button type="submit" class="button" data-look="main" disabled={result === 'working'}>
          {t(label)}
        </button>
      </PrivateForm>
      <div role="status" class="stack-s">
        {result === 'working' ? <p>{t('vault.working')}</p> : null}
        {result === null || isSaidElsewhere(result) ? null : (
          <p class="notice" data-tone="caution">
            {result === 'wrong' || result === 'damaged' || result === 'newer'
              ? t(`vault.${result}`)
              : sayFailure(result)}
          </p>
        )}
        {seconds > 0 ? <p>{t('vault.wait', { count: seconds })}</p> : null}
      </div>
    </>
  );
}

/** Whole seconds until an instant, counted down; 0 when it has passed. */
function useSecondsUntil(instant: number): number {
  const [now, tick] = useState(Date.now());
  useEffect(() => {
    if (instant <= Date.now()) return undefined;
    const timer = setInterval(() => tick(Date.now()), 250);
    tick(Date.now());
    return () => clearInterval(timer);
  }, [instant]);
  return Math.max(0, Math.ceil((instant - now) / 1000));
}
