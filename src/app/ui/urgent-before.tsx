import type { JSX } from 'preact';
import type { AlertBefore } from '../../pack/index.ts';
import { find, useFirst } from '../site.tsx';
import { dangerCalls } from './danger-calls.ts';
import { t } from '../say.ts';
import { CallLog, CallTile, lineOf, nameBehind } from './call.tsx';
import { Icon } from './icon.tsx';
import * as icons from './icons.ts';

/**
 * The answer before this question cannot wait: said once when the question comes, with whom to reach, small enough to
 * leave the question in sight.
 */
export function UrgentBefore({ alert: { title, contacts } }: { alert: AlertBefore }): JSX.Element {
  const first = useFirst();
  const reach = contacts?.map((id) => find(first.contacts, id)) ?? dangerCalls(first);
  return (
    <div class="notice urgent-before" data-tone="danger" role="alert">
      <Icon of={icons.danger} />
      <div>
        <b>{title ?? t('question.urgentTitle')}</b>
      </div>
      <ul class="calls">
        {reach.map((contact) => {
          const line = lineOf(contact);
          return line ? (
            <li key={contact.id}>
              <CallTile contact={contact} line={line} name={nameBehind(contact, line, contact.short)} />
            </li>
          ) : null;
        })}
      </ul>
      <CallLog />
    </div>
  );
}
