import { stemmer } from '@orama/stemmers/turkish';
import { withoutAccents } from '../fold-for-search.ts';
import { soundBy } from '../sound.ts';
import { makeAnalyser } from '../make-analyser.ts';

/** Small words, as `fold` writes them. */
const STOP_WORDS = [
  'acaba ama artik az bana bazi belki ben beni benim bir biraz biz bize bizim bu bunu bunun cok cunku da daha',
  'de degil diye en gibi hala hem hep hepsi her hic icin ile ise iste kadar ki kim mi mu nasil ne neden',
  'nerede o olan olarak oldu olsun olur ona onda onlar onu onun sadece sen seni senin siz size sonra su ta',
  'tum var ve veya ya yani yok yoksa zaten',
].join(' ');

/** The dotless i is typed with a dot on a keyboard of another language. */
const fold = (text: string): string => withoutAccents(text.replaceAll('İ', 'i')).replaceAll('ı', 'i');

/** Turkish as it is typed in a hurry. */
const sound = soundBy([
  [/g(?=[aeiou])|h/g, ''],
  [/w/g, 'v'],
  [/sh/g, 's'],
  [/ch|j/g, 'c'],
  [/[ou]/g, 'u'],
  [/[ei]/g, 'i'],
]);

export const analyser = makeAnalyser({
  fold,
  stem: stemmer,
  apart: 'insan kanun icind canta camdan giyim indir olunca kurum goruntu basla konum koyu araba hakim',
  money: 'avro',
  stopWords: STOP_WORDS,
  ages: ['yasi', 'yas\\p{L}*'],
  sound,
});
