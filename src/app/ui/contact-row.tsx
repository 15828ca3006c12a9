import type { JSX } from 'preact';
import type { Contact } from '../../pack/index.ts';
import { t } from '../i18n.ts';
import { Call, lineOf, type Look } from './call.tsx';
import { ContactName, NameMeans } from './contact-name.tsx';
import { Icon } from './icon.tsx';
import { Link } from './link.tsx';
import { hoursText, OpenStatus } from './open-status.tsx';

/** One contact in a list: its name leads to its card, its button calls; on paper, its hours. */
export function ContactRow({
  contact,
  look = 'quiet',
  onPaper = true,
}: {
  contact: Contact;
  look?: Look;
  onPaper?: boolean;
}): JSX.Element {
  const line = lineOf(contact);
  const web = contact.channels.find((channel) => 'url' in channel);
  return (
    <div class="contact-row">
      <div>
        <Link to={{ kind: 'contact', id: contact.id }}>
          <b>
            <ContactName contact={contact} />
          </b>
        </Link>
        <NameMeans contact={contact} />
        <p class="hint">{contact.short}</p>
        <OpenStatus hours={contact.hours} />
        {onPaper ? <p class="print-only">{hoursText(contact.hours, web !== undefined)}</p> : null}
      </div>
      {line ? <Call contact={contact} look={look} /> : null}
      {!line && web && 'url' in web ? (
        <a class="button" data-look="quiet" href={web.url} rel="noreferrer noopener">
          <Icon name="web" />
          <span>{t('plan.web', { name: web.shown })}</span>
        </a>
      ) : null}
    </div>
  );
}
