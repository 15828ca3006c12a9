import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { vault, type NotOpened } from '../../storage/vault/index.ts';
import { useStore } from '../site.tsx';
import { t } from '../say.ts';
import { EraseAll } from '../settings/erase-all.tsx';
import { PRIVATE_FORM } from '../ui/private-form.ts';
import { notes, openNotes } from './journal.ts';
import { sayFailure } from './say-failure.ts';
import { WordsField } from './words-field.tsx';

type Result = 'opened' | NotOpened | 'working';

/** What the rest of the page shows: that one has to wait, or that they are open, or locked again. */
const isSaidElsewhere = (result: Result): result is 'working' | 'opened' | 'wait' | 'locked' =>
  ['working', 'opened', 'wait', 'locked'].includes(result);

/** The notes are locked: the words that open them, what to do when they are forgotten, and the way to erase. */
export function Unlock(): JSX.Element {
  const [words, write] = useState('');
  const [result, say] = useState<Result | null>(null);
  const seconds = useSecondsUntil(useStore(vault.waitUntil));
  const open = async (): Promise<void> => {
    say('working');
    const said = await openNotes(words);
    say(said);
    // right or wrong, they do not stay in the field of somebody who puts the phone down
    if (said !== 'wait') write('');
  };
  return (
    <section class="card no-print">
      <h2>{t('vault.locked')}</h2>
      <p class="hint">{t('vault.lockedHint')}</p>
      <form
        class="stack-s"
        {...PRIVATE_FORM}
        onSubmit={(event) => {
          event.preventDefault();
          void open();
        }}
      >
        <WordsField label={t('vault.words')} value={words} onInput={write} />
        <button type="submit" class="button" data-look="main" disabled={result === 'working'}>
          {t('vault.open')}
        </button>
      </form>
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
      {useStore(notes).journal === null ? null : (
        <p class="notice" data-tone="caution">
          {t('vault.unsaved')}
        </p>
      )}
      <p class="hint">
        {t('vault.lost')} {t('vault.haveCopy')}
      </p>
      <EraseAll />
    </section>
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
