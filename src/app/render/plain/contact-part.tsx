import type { JSX } from 'preact';
import { wholeOf, type Contact, type Inline, type Texts } from '../../../pack/index.ts';
import { Other } from '../../contacts/other-channel.tsx';
import { isLine } from '../../ui/call.tsx';
import { ContactName, NameMeans } from '../../ui/contact-name.tsx';
import { t } from '../../say.ts';
import { Said } from './prose.tsx';
import { Proof } from './sources.tsx';
import { useAnchors } from './anchors.ts';
import { Number, Words } from './words.tsx';
import { ContactFacts } from '../../contacts/contact-facts.tsx';

/** One contact: its numbers at once, and the rest closed until it is asked for. */
export function ContactPart({ contact: card, texts }: { contact: Contact; texts: Texts }): JSX.Element {
  const contact = wholeOf(card, texts.contacts);
  const { channels } = contact;
  const others = channels.filter((channel) => !isLine(channel));
  const hasSite = others.some((channel) => 'url' in channel);
  return (
    <details id={useAnchors()('contact', card.id)}>
      <summary>
        <h3>
          <ContactName contact={contact} />
        </h3>
        <small>{contact.short}</small>
      </summary>
      <NameMeans contact={contact} />
      {channels.filter(isLine).map((line) => (
        <p class="c">
          {line.kind === 'sms' ? t('single.sms') : null} <Number line={line} />
        </p>
      ))}
      {contact.before ? <Paragraphs title={t('contact.before')} of={contact.before} /> : null}
      <h4>{t('contact.purpose')}</h4>
      <p>{contact.purpose}</p>
      {contact.say ? (
        <>
          <h4>{t('contact.say')}</h4>
          <Said text={contact.say} />
        </>
      ) : null}
      {contact.sayYoung ? (
        <>
          <p>{t('contact.young')}</p>
          <Said text={contact.sayYoung} />
        </>
      ) : null}
      {others.map((channel) => (
        <Other channel={channel} />
      ))}
      <h4>{t('contact.hours')}</h4>
      <ul>
        <ContactFacts contact={contact} hasSite={hasSite} />
      </ul>
      <h4>{t('contact.who')}</h4>
      {contact.who.split('\n').map((line) => (
        <p>{line}</p>
      ))}
      {contact.after ? <Paragraphs title={t('contact.after')} of={contact.after} /> : null}
      <Proof of={contact} />
    </details>
  );
}

const Paragraphs = ({ title, of }: { title: string; of: readonly (readonly Inline[])[] }): JSX.Element => (
  <>
    <h4>{title}</h4>
    {of.map((text) => (
      <p>
        <Words text={text} />
      </p>
    ))}
  </>
);
