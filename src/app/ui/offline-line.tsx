import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { OfflineStatus } from '../../ports.ts';
import { usePorts, useStore } from '../site.tsx';
import { t } from '../say.ts';
import { Icon } from './icon.tsx';
import { Link } from './link.tsx';
import * as icons from './icons.ts';

/** Whether the guide opens without a network, in words (PW-6). */
export function sayOffline(status: OfflineStatus): string {
  return status.kind === 'preparing'
    ? t('offline.preparing', { done: status.done, total: status.total })
    : t(`offline.${status.kind}`);
}

const ToInstall = (): JSX.Element => <Link to={{ kind: 'install' }}>{t('offline.more')}</Link>;

/** The same in a quiet line, with the way to an icon and to a look at every file. */
export function OfflineNote(): JSX.Element {
  const { offline } = usePorts();
  const status = useStore(offline.status);
  return (
    <p class="note needs-script no-print">
      <Icon of={icons.save} />
      <span>
        {sayOffline(status)} <ToInstall />
      </span>
    </p>
  );
}

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
      {status.kind === 'not-ready' ? (
        <button type="button" class="button" data-look="quiet" onClick={() => void offline.retry()}>
          {t('offline.retry')}
        </button>
      ) : null}
      {bare ? null : <ToInstall />}
    </div>
  );
}
