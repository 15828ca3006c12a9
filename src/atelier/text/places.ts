import { plainWords } from '../../../tools/guide/text/marks.ts';
import { has, t } from '../say.ts';

/** What the guide fills in a sentence, in words. */
export const sayPlace = (name: string): string => t(has(`place.${name}`) ? `place.${name}` : 'place.other');

/** Words with what the guide fills in brackets. */
export const sayPlaces = (words: string): string =>
  words.replaceAll(/\{\{([\w-]+)\}\}/g, (_, name: string) => `[${sayPlace(name)}]`);

/** Words as a person reads them, with what the guide fills in brackets. */
export const readWords = (words: string): string => sayPlaces(plainWords(words));
