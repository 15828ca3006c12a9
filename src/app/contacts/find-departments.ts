import type { Department } from '../../pack/index.ts';

/** Without accents, capitals or signs between the words. */
const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const POSTCODE = /^\d{5}$/;

/**
 * Those whose number or a word of whose name begins with what is typed; a postcode begins with the number. None while
 * nothing is typed.
 *
 *     findDepartments(departments, 'seine saint')   // [{ code: '93', … }]
 */
export function findDepartments(departments: readonly Department[], typed: string): readonly Department[] {
  const asked = plain(typed);
  if (asked === '') return [];
  return departments.filter(
    ({ code, name }) =>
      code.toLowerCase().startsWith(asked) ||
      (POSTCODE.test(asked) && asked.startsWith(code)) ||
      ` ${plain(name)}`.includes(` ${asked}`),
  );
}
