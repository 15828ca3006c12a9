import type { JSX } from 'preact';
import type { Contact } from '../../pack/index.ts';
import { t } from '../say.ts';
import { hrefOfLine, lineOf, nameBeside, nameOfCall, Num } from './call.tsx';
import { ContactName, NameMeans } from './contact-name.tsx';
import { Icon } from './icon.tsx';
import { InLanguage } from './in-language.tsx';
import { Link } from './link.tsx';
import { hoursText, OpenStatus } from './open-status.tsx';
import * as icons from './icons.ts';

interface Props {
  readonly contact: Contact;
  /** false where the list has said already that all of it answer at any hour */
  readonly hours?: boolean;
  readonly onPaper?: boolean;
  /** stands in the place of the round button */
  readonly end?: JSX.Element | undefined;
}

/**
 * One contact in a list: all of the row leads to its card, but for the round button, which calls or opens the site. On
 * paper, its hours and the address of its site.
 */
export function ContactRow({ contact, hours = true, onPaper = true, end }: Props): JSX.Element {
  const line = lineOf(contact);
  const web = contact.channels.find((channel) => 'url' in channel);
  const isFirst = line !== undefined && contact.name.startsWith(line.shown);
  const always = contact.hours.kind === 'always';
  return (
    <div class="contact-row">
      <div>
        <Link to={{ kind: 'contact', id: contact.id }}>
          {isFirst ? (
            <b>
              <Num>{line.shown}</Num> <InLanguage of={contact.nameIn}>{nameBeside(contact)}</InLanguage>
            </b>
          ) : (
            <b>
              <ContactName contact={contact} />
            </b>
          )}
        </Link>{' '}
        <NameMeans contact={contact} />
        <p class="hint">
          {hours && always ? (
            <>
              <OpenStatus hours={contact.hours} /> ·{' '}
            </>
          ) : null}
          {line && !isFirst ? (
            <span class="contact-number">
              <Num>{line.shown}</Num> ·{' '}
            </span>
          ) : null}
          {contact.short}
        </p>
        {always ? null : <OpenStatus hours={contact.hours} />}
        {onPaper ? <p class="print-only">{hoursText(contact.hours, web !== undefined)}</p> : null}
        {!line && web ? <p class="print-only">{web.shown}</p> : null}
      </div>
      {end ? (
        end
      ) : line ? (
        <a class="button round" data-look="main" href={hrefOfLine(line)} aria-label={nameOfCall(contact, line)}>
          <Icon of={line.kind === 'sms' ? icons.message : icons.phone} />
        </a>
      ) : web ? (
        <a
          class="button round"
          data-look="line"
          href={web.url}
          rel="noreferrer noopener"
          aria-label={t('contact.site', { name: contact.here ?? contact.name, host: web.shown })}
        >
          <Icon of={icons.web} />
        </a>
      ) : (
        <Icon of={icons.forward} mirrored />
      )}
    </div>
  );
}
