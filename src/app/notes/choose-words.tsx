import type { JSX } from 'preact';
import { t } from '../say.ts';
import { useKeepsNothing } from '../visit/keeps-nothing.ts';
import { FirstWords } from './first-words.tsx';

/**
 * Closes the notes with words: what that protects against and what not, and that nobody can open them without, is said
 * before (LK-3, LK-4, decision 0038).
 */
export function ChooseWords(): JSX.Element {
  const keepsNothing = useKeepsNothing();
  if (keepsNothing) return <p class="notice no-print">{t('follow.professional')}</p>;
  return (
    <details class="card no-print">
      <summary>
        <span>
          <b>{t('vault.offer')}</b> <small class="hint">{t('vault.offerHint')}</small>
        </span>
      </summary>
      <FirstWords words="vault.create" forgotten="vault.forgotten">
        <p>{t('vault.protects')}</p>
        <p>
          {t('vault.limits')} {t('vault.onlyOpen')}
        </p>
      </FirstWords>
    </details>
  );
}
