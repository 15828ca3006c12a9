import type { Contact, PackProcedure } from '../../pack/index.ts';
import { callOf, hrefOfLine, isLine, lineOf } from './call.tsx';

/** Whether a text says this number, and not a longer one that holds it. */
function saysNumber(text: string, number: string): boolean {
  const at = text.indexOf(number);
  const around = `${text.charAt(at - 1)}${text.charAt(at + number.length)}`;
  return at >= 0 && !/\d/.test(around);
}

/**
 * Whom the card has one call, where that is known before: its title says the number of the contact that it has one call
 * first. Undefined for others: they are met at a counter, or one of several is called.
 */
export function calledFirst(procedure: PackProcedure, contacts: readonly Contact[]): Contact | undefined {
  const contact = callOf(procedure, contacts);
  const number = contact && lineOf(contact)?.shown;
  return number !== undefined && saysNumber(procedure.title, number) ? contact : undefined;
}

/** Whose number a link calls; undefined: it is none of the guide's. */
export const contactAt = (contacts: readonly Contact[], href: string): Contact | undefined =>
  contacts.find(({ channels }) => channels.some((channel) => isLine(channel) && hrefOfLine(channel) === href));
