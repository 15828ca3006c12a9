import { stemmer } from '@orama/stemmers/english';
import { withoutAccents } from '../fold-for-search.ts';
import { makeAnalyser } from '../make-analyser.ts';

/** Small words, as `fold` writes them. */
const STOP_WORDS = [
  'a an and any are as at be been but by can cannot could did do does doing don for from get got had has have',
  'having he her here hers him his how i if in is it its just let me my no not now of off on or our out over',
  'she should so some t s that the their them then there these they this those to too up us very was we were',
  'what when where which while who why will with would you your am im ive dont didnt wont cant',
].join(' ');

export const analyser = makeAnalyser({ fold: withoutAccents, stem: stemmer, stopWords: STOP_WORDS });
