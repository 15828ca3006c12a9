import { makeAnalyser } from '../make-analyser.ts';
import { sound } from './sound.ts';
import { stem } from './stem.ts';

/** Small words, as `fold` writes them. */
const STOP_WORDS = [
  'في من علي الي عن مع هل ما ماذا لماذا كيف متي اين هو هي هم هن انا نحن انت انتم هذا هذه ذلك تلك التي الذي',
  'الذين كان كانت يكون تكون قد لقد لا لم لن ليس ليست او ام ثم و ف ب ل ان اذا لو كل بعض غير بين بعد قبل عند',
  'عندما حتي لي لك له لها لنا لهم به بها فيه فيها منه منها عليه عليها اليه اليها ايضا فقط جدا يا كي لان انه',
  'انها',
].join(' ');

/* oxlint-disable no-misleading-character-class -- vowel signs are looked for by themselves */
/** Vowel signs and the long dash are left out; alef, ya and ta have one form each, as they are typed. */
const fold = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll(/[\u0640\u064B-\u065F\u0670]/g, '')
    .replaceAll(/[أإآٱ]/g, 'ا')
    .replaceAll('ى', 'ي')
    .replaceAll('ة', 'ه')
    .replaceAll('ؤ', 'و')
    .replaceAll('ئ', 'ي');

export const analyser = makeAnalyser({
  fold,
  stem,
  sound,
  money: 'يور',
  stopWords: STOP_WORDS,
  ends: '.؟?',
  ages: ['عمره|عمرها|عمري|عندها|عنده', 'سنه|سنوات|سنين|عام|عاما'],
  negations: 'ما لا لم لن مش مو ليس',
});
