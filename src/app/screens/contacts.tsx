import type { JSX } from 'preact';
import { CallLog } from '../components/call.tsx';
import { ContactRow } from '../components/contact-row.tsx';
import { Frame } from '../components/frame.tsx';
import { usePack } from '../context.ts';
import { t } from '../i18n.ts';
import { Cups } from '../illustrations/cups.tsx';

/** In the order in which a parent looks for them. */
const KINDS = ['emergency', 'child-protection', 'victims', 'listening', 'digital', 'police-online', 'association', 'health', 'rights'] as const;

export function ContactsScreen(): JSX.Element {
  const { contacts } = usePack();
  return (
    <Frame parent={{ kind: 'home' }} section="help">
      <div class="stack">
        <div class="hero">
          <div>
            <h1 tabIndex={-1}>{t('contacts.title')}</h1>
            <p class="lead">{t('contacts.lead')}</p>
          </div>
          <Cups />
        </div>
        <CallLog />
        {KINDS.map((kind) => {
          const group = contacts.filter((contact) => contact.kind === kind);
          return group.length === 0 ? null : (
            <section key={kind} class="stack-s">
              <h2>{t(`contacts.kind.${kind}`)}</h2>
              {group.map((contact) => <ContactRow key={contact.id} contact={contact} look={kind === 'emergency' ? 'urgent' : 'quiet'} />)}
            </section>
          );
        })}
      </div>
    </Frame>
  );
}
