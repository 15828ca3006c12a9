import { find, type Contact } from '../../../pack/index.ts';
import { useGuide } from './guide.ts';

/** Whom a pocket card names, and whether all of them answer at any hour, free of charge. */
export function useCardContacts(): { readonly contacts: readonly Contact[]; readonly always: boolean } {
  const { pack, choice } = useGuide();
  const contacts = choice.card.map((id) => find(pack.core.contacts, id));
  return { contacts, always: contacts.every(({ hours, cost }) => hours.kind === 'always' && cost === 'free') };
}
