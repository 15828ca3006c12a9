import type { JSX } from 'preact';
import { useStore } from '../site.tsx';
import { t, type PlainKey } from '../say.ts';
import { guarded } from './guarded.ts';

/** What is open is about to lock (LK-2), with the way to stay: the press itself is the touch that counts. */
export const LockSoon = ({ words }: { readonly words: PlainKey }): JSX.Element | null =>
  useStore(guarded).isSoon ? (
    <div class="notice no-print" data-tone="caution">
      <p>{t(words)}</p>
      <button type="button" class="button" data-look="quiet">
        {t('vault.stay')}
      </button>
    </div>
  ) : null;
