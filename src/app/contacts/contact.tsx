import type { JSX } from 'preact';
import { wholeOf, type Channel, type Contact, type Core, type Inline, type Texts } from '../../pack/index.ts';
import { Listen } from '../reading-aloud/listen.tsx';
import { Inlines } from '../render/screen/inlines.tsx';
import { Say } from '../render/screen/say.tsx';
import { Provenance } from '../render/screen/provenance.tsx';
import { Call, CallLog, isLine, lineOf, type Line } from '../ui/call.tsx';
import { Other } from './other-channel.tsx';
import { ContactName, NameMeans } from '../ui/contact-name.tsx';
import { ClockOfPlace, OpenStatus } from '../ui/open-status.tsx';
import { Icon } from '../ui/icon.tsx';
import { RowLinks } from '../ui/row-links.tsx';
import { find, useCore } from '../site.tsx';
import { t } from '../say.ts';
import * as icons from '../ui/icons.ts';
import { ContactFacts } from './contact-facts.tsx';
import { Pin } from './pin.tsx';

type Online = Extract<Channel, { url: string }>;

/** More procedures than that are folded. */
const MANY = 4;

/**
 * A contact's card: the number at once, what to know before, what it is for, what to say. A number with a date comes
 * after the words that say how old it is.
 */
export default function ContactScreen({
  id: asked,
  texts,
}: {
  id: string;
  texts: Pick<Texts, 'contacts' | 'sources'>;
}): JSX.Element {
  const { contacts, procedures } = useCore();
  const contact = wholeOf(find(contacts, asked), texts.contacts);
  const first = lineOf(contact);
  const lines = contact.channels.filter(isLine).filter((line) => line !== first);
  const site = first ? undefined : contact.channels.find((channel) => 'url' in channel);
  const others = contact.channels.filter((channel) => !isLine(channel) && channel !== site);
  const leaves = others.some((channel) => 'url' in channel);
  const helps = procedures.filter((procedure) => procedure.contacts.includes(contact.id));
  return (
    <article class="stack reading contact">
      <div class="stack-s">
        <Listen>
          <div>
            <h1 tabIndex={-1}>
              <ContactName contact={contact} />
            </h1>
            <NameMeans contact={contact} />
          </div>
        </Listen>
        {first ? <FirstCall contact={contact} line={first} /> : null}
        {site ? <Site channel={site} /> : null}
        <OpenStatus hours={contact.hours} />
        {contact.hours.kind === 'weekly' ? <ClockOfPlace /> : null}
      </div>
      {contact.before ? <Part title={t('contact.before')} paragraphs={contact.before} /> : null}
      <section class="stack-s">
        <h2>{t('contact.purpose')}</h2>
        <p>{contact.purpose}</p>
      </section>
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
      {lines.length + others.length > 0 ? (
        <section class="stack-s">
          <h2>{t(first || site ? 'contact.otherwise' : 'contact.reach')}</h2>
          {lines.map((line) => (
            <Call key={line.number + line.kind} contact={contact} line={line} look="quiet" words="none" />
          ))}
          {lines.length > 0 ? <CallLog sms={lines.every(({ kind }) => kind === 'sms')} /> : null}
          {others.map((channel) => (
            <Other key={JSON.stringify(channel)} channel={channel} />
          ))}
          {leaves ? <p class="hint no-print">{t('contact.leaves')}</p> : null}
        </section>
      ) : null}
      <section class="stack-s">
        <h2>{t('contact.hours')}</h2>
        <ul class="plain-list">
          <ContactFacts contact={contact} hasSite={leaves || site !== undefined} />
        </ul>
        {import.meta.env.MODE === 'single' ? null : <Pin contact={contact} />}
      </section>
      <Part title={t('contact.who')} paragraphs={contact.who.split('\n').map((line) => [line])} />
      {contact.after ? <Part title={t('contact.after')} paragraphs={contact.after} /> : null}
      {helps.length > 0 ? <Helps helps={helps} /> : null}
      <Provenance texts={texts} of={contact} limit="contacts" page={{ kind: 'contact', id: asked }} />
    </article>
  );
}

/** The number that most people tap, and what stays in the phone. */
const FirstCall = ({ contact, line }: { contact: Contact; line: Line }): JSX.Element => (
  <>
    <Call contact={contact} line={line} look={contact.kind === 'emergency' ? 'urgent' : 'main'} />
    <CallLog sms={line.kind === 'sms'} />
  </>
);

/** Where nobody can be called at once: the way that most people take. */
const Site = ({ channel }: { channel: Online }): JSX.Element => (
  <>
    <a class="button" data-look="main" href={channel.url} rel="noreferrer noopener">
      <Icon of={icons.web} />
      <span>{t(`contact.${channel.kind}`, { host: channel.shown })}</span>
    </a>
    <p class="hint no-print">{t('contact.leaves')}</p>
  </>
);

/** The procedures in which it helps, folded where they are many. */
function Helps({ helps }: { helps: Core['procedures'] }): JSX.Element {
  const title = <h2>{t('contact.procedures')}</h2>;
  const rows = <RowLinks rows={helps.map(({ id, title: words }) => ({ to: { kind: 'procedure', id }, words }))} />;
  return helps.length > MANY ? (
    <details>
      <summary>{title}</summary>
      {rows}
    </details>
  ) : (
    <section class="stack-s">
      {title}
      {rows}
    </section>
  );
}

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
