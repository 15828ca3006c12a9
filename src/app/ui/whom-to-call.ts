import type { Caller, First } from '../../pack/index.ts';
import { find } from '../context.ts';
import { lineOf } from './call.tsx';

type Lists = Pick<First, 'contacts' | 'emergency' | 'help'>;

const speaks = (contact: Caller): boolean => lineOf(contact)?.kind === 'tel';

/** The number for a danger: the first of the emergency screen. */
export const dangerCall = ({ contacts, emergency: [first = ''] }: Pick<First, 'contacts' | 'emergency'>): Caller =>
  find(contacts, first);

/** Whom to call while nothing is answered: those of "À qui parler" who speak, in the order of the emergency screen. */
export const callsBeforeAnswers = ({ contacts, emergency, help }: Lists): readonly Caller[] =>
  emergency
    .filter((id) => help.includes(id))
    .map((id) => find(contacts, id))
    .filter(speaks);
