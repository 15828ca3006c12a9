import { makeAnalyser } from '../make-analyser.ts';
import { sound } from './sound.ts';
import { stem } from './stem.ts';

/** Small words, as `fold` writes them. */
const STOP_WORDS = [
  'а аби або але б без би був була були було бути в вам вас ваш ваша ваше ви від він вже все всі вона вони',
  'воно від г де для до є його її йому їх їм з за зі і із й коли ли мене мені ми мій мої моя моє може можна',
  'можу на над нам нас наш не нема немає ні нього о об один по під при про та так також там твій те ти тим то',
  'тобі того той тому треба тут у хто це цей ця ці чи чого чому ще що щоб як яка який які якщо я',
].join(' ');

/** One kind of apostrophe; ґ is typed as г. */
const fold = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFC')
    .replaceAll(/[\u2019'\u02BC]/g, '')
    .replaceAll('ґ', 'г');

export const analyser = makeAnalyser({
  fold,
  stem,
  sound,
  apart: 'душит спаля затримк заберут',
  money: 'євр',
  stopWords: STOP_WORDS,
  ages: ['йому|їй|мені|має|ему|ей', 'рок\\p{L}*|рік|річ\\p{L}*|лет|год(?!ин)\\p{L}*'],
  negations: 'не ні нет',
});
