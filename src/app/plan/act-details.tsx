import type { JSX } from 'preact';
import type { PlanItem } from '../../engine/index.ts';
import type { PackProcedure, Texts } from '../../pack/index.ts';
import { session } from '../../storage/index.ts';
import { Blocks } from '../blocks/blocks.tsx';
import { Script } from '../blocks/script.tsx';
import { find, useCore, useStore } from '../context.ts';
import { fill } from '../fill.tsx';
import { t } from '../i18n.ts';
import { Link } from '../ui/link.tsx';
import { Reach } from '../ui/reach.tsx';
import { useSayProcedure } from '../visit/use-say-procedure.ts';
import { CardWhy } from './card-why.tsx';
import { CarrierChoice } from './carrier-choice.tsx';
import { markItem } from './mark-item.ts';
import { ReasonDetails } from './reason-details.tsx';

/** What is shown of one action of the plan. */
export interface ActProps {
  readonly item: PlanItem;
  /** what is done with it: one call, one visit */
  readonly joined: readonly PlanItem[];
  /** every procedure of this plan */
  readonly planned: ReadonlySet<string>;
  /** what to do after a no comes with them */
  readonly texts: Texts | null;
}

interface Props extends ActProps {
  /** in the words for this person */
  readonly procedure: PackProcedure;
}

/** What an action says when it is opened: why, whom to call, what to say, what is done with it, and what after a no. */
export function ActDetails({ procedure, item, joined, planned, texts }: Props): JSX.Element {
  const { band } = item;
  return (
    <div class="act-panel">
      <CardWhy procedure={procedure} />
      <Reach
        contacts={procedure.contacts}
        isUrgent={band === 'now'}
        count={band === 'now' || band === 'today' ? 2 : 1}
      />
      <Script procedure={procedure} />
      <ActMore procedure={procedure} item={item} joined={joined} planned={planned} texts={texts} />
    </div>
  );
}

/** What stands below the words to say: the same for the action that is open first. */
export function ActMore({ procedure, item, joined, planned, texts }: Props): JSX.Element {
  const { items } = useStore(session);
  const isOut = items[procedure.id] === 'not-for-me';
  return (
    <>
      <Joined items={joined} />
      <p class="act-page">
        <Link to={{ kind: 'procedure', id: procedure.id }}>{t('plan.whole')}</Link>
      </p>
      <div class="folds">
        {procedure.service ? <Refused procedure={procedure} planned={planned} texts={texts} /> : null}
        <ReasonDetails item={item} />
      </div>
      <CarrierChoice procedure={procedure.id} />
      <button
        type="button"
        class="text-button no-print"
        onClick={() => markItem(procedure, isOut ? null : 'not-for-me')}
      >
        {t(isOut ? 'plan.forMe' : 'plan.notForMe')}
      </button>
    </>
  );
}

/** What is done with this action: one call, one visit. Each leads to its page. */
function Joined({ items }: { items: readonly PlanItem[] }): JSX.Element | null {
  const say = useSayProcedure();
  if (items.length === 0) return null;
  return (
    <div class="joined">
      <p class="eyebrow">{t('plan.joined')}</p>
      <ul>
        {items.map(({ procedure: id }) => {
          const { title, why } = say(id);
          return (
            <li key={id}>
              <Link to={{ kind: 'procedure', id }}>{title}</Link> <span>{why}</span>
            </li>
          );
        })}
      </ul>
    </div>
  );
}

function Refused({ procedure, planned, texts }: Pick<Props, 'procedure' | 'planned' | 'texts'>): JSX.Element {
  const { procedures } = useCore();
  const say = useSayProcedure();
  const refused = texts?.procedures[procedure.id]?.sections.find(({ id }) => id === 'refused');
  const after = findAfter(procedure, procedures, planned);
  return (
    <details>
      <summary>{t('plan.refused')}</summary>
      <div class="stack-s">
        {refused ? <Blocks blocks={refused.blocks} level={4} /> : <p>{t('plan.refusedComing')}</p>}
        {after ? (
          <p>
            {fill('plan.refusedNext', {
              procedure: <Link to={{ kind: 'procedure', id: after.id }}>{say(after.id).title}</Link>,
            })}
          </p>
        ) : null}
      </div>
    </details>
  );
}

/**
 * The next rung of the ladder after a "no": the first that this plan holds, as some are for parents only; the top of
 * the ladder where it holds none.
 */
function findAfter(
  { ifRefused }: PackProcedure,
  procedures: readonly PackProcedure[],
  planned: ReadonlySet<string>,
): PackProcedure | null {
  if (ifRefused === undefined) return null;
  const next = find(procedures, ifRefused);
  return planned.has(next.id) || next.ifRefused === undefined ? next : findAfter(next, procedures, planned);
}
