import { stemmer } from '@orama/stemmers/dutch';
import { withoutAccents } from '../fold-for-search.ts';
import { soundBy } from '../sound.ts';
import { makeAnalyser } from '../make-analyser.ts';

/** Small words, as `fold` writes them. */
const STOP_WORDS = [
  'aan al als ben bent bij daar dan dat de der deze die dit doe doen door dus een eens en er ergens ge geen haar had',
  'heb hebben hebt heeft hem hen het hij hoe hun ik in is iets ja je jij jou jouw jullie kan kunnen kunt maar me meer',
  'met mij mijn moet mocht na naar nee niet nog nu of om ons onze ook op over te tegen toch toen tot u uit uw van',
  'veel voor waar wanneer want was wat we wel werd wie wij wil willen word worden wordt ze zei zelf zich zij zijn zo',
  'zou zonder',
].join(' ');

/** Dutch spelling by what is heard. */
const sound = soundBy([
  [/ij|ei|y/g, 'E'],
  [/ou|au/g, 'A'],
  [/ch|g/g, 'G'],
  [/dt$|d$/g, 't'],
  [/b$/g, 'p'],
  [/ck|qu|c(?![ei])/g, 'k'],
  [/c(?=[ei])|z/g, 's'],
  [/v|ph/g, 'f'],
  [/h/g, ''],
  [/e?n$/g, ''],
]);

export const analyser = makeAnalyser({
  fold: withoutAccents,
  stem: stemmer,
  money: 'eur',
  stopWords: STOP_WORDS,
  ages: ['is|wordt|ben|werd|van', 'jaar|jarige?|j'],
  negations: 'niet geen nooit nee zonder',
  sound,
});
