import { respell, type Letters } from '../sound.ts';
import { stem } from './stem.ts';

/** Ukrainian and Russian as they are typed in Latin letters. */
const CYRILLIC: Letters = {
  shch: 'щ',
  sch: 'щ',
  zh: 'ж',
  ch: 'ч',
  sh: 'ш',
  kh: 'х',
  ts: 'ц',
  ye: 'є',
  ya: 'я',
  yu: 'ю',
  yi: 'ї',
  yo: 'йо',
  ja: 'я',
  ju: 'ю',
  je: 'є',
  ia: 'я',
  iu: 'ю',
  a: 'а',
  b: 'б',
  c: 'ц',
  d: 'д',
  e: 'е',
  f: 'ф',
  g: 'г',
  h: 'г',
  i: 'і',
  j: 'й',
  k: 'к',
  l: 'л',
  m: 'м',
  n: 'н',
  o: 'о',
  p: 'п',
  q: 'к',
  r: 'р',
  s: 'с',
  t: 'т',
  u: 'у',
  v: 'в',
  w: 'в',
  x: 'х',
  y: 'и',
  z: 'з',
};
/** Letters that Latin ones, or the other language, do not tell apart, as one of them; what is not heard goes. */
const ALIKE: Letters = {
  и: 'і',
  ї: 'і',
  й: 'і',
  ы: 'і',
  є: 'е',
  э: 'е',
  ё: 'е',
  х: 'г',
  ґ: 'г',
  щ: 'ш',
  ь: '',
  ъ: '',
  ю: 'у',
  я: 'а',
  ц: 'с',
};

/** The soft sign at the end of a verb has no Latin letter. */
const soften = (word: string): string => word.replace(/(л[аио]с|[еиую]т)$/, '$1ь');

/** `sound('vtekla') === sound('втекла')` */
export const sound = (word: string): string => {
  if (/\d/.test(word)) return '';
  const letters = /[a-z]/.test(word) ? soften(respell(word.replace(/h$/, 'kh'), CYRILLIC)) : word;
  return respell(stem(letters), ALIKE).replace(/(.)\1+/g, '$1');
};
