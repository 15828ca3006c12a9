import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { CONTACT_KINDS, type Contact } from '../../pack/index.ts';
import { CallLog } from '../ui/call.tsx';
import { ContactRow } from '../ui/contact-row.tsx';
import { ClockOfPlace } from '../ui/open-status.tsx';
import { useCore } from '../site.tsx';
import { t } from '../say.ts';
import { OwnContacts } from './own-contacts.tsx';
import type { Pin as PinButton } from './pin.tsx';

/** An address stands in the history: it says no more than which of them it is. */
const anchorOf = (at: number): string => `groupe-${at + 1}`;

/** What puts a contact of the list with the person's own: it comes when that is asked for. */
type Pins = { readonly Pin: typeof PinButton } | null;

const isFolded = (kind: Contact['kind']): boolean => kind === 'particular' || kind === 'abroad';

/** Whom to call, by what they are for: one row each. Those for few, and of other countries, are folded. */
export default function ContactsScreen(): JSX.Element {
  const { contacts } = useCore();
  const groups = CONTACT_KINDS.map((kind) => ({ kind, group: contacts.filter((contact) => contact.kind === kind) }))
    .filter(({ group }) => group.length > 0)
    .map((group, at) => ({ ...group, anchor: anchorOf(at) }));
  const [isOpen, open] = useState(false);
  const [pins, pin] = useState<Pins>(null);
  return (
    <div class="stack contacts">
      <div>
        <h1 tabIndex={-1}>{t('contacts.title')}</h1>
        <p class="lead">{t('contacts.lead')}</p> <CallLog />
        <ClockOfPlace />
      </div>
      <nav class="chips no-print" aria-label={t('contacts.jump')}>
        {import.meta.env.MODE === 'single' ? null : (
          <button type="button" class="chip needs-script" aria-expanded={isOpen} onClick={() => open(!isOpen)}>
            {t('ownContacts.title')}
          </button>
        )}
        {groups.map(({ kind, anchor }) => (
          <a key={kind} class="chip" href={`#${anchor}`}>
            {t(`contacts.chip.${kind}`)}
          </a>
        ))}
      </nav>
      <OwnContacts isOpen={isOpen} isPinning={pins !== null} onPin={pin} />
      {groups.map(({ kind, group, anchor }) =>
        isFolded(kind) ? (
          <details key={kind} id={anchor}>
            <summary>
              <h2>{t(`contacts.kind.${kind}`)}</h2>
            </summary>
            <Rows group={group} pins={isOpen ? pins : null} />
          </details>
        ) : (
          <section key={kind} id={anchor} class="stack-s">
            <h2>{t(`contacts.kind.${kind}`)}</h2>
            <Rows group={group} pins={isOpen ? pins : null} />
          </section>
        ),
      )}
    </div>
  );
}

/** Where all of a group answer at any hour, that is said once. */
function Rows({ group, pins }: { group: readonly Contact[]; pins: Pins }): JSX.Element {
  const always = group.every(({ hours }) => hours.kind === 'always');
  return (
    <>
      {always ? <p class="hint">{t('contact.always')}</p> : null}
      <ul class="contact-rows">
        {group.map((contact) => (
          <li key={contact.id}>
            <ContactRow
              contact={contact}
              hours={!always}
              end={pins ? <pins.Pin contact={contact} inRow /> : undefined}
            />
          </li>
        ))}
      </ul>
    </>
  );
}
