import type { JSX } from 'preact';
import type { Contact } from '../../pack/index.ts';
import { fill } from '../say.ts';
import { Call, lineOf, type Look } from './call.tsx';
import { ContactName } from './contact-name.tsx';
import { Icon } from './icon.tsx';
import { Link } from './link.tsx';
import { OpenStatus } from './open-status.tsx';
import * as icons from './icons.ts';

interface Props {
  readonly contact: Contact;
  readonly look: Look;
  /** with its hours below */
  readonly hours?: boolean;
}

/** One contact: a number to call; a card where there is none. */
export const ReachContact = ({ contact, look, hours = true }: Props): JSX.Element => (
  <div class="reach">
    {lineOf(contact) ? (
      <Call contact={contact} look={look} />
    ) : (
      <Link class="button" data-look={look} to={{ kind: 'contact', id: contact.id }}>
        <Icon of={icons.web} />
        <span>{fill('plan.web', { name: <ContactName contact={contact} /> })}</span>
      </Link>
    )}
    {hours ? <OpenStatus hours={contact.hours} /> : null}
  </div>
);
