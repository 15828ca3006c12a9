import type { JSX } from 'preact';
import type { StateCounts } from '../../../tools/guide/lines/list-lines.ts';
import { STATES } from './names.ts';

/** How much of something is in each state; the words beside it say the same. */
export const StateBar = ({ counts }: { readonly counts: StateCounts }): JSX.Element => (
  <span class="state-bar" aria-hidden="true">
    {STATES.toReversed()
      .filter((state) => counts[state] > 0)
      .map((state) => (
        <i key={state} data-state={state} style={{ flexGrow: counts[state] }} />
      ))}
  </span>
);
