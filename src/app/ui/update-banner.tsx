import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { handOver } from '../../storage/index.ts';
import { usePorts, useStore } from '../context.ts';
import { t } from '../i18n-first.ts';

/**
 * Offers a newer edition. It reloads the page: answers and plan come back from the tab (src/storage/registry.ts),
 * ticked signs and what was typed do not, and that is said before.
 */
export function UpdateBanner(): JSX.Element {
  const { offline } = usePorts();
  const waiting = useStore(offline.updateIsWaiting);
  const lost = useStore(handOver);
  const [refused, refuse] = useState(false);
  return (
    <div role="status" class="update">
      {waiting && !refused ? (
        <>
          <p>
            {t('update.text')}
            {lost.map((loss) => (
              <b key={loss}> {t(`update.${loss}`)}</b>
            ))}
          </p>
          <button type="button" class="button" data-look="quiet" onClick={offline.acceptUpdate}>
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
