import type { JSX } from 'preact';
import { hoursText } from '../../ui/open-status.tsx';
import { lineOf, nameBeside } from '../../ui/call.tsx';
import type { Contact } from '../../../pack/index.ts';
import { InLanguage } from './in-language.tsx';
import { NumberLink } from './number.tsx';
import { t } from '../../say.ts';

/** Longer than that, a number or a name has a line of its own where columns are narrow. */
const SHORT = 8;

/** A contact in two lines: its number, whose it is and what for; what it costs, and when somebody answers. */
export function ContactLine({ contact }: { contact: Contact }): JSX.Element {
  const line = lineOf(contact);
  const site = contact.channels.find((channel) => 'url' in channel);
  return (
    <div
      class="contact cut"
      data-contact={contact.id}
      data-wide={(line?.shown ?? contact.name).length > SHORT ? '' : undefined}
    >
      {line ? (
        <NumberLink line={line}>{line.shown}</NumberLink>
      ) : (
        <b class="number">
          <InLanguage of={contact.nameIn}>{contact.name}</InLanguage>
        </b>
      )}
      <p>
        {line ? (
          <b>
            <InLanguage of={contact.nameIn}>{nameBeside(contact)}</InLanguage>
          </b>
        ) : null}
        <span>
          {contact.beside}
          {contact.short}
        </span>
        {line || !site ? null : (
          <span>
            <a href={site.url}>{t('sheet.web', { host: site.shown })}</a>
          </span>
        )}
        <span>
          {contact.cost === 'free' ? t('sheet.free') : null} {hoursText(contact.hours, site !== undefined)}
        </span>
      </p>
    </div>
  );
}
