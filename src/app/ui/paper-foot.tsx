import type { JSX } from 'preact';
import { useFirst, usePorts, useStore } from '../site.tsx';
import { dayOf, fill, longDate } from '../say.ts';

/** What stands at the foot of a printed page: which edition, when it was printed, and where the page is found again. */
export function PaperFoot(): JSX.Element | null {
  const { edition } = useFirst();
  const { clock, router } = usePorts();
  // before the page runs, neither day nor address is known
  const now = useStore(clock.now);
  return (
    now && (
      <p class="print-only paper-foot">
        {fill('paper.foot', {
          edition: longDate(edition),
          date: longDate(dayOf(now)),
          address: <bdi dir="ltr">{router.shownAddress()}</bdi>,
        })}
      </p>
    )
  );
}
