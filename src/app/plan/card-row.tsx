import type { JSX } from 'preact';
import { session } from '../../storage/index.ts';
import { plans, tickedAt } from '../../storage/plans/index.ts';
import { useCore, useStore } from '../site.tsx';
import { dayOf, longDate, t } from '../say.ts';
import { callOf } from '../ui/call.tsx';
import { CallPill, isLong } from '../ui/call-pill.tsx';
import { Tick } from '../ui/tick.tsx';
import { useSayProcedure } from '../visit/use-say-procedure.ts';
import { CardDetails, type CardProps } from './card-details.tsx';
import { carriedBy } from './carried-by.ts';
import { markCard } from './mark-card.ts';

/** A card of the plan, closed: its tick, what to do, and the number to call. A tap opens the rest. */
export function CardRow({ card, joined, texts }: CardProps): JSX.Element {
  const { contacts } = useCore();
  const { items } = useStore(session);
  const carrier = useStore(carriedBy)[card.procedure];
  const say = useSayProcedure();
  const procedure = say(card.procedure);
  const state = items[procedure.id] ?? 'todo';
  const done = tickedAt(useStore(plans).plans, procedure.id);
  const call = callOf(procedure, contacts);
  const title = `agir-${procedure.id}`;
  const also = joined.map(({ procedure: id }) => say(id).title);
  return (
    <li
      class="plan-card"
      data-procedure={procedure.id}
      data-state={state}
      data-call={state === 'todo' && call ? (isLong(call) ? 'long' : 'short') : undefined}
    >
      {state === 'not-for-me' ? null : (
        <Tick
          label={title}
          checked={state === 'done'}
          onChange={() => markCard(procedure, state === 'done' ? null : 'done')}
        />
      )}
      <details>
        <summary>
          <span>
            <b id={title}>{procedure.title}</b>
            {state === 'todo' && also.length > 0 ? <small>{t('plan.also', { titles: also.join(' · ') })}</small> : null}
            {state === 'todo' && carrier ? <small>{t(`plan.carriers.${carrier}`)}</small> : null}
            {done === null ? null : <small>{t('plan.doneOn', { date: longDate(dayOf(new Date(done))) })}</small>}
            {state === 'not-for-me' ? <small>{t('plan.notForMe')}</small> : null}
          </span>
        </summary>
        <CardDetails procedure={procedure} card={card} joined={joined} texts={texts} />
      </details>
      {state === 'todo' && call ? <CallPill contact={call} /> : null}
    </li>
  );
}
