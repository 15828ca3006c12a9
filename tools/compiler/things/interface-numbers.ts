import type { Contact } from '../../../src/pack/index.ts';
import { plainDigits } from '../prose/telephones.ts';
import type { Noted } from '../read/draft.ts';

/** Two digits or more together: a telephone number, and nothing else that the interface says. */
const DIGITS = /\d(?:[ \u00A0\u202F.]?\d)+/g;

/** A number in a sentence of the interface is that of a contact. */
export function checkInterfaceNumbers(noted: Noted, contacts: readonly Contact[]): void {
  const plain = (number: string): string => number.replaceAll(/\D/g, '');
  const known = new Set(
    contacts.flatMap(({ channels }) =>
      channels.flatMap((channel) => ('number' in channel ? [plain(channel.number), plain(channel.shown)] : [])),
    ),
  );
  for (const passage of noted.passages) {
    const { file, text } = passage;
    if (file !== `${noted.locale}/interface.yaml`) continue;
    for (const { 0: number, index } of plainDigits(text).matchAll(DIGITS)) {
      if (known.has(plain(number))) continue;
      noted.issues.add(
        'unknown-number',
        { file, line: passage.lineAt(index) },
        `"${number}" is the number of no contact.`,
        'Correct it, or add the contact to contacts.yaml, with its source.',
      );
    }
  }
}
