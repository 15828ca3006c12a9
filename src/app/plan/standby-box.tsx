import type { JSX } from 'preact';
import type { PlanItem } from '../../engine/index.ts';
import { sayProcedure } from '../../pack/index.ts';
import { session } from '../../storage/index.ts';
import { find, useCore, useStore } from '../context.ts';
import { fill } from '../fill.tsx';
import { t } from '../i18n.ts';
import { ContactName } from '../ui/contact-name.tsx';
import { Call, lineOf, Num } from '../ui/call.tsx';
import { Icon } from '../ui/icon.tsx';
import { Link } from '../ui/link.tsx';
import { useChild } from '../visit/use-child.ts';

/**
 * "Si ça change": what is no task now. It comes from "je ne sais pas" alone, or waits for the child's return. Each line
 * says when, whom to call and where it is explained; what joins a line stands under it.
 */
export function StandbyBox({ items }: { items: readonly PlanItem[] }): JSX.Element | null {
  const core = useCore();
  const { answers } = useStore(session);
  const child = useChild();
  if (items.length === 0) return null;
  const said = (id: string) => sayProcedure(core, find(core.procedures, id), answers, child);
  return (
    <section class="card standby" aria-labelledby="si-ca-change">
      <h2 id="si-ca-change" class="tag">
        <Icon name="info" />
        <span>{t('plan.standby')}</span>
      </h2>
      <p class="hint">{t('plan.standbyLead')}</p>
      <ul>
        {items
          .filter(({ joins }) => joins === undefined)
          .map(({ procedure: id }) => {
            const { standby, contacts, title } = said(id);
            const contact = contacts.map((one) => find(core.contacts, one)).find((one) => lineOf(one));
            const joined = items.filter(({ joins }) => joins === id);
            return (
              <li key={id}>
                <div>
                  <b>{standby ?? title}</b>
                  {[id, ...joined.map(({ procedure }) => procedure)].map((one) => (
                    <Link key={one} to={{ kind: 'procedure', id: one }}>
                      {said(one).title}
                    </Link>
                  ))}
                </div>
                {contact ? <Call contact={contact} look="quiet" /> : null}
                {contact ? (
                  <p class="print-only">
                    {fill('plan.onPaper', {
                      name: <ContactName contact={contact} />,
                      shown: <Num>{lineOf(contact)?.shown ?? ''}</Num>,
                    })}
                  </p>
                ) : null}
              </li>
            );
          })}
      </ul>
    </section>
  );
}
