import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { keepAddress, markTraceless, stopOffline } from '../../platform/index.ts';
import { clearLeft, eraseKept, forgetLocal, forgetSession, resetPreferences } from '../../storage/index.ts';
import { t } from '../i18n.ts';

/** `kept`: the question was answered with no */
type State = 'idle' | 'asking' | 'kept' | 'erased' | 'failed';

/** Everything the guide put on this phone. One tap, one confirmation, then a sentence on what it cannot reach (ST-14). */
async function eraseEverything(): Promise<void> {
  forgetSession();
  forgetLocal();
  resetPreferences();
  clearLeft();
  keepAddress(null);
  markTraceless(true);
  await Promise.all([eraseKept(), stopOffline()]);
}

/** The focus goes where the words are: the button that was pressed is gone. */
const takeFocus = (element: HTMLElement | null): void => element?.focus();

export function EraseAll(): JSX.Element {
  const [state, setState] = useState<State>('idle');
  const erase = (): void => {
    eraseEverything().then(() => setState('erased'), () => setState('failed'));
  };
  return (
    <section class="stack-s needs-script">
      <h2>{t('settings.erase')}</h2>
      <p>{t('settings.eraseHint')}</p>
      {state === 'asking' ? (
        <div ref={takeFocus} class="notice" data-tone="caution" role="group" tabIndex={-1} aria-label={t('settings.erase')}>
          <div>
            <p>{t('settings.eraseAsk')}</p>
            <div class="actions">
              <button type="button" class="button" data-look="main" onClick={erase}>{t('settings.eraseConfirm')}</button>
              <button type="button" class="button" data-look="quiet" onClick={() => setState('kept')}>{t('settings.eraseCancel')}</button>
            </div>
          </div>
        </div>
      ) : (
        <button type="button" class="button" data-look="line" ref={state === 'kept' ? takeFocus : null} onClick={() => setState('asking')}>{t('settings.erase')}</button>
      )}
      <div role="status">
        {state === 'erased' ? <p ref={takeFocus} tabIndex={-1}><b>{t('settings.erased')}</b> {t('settings.erasedLimits')}</p> : null}
        {state === 'failed' ? <p ref={takeFocus} tabIndex={-1}>{t('settings.eraseFailed')}</p> : null}
      </div>
    </section>
  );
}
