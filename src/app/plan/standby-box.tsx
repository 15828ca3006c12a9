import type { JSX } from 'preact';
import type { PlacedProcedure } from '../../engine/index.ts';
import { useCore } from '../site.tsx';
import { t } from '../say.ts';
import { callOf } from '../ui/call.tsx';
import { CallPill } from '../ui/call-pill.tsx';
import { Icon } from '../ui/icon.tsx';
import { Link } from '../ui/link.tsx';
import { useSayProcedure } from '../visit/use-say-procedure.ts';
import * as icons from '../ui/icons.ts';

/** More than these would push today's cards out of sight: the others are folded. */
const SHOWN = 4;

/**
 * "Si ça change": what is no task now. It comes from "je ne sais pas" alone, or waits for the child's return. Each line
 * says when, and whom to call; its words lead to where it is explained.
 */
export function StandbyBox({ placed }: { placed: readonly PlacedProcedure[] }): JSX.Element | null {
  if (placed.length === 0) return null;
  // what is done with a line comes after them, as a line of its own
  const lines = [...placed].sort((a, b) => Number(a.joins !== undefined) - Number(b.joins !== undefined));
  const own = lines.filter(({ joins }) => joins === undefined).slice(0, SHOWN);
  const rest = lines.filter((line) => !own.includes(line));
  return (
    <section class="care standby" data-band="standby" aria-labelledby="si-ca-change">
      <header class="care-head">
        <Icon of={icons.change} />
        <h2 id="si-ca-change">{t('plan.standby')}</h2>
      </header>
      <Lines placed={own} />
      {rest.length === 0 ? null : (
        <details>
          <summary>{t('plan.others', { count: rest.length })}</summary>
          <Lines placed={rest} />
        </details>
      )}
    </section>
  );
}

function Lines({ placed }: { placed: readonly PlacedProcedure[] }): JSX.Element {
  const { contacts } = useCore();
  const say = useSayProcedure();
  return (
    <ul>
      {placed.map(({ procedure: id }) => {
        const procedure = say(id);
        const contact = callOf(procedure, contacts);
        return (
          <li key={id}>
            <Link to={{ kind: 'procedure', id }}>{procedure.standby ?? procedure.title}</Link>
            {contact ? <CallPill contact={contact} short /> : null}
          </li>
        );
      })}
    </ul>
  );
}
