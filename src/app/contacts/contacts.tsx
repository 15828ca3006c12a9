import type { JSX } from 'preact';
import { CONTACT_KINDS } from '../../pack/index.ts';
import { CallLog } from '../ui/call.tsx';
import { ContactRow } from '../ui/contact-row.tsx';
import { PageHead } from '../ui/page-head.tsx';
import { useCore } from '../context.ts';
import { t } from '../i18n.ts';
import { Cups } from '../ui/illustrations/cups.tsx';

export function ContactsScreen(): JSX.Element {
  const { contacts } = useCore();
  return (
    <div class="stack">
      <PageHead title={t('contacts.title')} lead={t('contacts.lead')}>
        <Cups />
      </PageHead>
      <CallLog />
      {CONTACT_KINDS.map((kind) => {
        const group = contacts.filter((contact) => contact.kind === kind);
        return group.length === 0 ? null : (
          <section key={kind} class="stack-s">
            <h2>{t(`contacts.kind.${kind}`)}</h2>
            {group.map((contact) => (
              <ContactRow key={contact.id} contact={contact} look={kind === 'emergency' ? 'urgent' : 'quiet'} />
            ))}
          </section>
        );
      })}
    </div>
  );
}
