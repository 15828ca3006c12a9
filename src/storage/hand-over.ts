import { fieldsOf, textOr } from './clean.ts';
import { defineStore } from './visit.ts';

/** A service near a professional, as its name and its number are printed on a sheet. Never a family's. */
export interface LocalContact {
  readonly name: string;
  readonly number: string;
}

export interface HandOverContacts {
  readonly contacts: readonly LocalContact[];
  readonly kept: boolean;
}

/** As many as there is room for on a sheet. */
export const MOST_CONTACTS = 6;

const listOr = (found: unknown): readonly unknown[] => (Array.isArray(found) ? found : []);

/**
 * What a professional types once and prints each time (PR-8). Kept on the phone only when `kept` is true. Declared in a
 * script that comes late: nobody else has it read.
 */
export const handOverContacts = defineStore<HandOverContacts>({
  key: 'handOverContacts',
  version: 1,
  initial: { contacts: [], kept: false },
  clean: (found) => ({
    contacts: listOr(fieldsOf(found)['contacts'])
      .slice(0, MOST_CONTACTS)
      .map((contact) => ({
        name: textOr(fieldsOf(contact)['name'], ''),
        number: textOr(fieldsOf(contact)['number'], ''),
      })),
    kept: true,
  }),
  keep: 'device',
  forgetOn: ['leave', 'erase'],
  handOver: ({ contacts }) => (contacts.some(({ name, number }) => name + number !== '') ? 'typed' : null),
});
