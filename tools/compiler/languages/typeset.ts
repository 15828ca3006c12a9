import { JOINT } from './language.ts';

const OPENS = `(?<=^|[\\s(\\[{«„“–—]|[\\s(\\[]${JOINT}|^${JOINT})`;

/**
 * Typography of a language that sets no spaces before its marks: one kind of apostrophe, its own quotation marks, three
 * dots as one sign, numbers that no end of a line cuts. Text that is already right comes back unchanged.
 */
export function typesetWith([open, close]: readonly [open: string, close: string]): (text: string) => string {
  const opening = new RegExp(`${OPENS}"`, 'g');
  return (text) =>
    text
      .replaceAll("'", '\u2019')
      .replaceAll(/\.{3,}/g, '…')
      .replaceAll(opening, open)
      .replaceAll('"', close)
      .replaceAll(/(?<=\d) (?=\d)/g, '\u00A0');
}
