import type { JSX } from 'preact';
import { protects, type PlacedProcedure } from '../../engine/index.ts';
import { role } from '../../pack/index.ts';
import { session } from '../../storage/index.ts';
import { find, useCore, useStore } from '../site.tsx';
import { fill, t } from '../say.ts';
import { CallInText, lineOf } from '../ui/call.tsx';
import { dangerCall } from '../ui/whom-to-call.ts';

/**
 * Nothing is for this moment. That nothing is urgent is said only where nothing of today protects with these
 * answers but a call for advice, which any doubt is reason enough for. What protects is what no cap may move: care, a
 * complaint, traces to keep, a time limit of a court; and there a day can count. The rules of the guide decide it, and
 * not a list of answers, so that it holds for every family: a mother whose child was taken along yesterday does not
 * read that nothing is urgent. Never said alone: what was not ticked may be a danger.
 */
export function NothingNow({ today }: { readonly today: readonly PlacedProcedure[] }): JSX.Element {
  const core = useCore();
  const { answers } = useStore(session);
  const counts = today.some(
    ({ procedure: id }) =>
      protects(core, answers, id) && find(core.procedures, id).contacts[0] !== role(core, 'advice-contact').id,
  );
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
