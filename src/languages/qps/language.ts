import type { Language } from '../language.ts';

/** Its own digits. Numbers to dial are written as the keys of a telephone are. */
const DIGITS = '٠١٢٣٤٥٦٧٨٩';

const inDigits = (number: string): string => number.replace(/\d/g, (digit) => DIGITS.charAt(Number(digit)));

const MONTHS =
  'ĵāńṽøøøīēř ƒēṽřøøøīēř ɱāřøøš āṽřīłøø ɱāīøø ĵūīńøø ĵūīłłēŧøøø āōūŧøø šēþŧēɱƀřøøøøē ōćŧōƀřøøøē ńōṽēɱƀřøøøøē ďēćēɱƀřøøøøē'.split(
    ' ',
  );

const longDate = (iso: string): string => {
  const [year = '', month = '', day = ''] = iso.split('-');
  return `${inDigits(String(Number(day)))} ${MONTHS[Number(month) - 1] ?? ''} ${inDigits(year)}`;
};

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/**
 * The pseudo-language: French under other letters, from right to left, longer, with other digits. Nobody speaks it; it
 * shows what breaks in a language that is not like French, and is the smallest example of one
 * (docs/tasks/add-a-language.md).
 */
export const language: Language = {
  dir: 'rtl',
  // six kinds of number
  plurals: 'ar',
  longDate,
  letterDate: (iso) => longDate(iso).replaceAll(' ', '\u00a0'),
  hour: inDigits,
  list: (words) => words.join('، '),
  statements: (words) => words.join('؛ '),
  number: (value) => inDigits(String(value)),
  compareNames: compare,
  compareTerms: compare,
  initial: (name) => (/\p{L}/u.exec(name)?.[0] ?? '').toUpperCase(),
  ofPlace: (name) => `ďēŵ ${name ?? ''}`,
};
