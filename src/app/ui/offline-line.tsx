import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { usePorts, useStore } from '../context.ts';
import { t } from '../i18n.ts';
import { Link } from './link.tsx';

/**
 * Whether the guide opens without a network, in words (PW-6), with "Réessayer" when it does not yet, and the way to an
 * icon and to a look at every file, but where it stands `bare`.
 */
export function OfflineLine({ bare = false }: { bare?: boolean }): JSX.Element {
  const { offline } = usePorts();
  const status = useStore(offline.status);
  const words =
    status.kind === 'preparing'
      ? t('offline.preparing', { done: status.done, total: status.total })
      : t(`offline.${status.kind}`);
  const line = useRef<HTMLDivElement>(null);
  // set here and not in the JSX: hydration mends no attribute, and the state may be known before it
  useEffect(() => {
    if (line.current) line.current.dataset['state'] = status.kind;
  }, [status.kind]);
  return (
    <div ref={line} class="offline">
      <p role="status">{words}</p>
      {status.kind === 'not-ready' ? (
        <button type="button" class="button" data-look="quiet" onClick={() => void offline.retry()}>
          {t('offline.retry')}
        </button>
      ) : null}
      {bare ? null : <Link to={{ kind: 'install' }}>{t('offline.more')}</Link>}
    </div>
  );
}
