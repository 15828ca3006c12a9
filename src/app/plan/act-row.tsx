import type { JSX } from 'preact';
import type { PlanItem } from '../../engine/index.ts';
import { sayProcedure, type Texts } from '../../pack/index.ts';
import { session } from '../../storage/index.ts';
import { find, useCore, useStore } from '../context.ts';
import { t } from '../i18n.ts';
import { callOf } from '../ui/call.tsx';
import { CallPill, isLong } from '../ui/call-pill.tsx';
import { Tick } from '../ui/tick.tsx';
import { useChild } from '../visit/use-child.ts';
import { ActDetails } from './act-details.tsx';
import { carriedBy } from './carried-by.ts';
import { markItem } from './mark-item.ts';

interface Props {
  readonly item: PlanItem;
  /** what is done with it: one call, one visit */
  readonly joined: readonly PlanItem[];
  /** every procedure of this plan */
  readonly planned: ReadonlySet<string>;
  /** what to do after a no comes with them */
  readonly texts: Texts | null;
}

/** An action of the plan, closed: its tick, what to do, and the number to call. A tap opens the rest. */
export function ActRow({ item, joined, planned, texts }: Props): JSX.Element {
  const { flow, procedures, contacts } = useCore();
  const { items, answers } = useStore(session);
  const carrier = useStore(carriedBy)[item.procedure];
  const child = useChild();
  const procedure = sayProcedure({ flow }, find(procedures, item.procedure), answers, child);
  const state = items[procedure.id] ?? 'todo';
  const call = callOf(procedure, contacts);
  const title = `agir-${procedure.id}`;
  const also = joined.map(({ procedure: id }) => sayProcedure({ flow }, find(procedures, id), answers, child).title);
  return (
    <li
      class="act"
      data-procedure={procedure.id}
      data-state={state}
      data-call={state === 'todo' && call ? (isLong(call) ? 'long' : 'short') : undefined}
    >
      {state === 'not-for-me' ? null : (
        <Tick
          label={title}
          checked={state === 'done'}
          onChange={() => markItem(procedure, state === 'done' ? null : 'done')}
        />
      )}
      <details>
        <summary>
          <span>
            <b id={title}>{procedure.title}</b>
            {state === 'todo' && also.length > 0 ? <small>{t('plan.also', { titles: also.join(' · ') })}</small> : null}
            {state === 'todo' && carrier ? <small>{t(`plan.carriers.${carrier}`)}</small> : null}
            {state === 'not-for-me' ? <small>{t('plan.notForMe')}</small> : null}
          </span>
        </summary>
        <ActDetails procedure={procedure} item={item} joined={joined} planned={planned} texts={texts} />
      </details>
      {state === 'todo' && call ? <CallPill contact={call} /> : null}
    </li>
  );
}
