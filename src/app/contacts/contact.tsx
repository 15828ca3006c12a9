import type { JSX } from 'preact';
import { wholeOf, type Channel, type Inline, type Texts } from '../../pack/index.ts';
import { Inlines } from '../blocks/inlines.tsx';
import { Say } from '../blocks/say.tsx';
import { Provenance } from '../blocks/provenance.tsx';
import { Call, CallLog, isLine } from '../ui/call.tsx';
import { ContactName, NameMeans } from '../ui/contact-name.tsx';
import { Icon } from '../ui/icon.tsx';
import { InLanguage } from '../ui/in-language.tsx';
import { Link } from '../ui/link.tsx';
import { hoursText, OpenStatus } from '../ui/open-status.tsx';
import { find, useCore } from '../context.ts';
import { fill } from '../fill-reading.ts';
import { language } from '../i18n.ts';
import { t } from '../i18n-reading.ts';

/** A contact's card: what it is for, how to reach it, what to know before, what to say. */
export function ContactScreen({
  id: asked,
  texts,
}: {
  id: string;
  texts: Pick<Texts, 'contacts' | 'sources'>;
}): JSX.Element {
  const { contacts, procedures } = useCore();
  const contact = wholeOf(find(contacts, asked), texts.contacts);
  const lines = contact.channels.filter(isLine);
  const others = contact.channels.filter((channel) => !isLine(channel));
  const helps = procedures.filter((procedure) => procedure.contacts.includes(contact.id));
  return (
    <article class="stack reading">
      <div>
        <h1 tabIndex={-1}>
          <ContactName contact={contact} />
        </h1>
        <NameMeans contact={contact} />
        <p class="lead">{contact.purpose}</p>
        <OpenStatus hours={contact.hours} />
      </div>
      {contact.before ? <Part title={t('contact.before')} paragraphs={contact.before} /> : null}
      <section class="stack-s">
        <h2>{t('contact.reach')}</h2>
        {lines.map((line, at) => (
          <Call
            key={line.number + line.kind}
            contact={contact}
            line={line}
            look={at === 0 ? (contact.kind === 'emergency' ? 'urgent' : 'main') : 'quiet'}
          />
        ))}
        {lines.some(({ kind }) => kind === 'tel') ? <CallLog /> : null}
        {lines.some(({ kind }) => kind === 'sms') ? <CallLog sms /> : null}
        {others.map((channel) => (
          <Other key={JSON.stringify(channel)} channel={channel} />
        ))}
        {others.some((channel) => 'url' in channel) ? <p class="hint no-print">{t('contact.leaves')}</p> : null}
      </section>
      <section class="stack-s">
        <h2>{t('contact.hours')}</h2>
        <ul class="plain-list">
          <li>
            {hoursText(
              contact.hours,
              others.some((channel) => 'url' in channel),
            )}
          </li>
          {contact.hours.kind === 'weekly' ? (
            <li>{t('contact.timezone', { ofPlace: language().ofPlace(cityOf(contact.hours.timezone)) })}</li>
          ) : null}
          {contact.cost === 'unknown' ? null : <li>{t(`contact.${contact.cost}`)}</li>}
          {contact.onBill === 'no' ? <li>{t('contact.notOnBill')}</li> : null}
          {contact.anonymous === 'yes' ? <li>{t('contact.anonymous')}</li> : null}
          {contact.overseas === 'yes' ? <li>{t('contact.overseas')}</li> : null}
        </ul>
      </section>
      <Part title={t('contact.who')} paragraphs={contact.who.split('\n').map((line) => [line])} />
      {contact.say ? (
        <section class="stack-s">
          <h2>{t('contact.say')}</h2>
          <Say text={contact.say} />
          {contact.sayYoung ? (
            <>
              <p>{t('contact.young')}</p>
              <Say text={contact.sayYoung} />
            </>
          ) : null}
        </section>
      ) : null}
      {contact.after ? <Part title={t('contact.after')} paragraphs={contact.after} /> : null}
      {helps.length > 0 ? (
        <section class="stack-s">
          <h2>{t('contact.procedures')}</h2>
          <div class="rows">
            {helps.map(({ id, title }) => (
              <Link key={id} class="row" to={{ kind: 'procedure', id }}>
                <span>{title}</span>
                <Icon name="forward" mirrored />
              </Link>
            ))}
          </div>
        </section>
      ) : null}
      <Provenance texts={texts} of={contact} limit="contacts" />
    </article>
  );
}

/** The city that a timezone is named after: "Europe/Paris" → "Paris" */
const cityOf = (timezone: string): string => (timezone.split('/').at(-1) ?? timezone).replaceAll('_', ' ');

function Part({ title, paragraphs }: { title: string; paragraphs: readonly (readonly Inline[])[] }): JSX.Element {
  return (
    <section class="stack-s">
      <h2>{title}</h2>
      {paragraphs.map((text, at) => (
        <p key={at}>
          <Inlines text={text} />
        </p>
      ))}
    </section>
  );
}

/** As it is written on an envelope, in the language of the place. */
function Address({ address }: { address: string }): JSX.Element {
  const { untranslated } = useCore();
  return fill('contact.address', { address: <InLanguage of={untranslated}>{address}</InLanguage> });
}

function Other({ channel }: { channel: Channel }): JSX.Element | null {
  switch (channel.kind) {
    case 'web':
    case 'chat':
    case 'form':
    case 'sign-language':
      return (
        <p>
          <a href={channel.url} rel="noreferrer noopener">
            {t(`contact.${channel.kind}`, { host: channel.shown })}
          </a>
        </p>
      );
    case 'email':
      return (
        <p>
          <a href={`mailto:${channel.address}`}>{t('contact.email', { address: channel.address })}</a>
        </p>
      );
    case 'visit':
      return <p>{channel.address === undefined ? t('contact.visit') : <Address address={channel.address} />}</p>;
    case 'abroad':
      return <p>{t('contact.abroad', { number: channel.shown })}</p>;
    case 'tel':
    case 'sms':
      return null;
    default:
      return channel satisfies never;
  }
}
