import type { Analyser } from './analyser.ts';

/** An age as an analyser gives it: "17 ans", "17 años", "is 17". */
const AGE = /^(\d\d?)an$/;
/** It stands in so many queries that it says little. */
export const MINOR = '17an';
const GROWN = '30an';
/** From here on it is the age of a child, and of somebody who is none for long. */
const [CHILD, EIGHTEEN, OLDER] = [10, 18, 22];

/** Ages that say the same of somebody are one: a minor's, a grown-up's. Eighteen and a little more stay. */
export function joinAge(stem: string): string {
  const age = Number(AGE.exec(stem)?.[1]);
  if (age >= CHILD && age < EIGHTEEN) return MINOR;
  return age >= OLDER ? GROWN : stem;
}

/** A sentence has more words than these; "call 17" has not. */
const FEW = 4;
const MAY_BE_AGE = /^[1-7]\d$/;

/** In a sentence a number of two digits is an age, and none to call: "she is only 15 and …"; a sum of money is none. */
export const readAges = (words: readonly string[], { isMoney = () => false }: Analyser): readonly string[] =>
  words.length <= FEW
    ? words
    : words.map((word, at) => (MAY_BE_AGE.test(word) && !isMoney(words[at + 1] ?? '') ? `${word}an` : word));
