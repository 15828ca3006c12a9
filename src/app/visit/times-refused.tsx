import type { JSX } from 'preact';
import { plans, refusals } from '../../storage/plans/index.ts';
import { useStore } from '../site.tsx';
import { language, longDate, t } from '../say.ts';

/** How often somebody said no to an act, and on which days, as it is noted; nothing where nobody did. */
export function TimesRefused({ procedure }: { readonly procedure: string }): JSX.Element | null {
  const all = refusals(useStore(plans).plans).filter((one) => one.procedure === procedure && one.outcome === 'refused');
  if (all.length === 0) return null;
  const dates = language().list(all.map(({ day }) => longDate(day)));
  return <p class="hint no-print">{t('after.times', { count: all.length, dates })}</p>;
}
