import { stemmer } from '@orama/stemmers/spanish';
import { withoutAccents } from '../fold-for-search.ts';
import { soundBy } from '../sound.ts';
import { makeAnalyser } from '../make-analyser.ts';

/** Small words, as `fold` writes them. */
const STOP_WORDS = [
  'a al algo ante antes aqui asi aun aunque cada como con cual cuando de del desde donde dos el ella ellas',
  'ellos en entre era eres es esa ese eso esta estaba estan estar este esto estoy fue ha habia hace hacer han',
  'has hasta hay he i ir la las le les lo los mas me mi mis muy nada ni no nos o os otra otro para pero poco',
  'por porque puede puedo que quien se sea ser si sido sin sobre solo son soy su sus tambien tan te tengo',
  'tiene todo tu tus un una uno unos va voy y ya yo',
].join(' ');

/** Spanish spelling by what is heard, on both sides of the ocean. */
const sound = soundBy([
  [/[cs]h|sh/g, 'C'],
  [/h/g, ''],
  [/v|w/g, 'b'],
  [/z|c(?=[ei])|x/g, 's'],
  [/qu|c/g, 'k'],
  [/gu(?=[ei])/g, 'g'],
  [/g(?=[ei])/g, 'j'],
  [/y|ll/g, 'i'],
  [/[aeos]+$/g, ''],
]);

export const analyser = makeAnalyser({
  fold: withoutAccents,
  stem: stemmer,
  apart: 'quiero coma casar casan casad sabado maread rapid deportiv bebid',
  money: 'eur',
  stopWords: STOP_WORDS,
  ages: ['tiene|tengo|cumple|cumplio|de|con', 'anos?|anitos'],
  negations: 'no ni nunca tampoco',
  sound,
});
