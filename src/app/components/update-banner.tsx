import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { acceptUpdate, handOver, updateIsWaiting } from '../../platform/index.ts';
import { session } from '../../storage/index.ts';
import { useStore } from '../context.ts';
import { t } from '../i18n.ts';

/** Offers a newer edition. What was answered goes through the reload in this tab's own history entry, and is taken out at once. */
export function UpdateBanner(): JSX.Element {
  const waiting = useStore(updateIsWaiting);
  const [refused, refuse] = useState(false);
  const accept = (): void => {
    handOver(session.get());
    acceptUpdate();
  };
  return (
    <div role="status" class="update">
      {waiting && !refused ? (
        <>
          <p>{t('update.text')}</p>
          <button type="button" class="button" data-look="quiet" onClick={accept}>{t('update.accept')}</button>
          <button type="button" class="button" data-look="quiet" onClick={() => refuse(true)}>{t('update.later')}</button>
        </>
      ) : null}
    </div>
  );
}
