import type { Contact } from '../../pack/index.ts';
import { find, type useCore } from '../site.tsx';
import { lineOf } from '../ui/call.tsx';

/** Whom to call about images of a minor: the first number for a danger, and the first for what happens online. */
export function imageCalls({ emergency, contacts }: ReturnType<typeof useCore>): readonly Contact[] {
  const calls = [...emergency.slice(0, 1), ...contacts.filter(({ kind }) => kind === 'digital').map(({ id }) => id)];
  return calls
    .map((id) => find(contacts, id))
    .filter((contact) => lineOf(contact)?.kind === 'tel')
    .slice(0, 2);
}
