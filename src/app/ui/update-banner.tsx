import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Core } from '../../pack/index.ts';
import type { OfflineCopy } from '../../ports.ts';
import { useSite, useStore } from '../site.tsx';
import { t } from '../say.ts';

let offer: typeof import('./update-offer.tsx') | null = null;

/**
 * Loads what is said of a newer edition, and what it changes, where there is one. Before a page is drawn, so that
 * nothing moves later.
 */
export async function readyOffer(offline: OfflineCopy, core: Core | null): Promise<void> {
  const newer = offline.newer.get();
  if (!newer || !core) return;
  const loaded = await import('./update-offer.tsx');
  if (newer !== 'here') await loaded.findChanges(offline, core);
  offer = loaded;
}

/**
 * What the place says where a newer edition is offered (PW-2). `changesOnly`: a page with numbers to call. There it is
 * told of a number that has changed, and only as the page is drawn: nothing moves under a hand that is about to call.
 */
export function UpdateBanner({ changesOnly }: { changesOnly: boolean }): JSX.Element | null {
  const { core, ports } = useSite();
  const { offline } = ports;
  const newer = useStore(offline.newer);
  const [wasReady] = useState(offer !== null);
  const [, draw] = useState({});
  const [isAlone, setAlone] = useState(false);
  useEffect(() => {
    readyOffer(offline, core).then(
      () => draw({}),
      () => setAlone(true), // an edition whose late scripts never came, and which the host has no more
    );
  }, [newer, core]);
  if (newer && offer && (wasReady || !changesOnly))
    return <offer.UpdateOffer newer={newer} changesOnly={changesOnly} />;
  return isAlone && newer && newer !== 'here' && !changesOnly ? (
    <p class="offer">
      {t('update.text')}{' '}
      <button type="button" class="button" data-look="quiet" onClick={offline.acceptUpdate}>
        {t('update.accept')}
      </button>
    </p>
  ) : null;
}
