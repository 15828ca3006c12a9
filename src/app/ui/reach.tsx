import type { JSX } from 'preact';
import { find, useCore } from '../context.ts';
import { fill } from '../fill.tsx';
import { Call, lineOf } from './call.tsx';
import { ContactName } from './contact-name.tsx';
import { Icon } from './icon.tsx';
import { Link } from './link.tsx';
import * as icons from './icons.ts';

interface Props {
  /** ids, in the order to try them */
  readonly contacts: readonly string[];
  readonly isUrgent: boolean;
  /** how many of them are shown */
  readonly count: number;
}

/** Whom to reach: the first number filled, those after it as outlines; a card where there is no number to call. */
export function Reach({ contacts: ids, isUrgent, count }: Props): JSX.Element {
  const { contacts } = useCore();
  const reach = ids.slice(0, count).map((id) => find(contacts, id));
  return (
    <>
      {reach.map((contact, at) =>
        lineOf(contact) ? (
          <Call
            key={contact.id}
            contact={contact}
            look={at > 0 ? 'quiet' : isUrgent && contact.kind === 'emergency' ? 'urgent' : 'main'}
          />
        ) : (
          <Link key={contact.id} class="button" data-look="quiet" to={{ kind: 'contact', id: contact.id }}>
            <Icon of={icons.web} />
            <span>{fill('plan.web', { name: <ContactName contact={contact} /> })}</span>
          </Link>
        ),
      )}
    </>
  );
}
