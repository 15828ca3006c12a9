import type { JSX } from 'preact';
import { protects, type PlacedProcedure } from '../../engine/index.ts';
import { session } from '../../storage/index.ts';
import { useCore, useStore } from '../site.tsx';
import { fill, t } from '../say.ts';
import { CallInText, lineOf } from '../ui/call.tsx';
import { dangerCall } from '../ui/whom-to-call.ts';

/**
 * No danger of this moment was said. That nothing is urgent is said only where nothing of today protects with these
 * answers: what protects is what no cap may move, such as care, a complaint, or a time limit of a court, and a day can
 * count there. Whether it does is for the rules of the guide, not for the words: so it is true for every family, and a
 * mother whose child was taken along yesterday does not read that nothing is urgent. Never said alone: what was not
 * ticked may be a danger.
 */
export function NothingNow({ today }: { readonly today: readonly PlacedProcedure[] }): JSX.Element {
  const core = useCore();
  const { answers } = useStore(session);
  const counts = today.some(({ procedure }) => protects(core, answers, procedure));
  const danger = dangerCall(core);
  const line = lineOf(danger);
  return (
    <section class="now-empty plain-list">
      <p>
        {t(counts ? 'plan.fromToday' : 'plan.nowEmpty')}{' '}
        {line ? fill('plan.nowCall', { number: <CallInText contact={danger} line={line} /> }) : null}
      </p>
    </section>
  );
}
