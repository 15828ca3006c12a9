import { respell, type Letters } from '../sound.ts';
import { stem } from './stem.ts';

/** Arabic as it is typed in Latin letters, from Rabat to Damascus; short vowels are not written. */
const ARABIC: Letters = {
  kh: 'خ',
  gh: 'غ',
  sh: 'ش',
  ch: 'ش',
  th: 'ث',
  dh: 'ذ',
  dj: 'ج',
  ou: 'و',
  oo: 'و',
  ee: 'ي',
  aa: 'ا',
  a: '',
  e: '',
  o: '',
  i: 'ي',
  u: 'و',
  y: 'ي',
  w: 'و',
  b: 'ب',
  p: 'ب',
  t: 'ت',
  j: 'ج',
  d: 'د',
  r: 'ر',
  z: 'ز',
  s: 'س',
  c: 'ك',
  k: 'ك',
  q: 'ق',
  f: 'ف',
  v: 'ف',
  l: 'ل',
  m: 'م',
  n: 'ن',
  h: 'ه',
  g: 'ق',
  x: 'خ',
  '2': '',
  '3': 'ع',
  '5': 'خ',
  '6': 'ط',
  '7': 'ح',
  '8': 'غ',
  '9': 'ق',
};
/** Letters that nobody tells apart in Latin ones, as one of them. */
const ALIKE: Letters = {
  ح: 'ه',
  ة: 'ه',
  ص: 'س',
  ث: 'س',
  ض: 'د',
  ذ: 'د',
  ظ: 'د',
  ط: 'ت',
  ق: 'ك',
  غ: 'ك',
  ع: '',
  ء: '',
  ا: '',
  و: '',
  ي: '',
};

/** `sound('hrbat') === sound('هربت')` */
export const sound = (word: string): string => {
  const isLatin = /^[a-z0-9]*[a-z][a-z0-9]*$/.test(word);
  if (!isLatin && /[^\u0621-\u064A]/.test(word)) return '';
  // at the end of a word its vowel is written
  const written = isLatin ? respell(word.replace(/(.)\1+/g, '$1').replace(/a$/, 'ا'), ARABIC) : word;
  return respell(stem(written), ALIKE);
};
