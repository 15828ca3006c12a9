import type { Caller, First } from '../../pack/index.ts';
import { find } from '../site.tsx';
import { lineOf } from './call.tsx';

interface Lists<C extends Caller> extends Pick<First, 'emergency' | 'help'> {
  readonly contacts: readonly C[];
}

const speaks = (contact: Caller): boolean => lineOf(contact)?.kind === 'tel';

/** The number for a danger: the first of the emergency screen. */
export const dangerCall = ({ contacts, emergency: [first = ''] }: Pick<First, 'contacts' | 'emergency'>): Caller =>
  find(contacts, first);

/** Whom to call while nothing is known: those of "À qui parler" who speak, in the order of the emergency screen. */
export const callsBeforeAnswers = <C extends Caller>({ contacts, emergency, help }: Lists<C>): readonly C[] =>
  emergency
    .filter((id) => help.includes(id))
    .map((id) => find(contacts, id))
    .filter(speaks);
