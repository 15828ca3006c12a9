import type { JSX } from 'preact';
import { useFirst } from '../site.tsx';
import { t } from '../say.ts';
import { useIsOld } from './use-is-old.ts';

/** An edition older than the pack's limit for procedures (`staleAfter`) says so; it never blocks (PW-19). */
export function OldEdition(): JSX.Element | null {
  const { edition } = useFirst();
  return useIsOld(edition, 'procedures') ? <p class="old">{t('footer.old')}</p> : null;
}
