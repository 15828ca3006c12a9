import type { JSX } from 'preact';
import { ownContacts, plans, type OwnContact } from '../../storage/plans/index.ts';
import { useCore, useStore } from '../site.tsx';
import { t } from '../say.ts';
import { Num } from '../ui/call.tsx';
import { ContactRow } from '../ui/contact-row.tsx';
import { Icon } from '../ui/icon.tsx';
import { hrefOfTyped } from '../ui/typed-number.ts';
import { useLateWithTexts } from '../ui/use-late.ts';
import type { Pin } from './pin.tsx';
import * as icons from '../ui/icons.ts';

interface Props {
  /** the way to add some is open */
  readonly isOpen: boolean;
  /** the rows of the list below can be put here */
  readonly isPinning: boolean;
  readonly onPin: (pins: { readonly Pin: typeof Pin } | null) => void;
}

/** The person's own contacts, before all others: of the guide, and typed. Nothing where there are none. */
export function OwnContacts({ isOpen, ...more }: Props): JSX.Element | null {
  const { contacts } = useCore();
  const own = ownContacts(useStore(plans).plans);
  if (own.length === 0 && !isOpen) return null;
  return (
    <section class="stack-s own-contacts" aria-labelledby="mes-contacts">
      <h2 id="mes-contacts">{t('ownContacts.title')}</h2>
      <ul class="contact-rows">
        {own.map((contact) => {
          const ofGuide = contacts.find(({ id }) => id === contact.of);
          if (contact.of !== undefined && !ofGuide) return null;
          return (
            <li key={contact.id}>{ofGuide ? <ContactRow contact={ofGuide} /> : <TypedRow contact={contact} />}</li>
          );
        })}
      </ul>
      {isOpen ? <Change {...more} /> : null}
    </section>
  );
}

/** A contact that was typed: its number calls, where it can be called. */
function TypedRow({ contact: { name, number, purpose } }: { contact: OwnContact }): JSX.Element {
  const href = hrefOfTyped(number);
  return (
    <div class="contact-row">
      <div>
        <b dir="auto">{name}</b>
        <p class="hint">
          <Num>{number}</Num>
          {purpose === '' ? null : <bdi> · {purpose}</bdi>}
        </p>
      </div>
      {href === null ? null : (
        <a
          class="button round"
          data-look="main"
          href={href}
          aria-label={t('call.callName', { name: t('call.numberAndName', { number, name }) })}
        >
          <Icon of={icons.phone} />
        </a>
      )}
    </div>
  );
}

const loadChange = () => import('./change-own.tsx');

/** What adds and takes away comes when it is asked for, and its words with it. */
function Change(props: Omit<Props, 'isOpen'>): JSX.Element | null {
  const late = useLateWithTexts(loadChange);
  return late === null || late === 'failed' ? null : <late.ChangeOwn {...props} />;
}
