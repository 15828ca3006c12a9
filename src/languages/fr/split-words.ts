import { writeOut } from './as-written.ts';
import { joinDialled, withoutAccents, wordsIn } from '../fold-for-search.ts';

/** An age or a length of time is one word, so that 17 ans is not the 17; a sum of any size is money. */
const MEASURE = /(\d+)\s*(ans?|piges?|h(?:eures?)?|jours?|mois|semaines?|euros?|balles|€)(?![a-z0-9])/g;

const joinMeasure = (_: string, count: string, unit: string): string => {
  if (/^(?:euros?|balles|€)$/.test(unit)) return ' euro ';
  return count + (unit === 'mois' ? unit : unit.replace(/eures?$|s$/, '').replace('pige', 'an'));
};

/**
 * The words of a text as the search compares them: lower case and without accents. What is elided stands alone (l, d,
 * qu) and is a stop word; a number to call is one word, and so is an age.
 *
 *     splitWords('L’école, le 116 000, 17 ans')   // ['l', 'ecole', 'le', '116000', '17an']
 */
export function splitWords(text: string): string[] {
  const plain = withoutAccents(text).replace(/œ/g, 'oe').replace(/æ/g, 'ae');
  return wordsIn(joinDialled(plain).replace(MEASURE, joinMeasure)).flatMap(writeOut);
}
