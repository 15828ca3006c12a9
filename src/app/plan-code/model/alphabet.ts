/** Crockford's base 32: capitals and digits, without I, L, O and U, which are read or heard as others. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
/** What people write in the place of a sign of the alphabet. */
const TAKEN_FOR: Readonly<Record<string, string>> = { O: '0', I: '1', L: '1' };
/** What stands between groups, or was typed by habit: blanks, hyphens, dashes, points, and marks that nobody sees. */
const BETWEEN = /[\s\p{Pd}\p{Cf}.,;:_/]/gu;

/** Signs of one group, as they are shown and dictated. */
export const GROUP = 4;

/** What was read: the values of the signs, each 0 to 31, or the first sign that no code has. */
export type ReadSigns =
  | { readonly kind: 'signs'; readonly values: readonly number[] }
  | { readonly kind: 'strange'; readonly sign: string };

/** Reads a typed or dictated code, or a link that carries one; case, blanks and hyphens count for nothing. */
export function readSigns(text: string): ReadSigns {
  const code = text.slice(text.lastIndexOf('#') + 1);
  const signs = Array.from(code.normalize('NFKC').toUpperCase().replace(BETWEEN, ''));
  const values = signs.map((sign) => ALPHABET.indexOf(TAKEN_FOR[sign] ?? sign));
  const strange = signs[values.indexOf(-1)];
  return strange === undefined ? { kind: 'signs', values } : { kind: 'strange', sign: strange };
}

/** The signs of values from 0 to 31. */
export const writeSigns = (values: readonly number[]): string => values.map((value) => ALPHABET[value]).join('');

/** In groups of four, as it is read aloud. `groupsOf('K7QM2F9T')` → `['K7QM', '2F9T']` */
export const groupsOf = (code: string): readonly string[] => code.match(/.{1,4}/g) ?? [];
