import { stemmer } from '@orama/stemmers/romanian';
import { withoutAccents } from '../fold-for-search.ts';
import { soundBy } from '../sound.ts';
import { makeAnalyser } from '../make-analyser.ts';

/** Small words, as `fold` writes them. */
const STOP_WORDS = [
  'a acea aceasta acel acest acum ai aici al ale am ar are as asa asta ati au avea ca cand care cat ce cel',
  'cei cele cine cu cum da daca dar de decat deja din dintre doar dupa e ea ei el ele era este esti eu face',
  'fara fi fie fost i ii il imi in inca intr isi iti la le li lor lui ma mai mea mei mele mereu meu mi mult',
  'ne ni nici nimic noi nostru nu o or ori pe pentru pot poate prin s sa sau se si spre sub sunt sunteti',
  'suntem ta tau te ti tot toate tu un una unde unei unui va voi vom vrea',
].join(' ');

/** Romanian as it is typed on a keyboard without its letters. */
const sound = soundBy([
  [/sh/g, 's'],
  [/tz/g, 't'],
  [/ck?h?|k|q/g, 'c'],
  [/w/g, 'v'],
  [/y|ii/g, 'i'],
  [/[aeiu]+$/g, ''],
]);

export const analyser = makeAnalyser({
  fold: withoutAccents,
  stem: stemmer,
  short: 'vb=vorbesc pt=pentru ptr=pentru dc=daca nush=nu_stiu tel=telefon k=ca bb=bebe',
  apart: 'planger',
  money: 'eur',
  stopWords: STOP_WORDS,
  ages: ['are|am|face|implineste|de', 'ani|anisori'],
  negations: 'nu n nici',
  sound,
});
