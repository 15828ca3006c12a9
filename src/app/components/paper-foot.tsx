import type { JSX } from 'preact';
import { clock, shownAddress } from '../../platform/index.ts';
import { usePack, useStore } from '../context.ts';
import { dayOf, longDate, t } from '../i18n.ts';

/** What stands at the foot of a printed page: whose it is, which edition, when it was printed, and where the page is found again. */
export function PaperFoot(): JSX.Element {
  const { edition } = usePack();
  // before the page runs, neither is known
  const now = useStore(clock);
  return (
    <p class="print-only paper-foot">
      {t('app.name')}. {t('about.edition', { date: longDate(edition) })}
      {now === null ? null : <> {t('paper.printed', { date: longDate(dayOf(now)) })} <bdi dir="ltr">{shownAddress()}</bdi></>}
    </p>
  );
}
