import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Ports } from '../../ports.ts';
import { eraseAll, secondCopy } from '../../storage/index.ts';
import { forgetEverything } from './forget-everything.ts';
import { usePorts } from '../site.tsx';
import { t } from '../say.ts';
import { MAY_STAY } from '../ui/may-stay.ts';
import { takeFocus } from '../ui/take-focus.ts';

/** `kept`: the question was answered with no; `erasing`: the browser has not answered yet */
type EraseState = 'idle' | 'asking' | 'kept' | 'erasing' | Erased;

/** What the browser said to be gone. */
interface Erased {
  readonly settings: boolean;
  readonly guide: boolean;
}

/**
 * A browser may never answer: another page that holds the database open can keep it from being erased. In milliseconds.
 */
const ANSWER_WITHIN = 4000;

/** The same for a look at what is kept, before it asks. In milliseconds. */
const LOOK_WITHIN = 1000;

const wait = (time: number): Promise<null> => new Promise((done) => setTimeout(() => done(null), time));

const confirmed = (work: Promise<void>): Promise<boolean> =>
  Promise.race([
    work.then(
      () => true,
      () => false,
    ),
    new Promise<boolean>((resolve) => setTimeout(() => resolve(false), ANSWER_WITHIN)),
  ]);

/** Everything the guide put on this phone, and what this and every other open tab holds in memory (ST-14). */
async function eraseEverything({ router, offline }: Ports): Promise<Erased> {
  forgetEverything(router);
  const [settings, guide] = await Promise.all([confirmed(eraseAll()), confirmed(offline.stop())]);
  return { settings, guide };
}

export function EraseAll(): JSX.Element {
  const ports = usePorts();
  const [state, setState] = useState<EraseState>('idle');
  const [isLast, sayLast] = useState(false);
  const ask = async (): Promise<void> => {
    // a browser that says nothing must not keep anybody from erasing
    const copy = await Promise.race([secondCopy().catch(() => null), wait(LOOK_WITHIN)]);
    sayLast(copy === 'alone');
    setState('asking');
  };
  const erase = (): void => {
    setState('erasing');
    void eraseEverything(ports).then(setState);
  };
  return (
    <section class="stack-s needs-script">
      <h2>{t('settings.erase')}</h2>
      <p>{t('settings.eraseHint')}</p>
      {state === 'asking' ? (
        <div
          ref={takeFocus}
          class="notice"
          data-tone="caution"
          role="group"
          tabIndex={-1}
          aria-label={t('settings.erase')}
        >
          <div>
            <p>{t('settings.eraseAsk')}</p>
            {isLast ? <p>{t('settings.eraseLast')}</p> : null}
            <div class="actions">
              <button type="button" class="button" data-look="main" onClick={erase}>
                {t('settings.eraseConfirm')}
              </button>
              <button type="button" class="button" data-look="quiet" onClick={() => setState('kept')}>
                {t('settings.eraseCancel')}
              </button>
            </div>
          </div>
        </div>
      ) : (
        <button
          type="button"
          class="button"
          data-look="line"
          ref={state === 'kept' ? takeFocus : null}
          onClick={() => void ask()}
        >
          {t('settings.erase')}
        </button>
      )}
      <div role="status">
        {state === 'erasing' ? (
          <p ref={takeFocus} tabIndex={-1}>
            {t('settings.erasing')}
          </p>
        ) : null}
        {typeof state === 'object' ? <Outcome {...state} /> : null}
      </div>
    </section>
  );
}

/** What is gone, what the browser did not confirm, and what the guide cannot reach. */
function Outcome({ settings, guide }: Erased): JSX.Element {
  return (
    <div ref={takeFocus} tabIndex={-1} class="stack-s">
      {settings && guide ? (
        <p>
          <b>{t('settings.erased')}</b>
        </p>
      ) : (
        <div class="notice" data-tone="caution">
          <p>
            {t('settings.erasedMemory')}
            {settings ? null : <> {t('settings.unsureSettings')}</>}
            {guide ? null : <> {t('settings.unsureGuide')}</>} {t('settings.eraseAgain')}
          </p>
        </div>
      )}
      <p>{t('settings.erasedNext')}</p>
      <h3>{t('settings.mayStay')}</h3>
      <ul class="plain-list">
        {MAY_STAY.map((key) => (
          <li key={key}>{t(key)}</li>
        ))}
      </ul>
      <p>{t('settings.eraseYourself')}</p>
    </div>
  );
}
