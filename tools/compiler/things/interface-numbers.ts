import type { Contact } from '../../../src/pack/index.ts';
import { plainDigits } from '../prose/telephones.ts';
import type { Draft } from '../read/draft.ts';

/** Two digits or more together: a telephone number, and nothing else that the interface says. */
const DIGITS = /\d(?:[ \u00A0\u202F.]?\d)+/g;

/** A number in a sentence of the interface is that of a contact. `complete`: every contact could be read. */
export function checkInterfaceNumbers(draft: Draft, contacts: readonly Contact[], complete: boolean): void {
  if (!complete) return;
  const plain = (number: string): string => number.replaceAll(/\D/g, '');
  const known = new Set(
    contacts.flatMap(({ channels }) =>
      channels.flatMap((channel) => ('number' in channel ? [plain(channel.number), plain(channel.shown)] : [])),
    ),
  );
  for (const passage of draft.passages) {
    const { file, text } = passage;
    if (file !== `${draft.locale}/interface.yaml`) continue;
    for (const { 0: number, index } of plainDigits(text).matchAll(DIGITS)) {
      if (known.has(plain(number))) continue;
      draft.issues.add(
        'unknown-number',
        { file, line: passage.lineAt(index) },
        `"${number}" is the number of no contact.`,
        'Correct it, or add the contact to contacts.yaml, with its source.',
      );
    }
  }
}
