import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { OfflineStatus } from '../../ports.ts';
import { usePorts, useStore } from '../site.tsx';
import { t } from '../say.ts';
import { Link } from './link.tsx';

/** Whether the guide opens without a network, in words (PW-6). */
export function sayOffline(status: OfflineStatus): string {
  return status.kind === 'preparing'
    ? t('offline.preparing', { done: status.done, total: status.total })
    : t(`offline.${status.kind}`);
}

const ToInstall = (): JSX.Element => <Link to={{ kind: 'install' }}>{t('offline.more')}</Link>;

/**
 * In a box, with "Réessayer" when it does not yet; `bare`: without that way. `ready`: what is said instead when all is
 * there.
 */
export function OfflineLine({ bare = false, ready }: { bare?: boolean; ready?: string }): JSX.Element {
  const { offline } = usePorts();
  const status = useStore(offline.status);
  const line = useRef<HTMLDivElement>(null);
  // set here and not in the JSX: hydration repairs no attribute, and the state may be known before it
  useEffect(() => {
    if (line.current) line.current.dataset['state'] = status.kind;
  }, [status.kind]);
  return (
    <div ref={line} class="offline">
      <p role="status">{(status.kind === 'ready' ? ready : undefined) ?? sayOffline(status)}</p>
      {status.kind === 'not-ready' || status.kind === 'full' ? (
        <button type="button" class="button" data-look="quiet" onClick={() => void offline.retry()}>
          {t('offline.retry')}
        </button>
      ) : null}
      {bare ? null : <ToInstall />}
    </div>
  );
}
