import type { JSX } from 'preact';
import { addContact, ownContacts, plans, removeContact } from '../../storage/plans/index.ts';
import type { Contact } from '../../pack/index.ts';
import { useStore } from '../site.tsx';
import { t } from '../say.ts';
import { Icon } from '../ui/icon.tsx';
import * as icons from '../ui/icons.ts';

/** Puts a contact of the guide with the person's own, or takes it away. `inRow`: a round button, without words. */
export function Pin({ contact: { id, name }, inRow = false }: { contact: Contact; inRow?: boolean }): JSX.Element {
  const isPinned = ownContacts(useStore(plans).plans).some(({ of }) => of === id);
  const pin = (): void => (isPinned ? removeContact(id) : addContact({ of: id, name: '', number: '', purpose: '' }));
  return (
    <button
      type="button"
      class={inRow ? 'button round' : 'button needs-script no-print'}
      data-look={inRow && isPinned ? 'main' : 'quiet'}
      aria-pressed={isPinned}
      aria-label={inRow ? t('ownContacts.pinName', { name }) : undefined}
      onClick={pin}
    >
      <Icon of={isPinned ? icons.check : icons.star} />
      {inRow ? null : <span>{t('ownContacts.pin')}</span>}
    </button>
  );
}
