import type { Contact } from '../index.ts';
import type { Query } from './read-query.ts';

/** A contact whose number stands in a query. */
export interface Dialled {
  readonly id: string;
  /** all of the number; else it only begins like what is typed */
  readonly whole: boolean;
}

const numbersOf = ({ channels }: Contact): readonly string[] =>
  channels.flatMap((channel) => ('number' in channel ? [channel.number.replace(/\D/g, '')] : []));

/**
 * The contacts whose number is typed, also half of it where nothing else is; those with exactly that number first. An
 * age is no number to call, nor is what is `counted`.
 */
export function findDialled(
  contacts: readonly Contact[],
  { text, words }: Query,
  counted: readonly string[],
): readonly Dialled[] {
  const isNumberAlone = /^[\s\d.+]+$/.test(text);
  const typed = isNumberAlone ? [text.replace(/\D/g, '')] : words;
  const found = typed
    .filter((word) => /^\d{2,}$/.test(word) && !counted.includes(word))
    .flatMap((digits) =>
      contacts
        .filter((contact) =>
          numbersOf(contact).some((number) => (isNumberAlone ? number.startsWith(digits) : number === digits)),
        )
        .map((contact) => ({ id: contact.id, whole: numbersOf(contact).includes(digits) })),
    );
  return [...found.filter(({ whole }) => whole), ...found.filter(({ whole }) => !whole)];
}
