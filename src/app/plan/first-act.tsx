import type { JSX } from 'preact';
import type { PlanItem } from '../../engine/index.ts';
import { sayProcedure, type Texts } from '../../pack/index.ts';
import { session } from '../../storage/index.ts';
import { Script } from '../blocks/script.tsx';
import { find, useCore, useStore } from '../context.ts';
import { t } from '../i18n.ts';
import { Tick } from '../ui/tick.tsx';
import { Reach } from '../ui/reach.tsx';
import { useChild } from '../visit/use-child.ts';
import { ActMore } from './act-details.tsx';
import { markItem } from './mark-item.ts';

interface Props {
  readonly item: PlanItem;
  readonly joined: readonly PlanItem[];
  readonly planned: ReadonlySet<string>;
  readonly texts: Texts | null;
}

/** The one thing to do first, open: why in one line, whom to call, what to say, and the tick. The rest is folded. */
export function FirstAct({ item, joined, planned, texts }: Props): JSX.Element {
  const { flow, procedures } = useCore();
  const { answers } = useStore(session);
  const child = useChild();
  const procedure = sayProcedure({ flow }, find(procedures, item.procedure), answers, child);
  const { id, title, why } = procedure;
  const also = joined.map(({ procedure: one }) => sayProcedure({ flow }, find(procedures, one), answers, child).title);
  return (
    <article class="first-act care-body" data-procedure={id}>
      <div>
        <h3>{title}</h3>
        <p class="act-why">{why}</p>
      </div>
      <Reach contacts={procedure.contacts} isUrgent={item.band === 'now'} count={2} />
      {also.length > 0 ? <p class="hint">{t('plan.also', { titles: also.join(' · ') })}</p> : null}
      <Script procedure={procedure} />
      <div class="first-act-foot no-print">
        <Tick label={`fait-${id}`} checked={false} onChange={() => markItem(procedure, 'done')} />
        <b id={`fait-${id}`}>{t('plan.isDone')}</b>
      </div>
      <div class="folds no-print">
        <details>
          <summary>{t('plan.more')}</summary>
          <div class="act-panel">
            <ActMore procedure={procedure} item={item} joined={joined} planned={planned} texts={texts} />
          </div>
        </details>
      </div>
    </article>
  );
}
