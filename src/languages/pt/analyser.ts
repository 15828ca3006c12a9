import { stemmer } from '@orama/stemmers/portuguese';
import { withoutAccents } from '../fold-for-search.ts';
import { soundBy } from '../sound.ts';
import { makeAnalyser } from '../make-analyser.ts';

/** Small words, as `fold` writes them. */
const STOP_WORDS = [
  'a ao aos aquela aquele aqui as assim ate cada com como da das de dela dele delas deles depois do dos e ela',
  'elas ele eles em entre era faco essa esse esta estao estar estas este estou eu faz fazer foi ha isso isto ja la',
  'lhe lhes mais mas me meu meus mim minha minhas muito na nada nao nas nem no nos nosso o os ou para pela',
  'pelo por porque pode posso qual quando que quem se sem ser seu seus so sobre sua suas tambem te tem tenho',
  'ter tu tudo um uma uns vai voce vou',
].join(' ');

/** Portuguese spelling by what is heard, on both sides of the ocean. */
const sound = soundBy([
  [/ch|sh|x/g, 'C'],
  [/lh/g, 'L'],
  [/nh/g, 'N'],
  [/h/g, ''],
  [/[sz]c(?=[ei])|ss|sc|c(?=[ei])|z/g, 's'],
  [/qu|c/g, 'k'],
  [/gu(?=[ei])/g, 'g'],
  [/g(?=[ei])/g, 'j'],
  [/w/g, 'v'],
  [/u/g, 'o'],
  [/(?:am|ao|m|[aeosr])+$/g, ''],
]);

export const analyser = makeAnalyser({
  fold: withoutAccents,
  stem: stemmer,
  short: 'n=nao q=que vc=voce tb=tambem pq=porque ta=esta to=estou tao=estao tava=estava pra=para bb=bebe',
  apart: 'coma gravid sabad bebid prenda video medid ferias',
  money: 'eur',
  stopWords: STOP_WORDS,
  ages: ['tem|tenho|faz|fez|de|com', 'anos?|aninhos'],
  negations: 'nao nem nunca',
  sound,
});
