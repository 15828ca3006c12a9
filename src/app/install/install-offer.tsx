import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Install } from '../../ports.ts';
import { usePorts, useStore } from '../site.tsx';
import { t } from '../say.ts';
import { Icon } from '../ui/icon.tsx';
import * as icons from '../ui/icons.ts';

/** The browser's own way, where it offers one; it is never shown by itself (PW-17). Then where the icon is. */
export function InstallOffer({ install: { offer, ask } }: { install: Install }): JSX.Element {
  const { offline } = usePorts();
  const state = useStore(offer);
  const [agreed, agree] = useState(false);
  const isThere = agreed || state === 'installed';
  useEffect(() => {
    // an icon is the wish to keep all of it
    if (isThere) void offline.care().then(({ keepUsed }) => keepUsed());
  }, [isThere, offline]);
  const press = (): void => void ask().then(agree, () => agree(false));
  return (
    <div class="stack-s">
      <div role="status">
        {isThere ? (
          <p class="offline" data-state="ready">
            {t('install.added')}
          </p>
        ) : null}
      </div>
      {state === 'ready' ? (
        <>
          <button type="button" class="button" data-look="main" onClick={press}>
            <Icon of={icons.save} />
            {t('install.offer')}
          </button>
          <p class="hint">{t('install.offerHint')}</p>
        </>
      ) : null}
    </div>
  );
}
