import { stemmer } from '@orama/stemmers/english';
import { withoutAccents } from '../fold-for-search.ts';
import { soundBy } from '../sound.ts';
import { makeAnalyser } from '../make-analyser.ts';

/** Small words, as `fold` writes them. */
const STOP_WORDS = [
  'a an and any are as at be been but by can cannot could did do does doing don for from get got had has have',
  'having he her here hers him his how i if in is it its just let me my no not now of off on or our out over',
  'she should so some t s that the their them then there these they this those to too up us very was we were',
  'what when where which while who why will with would you your am im ive dont didnt wont cant couldnt isnt doesnt',
].join(' ');

/** English spelling by what is heard, without vowels, which are written in many ways. */
const sound = soundBy([
  [/gh(?=t)|^k(?=n)|^w(?=r)/g, ''],
  [/ing?$/g, 'n'],
  [/ph/g, 'f'],
  [/c(?=[eiy])|z/g, 's'],
  [/ck|q|c/g, 'k'],
  [/ie?d$|ed$/g, 'd'],
  [/[aeiouyw]+/g, ''],
]);

/** A word that denies stays whole, with its apostrophe or without: "can't" says something else than "can". */
const fold = (text: string): string => withoutAccents(text).replace(/n['’]t(?!\p{L})/gu, 'nt');

export const analyser = makeAnalyser({
  fold,
  stem: stemmer,
  money: 'eur',
  stopWords: STOP_WORDS,
  ages: ['is|turns|turned|aged|am|at', 'years? old|yrs? old|years?|yo'],
  negations: 'not no never t dont doesnt didnt isnt wont cant hasnt couldnt wouldnt havent arent wasnt',
  sound,
});
