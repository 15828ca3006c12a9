/** Digits with the blanks that a reader puts between them: 116 000, 01 42 00 00 00. */
const DIGITS = /\d[\d .\u00A0\u202F]*\d/g;
/** What can be dialled with blanks in it. Anything else, such as 15 16 17, is numbers side by side. */
const DIALLED = /^(?:0\d{9}|33\d{9}|116\d{3})$/;
/** An age, a length of time, a sum: one word, so that 17 ans is not the 17. */
const MEASURE = /(\d+)\s*(ans?|h(?:eures?)?|jours?|mois|semaines?|euros?|€)(?![a-z0-9])/g;

const joinDialled = (run: string): string => {
  const digits = run.replace(/\D/g, '');
  return DIALLED.test(digits) ? digits : run;
};
const joinMeasure = (_: string, count: string, unit: string): string =>
  count + (unit === 'mois' ? unit : unit.replace(/eures?$|s$/, '').replace('€', 'euro'));

/**
 * The words of a text as the search compares them: lower case and without accents. What is elided stands alone (l, d,
 * qu) and is a stop word; a number to call is one word, and so is an age.
 *
 *     splitWords('L’école, le 116 000, 17 ans')   // ['l', 'ecole', 'le', '116000', '17an']
 */
export function splitWords(text: string): string[] {
  const plain = text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036F]+/g, '')
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae');
  return (
    plain
      .replace(DIGITS, joinDialled)
      .replace(MEASURE, joinMeasure)
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}
