import type { JSX } from 'preact';
import type { PlanItem } from '../../engine/index.ts';
import { sayProcedure } from '../../pack/index.ts';
import { session } from '../../storage/index.ts';
import { find, useCore, useStore } from '../context.ts';
import { t } from '../i18n.ts';
import { Link } from '../ui/link.tsx';
import { useChild } from '../visit/use-child.ts';

/** The procedures that are done with the one of this card: one call, one visit. Each leads to its page. */
export function JoinedCards({ items }: { items: readonly PlanItem[] }): JSX.Element | null {
  const { flow, procedures } = useCore();
  const { answers } = useStore(session);
  const child = useChild();
  if (items.length === 0) return null;
  return (
    <div class="joined">
      <p class="eyebrow">{t('plan.joined')}</p>
      <ul>
        {items.map(({ procedure: id }) => {
          const { title, why } = sayProcedure({ flow }, find(procedures, id), answers, child);
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
