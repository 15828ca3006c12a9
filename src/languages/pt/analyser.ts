import { stemmer } from '@orama/stemmers/portuguese';
import { withoutAccents } from '../fold-for-search.ts';
import { makeAnalyser } from '../make-analyser.ts';

/** Small words, as `fold` writes them. */
const STOP_WORDS = [
  'a ao aos aquela aquele aqui as assim ate cada com como da das de dela dele delas deles depois do dos e ela',
  'elas ele eles em entre era essa esse esta estao estar estas este estou eu faz fazer foi ha isso isto ja la',
  'lhe lhes mais mas me meu meus mim minha minhas muito na nada nao nas nem no nos nosso o os ou para pela',
  'pelo por porque pode posso qual quando que quem se sem ser seu seus so sobre sua suas tambem te tem tenho',
  'ter tu tudo um uma uns vai voce vou',
].join(' ');

export const analyser = makeAnalyser({ fold: withoutAccents, stem: stemmer, stopWords: STOP_WORDS });
