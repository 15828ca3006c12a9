import type { JSX } from 'preact';
import { clock } from '../../platform/index.ts';
import { usePack, useStore } from '../context.ts';
import { t } from '../i18n.ts';

const DAY = 86_400_000;

/** An edition older than the pack's limit for procedures (`staleAfter`) says so; it never blocks (PW-19). */
export function OldEdition(): JSX.Element | null {
  const { edition, staleAfter } = usePack();
  const now = useStore(clock);
  const old = now !== null && now.getTime() - Date.parse(edition) > staleAfter.procedures * DAY;
  return old ? <p class="old">{t('footer.old')}</p> : null;
}
