import type { JSX } from 'preact';
import { offlineStatus, retryOffline } from '../../platform/index.ts';
import { useStore } from '../context.ts';
import { t } from '../i18n.ts';

/** Whether the guide opens without a network, in words, with "Réessayer" when it does not yet. */
export function OfflineLine(): JSX.Element {
  const status = useStore(offlineStatus);
  const words = status.kind === 'preparing' ? t('offline.preparing', { done: status.done, total: status.total }) : t(`offline.${status.kind}`);
  return (
    <div class="offline">
      <p role="status">{words}</p>
      {status.kind === 'not-ready' ? (
        <button type="button" class="button" data-look="quiet" onClick={() => void retryOffline()}>{t('offline.retry')}</button>
      ) : null}
    </div>
  );
}
