import type { Contact } from '../../../src/pack/index.ts';
import type { Noted } from '../read/draft.ts';
import { dialled, findNumbers, plainDigits } from './telephones.ts';

/** A number that stands in the text of a page or a procedure as words: a tap on it calls nobody. */
export interface UnlinkedNumber {
  readonly file: string;
  readonly line: number;
  readonly number: string;
  /** whose it is */
  readonly contact: string;
}

/**
 * Numbers of services in the text of pages and procedures that are no link to their contact.
 * Words to say are left as they are.
 */
export function findUnlinkedNumbers(
  { language, country: { telephones }, passages }: Noted,
  contacts: readonly Contact[],
): readonly UnlinkedNumber[] {
  const owners = new Map(
    contacts.flatMap(({ id, channels }) =>
      channels.flatMap((channel) =>
        channel.kind === 'tel' || channel.kind === 'sms' ? [[dialled(channel.number, telephones), id] as const] : [],
      ),
    ),
  );
  return passages.flatMap((passage) => {
    const { file, text, links } = passage;
    if (links === null || !/^[^/]+\/(?:procedures|pages)\//.test(file)) return [];
    return [...plainDigits(text).matchAll(language.numbers.service)].flatMap(
      ({ 0: number, index }): readonly UnlinkedNumber[] => {
        const contact = owners.get(dialled(number, telephones));
        if (contact === undefined || links.some(([from, to]) => index >= from && index < to)) return [];
        return [{ file, line: passage.lineAt(index), number, contact }];
      },
    );
  });
}

/**
 * A number in prose is that of a contact, and a link to a contact shows that contact's own number.
 * `complete`: every contact could be read, so that a number that none has is a fault.
 */
export function checkNumbers(noted: Noted, contacts: readonly Contact[], complete: boolean): void {
  const { telephones } = noted.country;
  const numbersOf = (contact: Contact): readonly string[] =>
    contact.channels.flatMap((channel) => ('number' in channel ? [dialled(channel.number, telephones)] : []));
  const known = new Set(contacts.flatMap(numbersOf));
  for (const passage of noted.passages) {
    const { file, text, language = noted.language } = passage;
    for (const { shown, index } of findNumbers(text, language.numbers.dialled, telephones)) {
      if (!complete || known.has(dialled(shown, telephones))) continue;
      noted.issues.add(
        'unknown-number',
        { file, line: passage.lineAt(index) },
        `"${shown}" is the number of no contact.`,
        'Correct it, or add the contact to contacts.yaml, with its source.',
      );
    }
  }
  for (const { kind, id, words, file, line } of noted.references) {
    const contact = contacts.find((candidate) => candidate.id === id);
    if (
      kind !== 'contact' ||
      words === undefined ||
      contact === undefined ||
      !/^[+\d][\d\s.()-]*$/.test(plainDigits(words))
    )
      continue;
    if (numbersOf(contact).includes(dialled(words, telephones))) continue;
    noted.issues.add(
      'wrong-number',
      { file, line },
      `The link shows "${words}", which is no number of "${id}".`,
      `Its numbers are: ${numbersOf(contact).join(', ') || 'none'}.`,
    );
  }
}
