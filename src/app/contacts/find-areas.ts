import type { Area } from '../../pack/index.ts';

/** Without accents, capitals or signs between the words. */
const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/**
 * Those whose number or a word of whose name begins with what is typed. `postcode`: how many digits one has, where it
 * begins with the number of its area. None while nothing is typed.
 *
 *     findAreas(areas, 'seine saint', 5)   // [{ code: '93', … }]
 */
export function findAreas(areas: readonly Area[], typed: string, postcode?: number): readonly Area[] {
  const asked = plain(typed);
  if (asked === '') return [];
  const isPostcode = asked.length === postcode && /^\d+$/.test(asked);
  return areas.filter(
    ({ code, name }) =>
      code.toLowerCase().startsWith(asked) ||
      (isPostcode && asked.startsWith(code)) ||
      ` ${plain(name)}`.includes(` ${asked}`),
  );
}
