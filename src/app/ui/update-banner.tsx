import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { acceptUpdate, updateIsWaiting } from '../../platform/index.ts';
import { keptInTab, local, session } from '../../storage/index.ts';
import { useStore } from '../context.ts';
import { t } from '../i18n.ts';

/**
 * Offers a newer edition. It reloads the page: answers and plan come back from the tab (src/storage/tab.ts), ticked signs and what was
 * typed do not, and that is said before.
 */
export function UpdateBanner(): JSX.Element {
  const waiting = useStore(updateIsWaiting);
  const { answers, items, letters, signs, steps } = useStore(session);
  const { contact, kept } = useStore(local);
  const inTab = useStore(keptInTab);
  const [refused, refuse] = useState(false);
  const typed = (contact !== '' && !kept) || Object.values(letters).some((value) => value.length > 0);
  const losesAnswers = !inTab && Object.keys(answers).length + Object.keys(items).length + steps.length > 0;
  return (
    <div role="status" class="update">
      {waiting && !refused ? (
        <>
          <p>
            {t('update.text')}
            {typed ? <b> {t('update.typed')}</b> : null}
            {losesAnswers ? <b> {t('update.answers')}</b> : null}
            {signs.length > 0 ? <b> {t('update.signs')}</b> : null}
          </p>
          <button type="button" class="button" data-look="quiet" onClick={acceptUpdate}>
            {t('update.accept')}
          </button>
          <button type="button" class="button" data-look="quiet" onClick={() => refuse(true)}>
            {t('update.later')}
          </button>
        </>
      ) : null}
    </div>
  );
}
