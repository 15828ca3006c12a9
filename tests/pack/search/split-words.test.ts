import { describe, expect, test } from 'vitest';
import { splitWords } from '../../../src/languages/fr/split-words.ts';

describe('a text is cut into words:', () => {
  test.each([
    ['L’école, d’où ?', ['l', 'ecole', 'd', 'ou']],
    ["QU'ELLE A FUGUÉ !", ['qu', 'elle', 'a', 'fugue']],
    ['Ma sœur, rendez-vous à Noël', ['ma', 'soeur', 'rendez', 'vous', 'a', 'noel']],
    ['le 116\u202f000 ou le 116 006', ['le', '116000', 'ou', 'le', '116006']],
    ['01 42 00 00 00', ['0142000000']],
    ['0\u00a0800\u00a0235\u00a0236', ['0800235236']],
    ['15, 16 ou 17 ans', ['15', '16', 'ou', '17an']],
    ['48 heures, 48 h, 2 mois, 30 €', ['48h', '48h', '2mois', 'euro']],
    ['le 17 a répondu', ['le', '17', 'a', 'repondu']],
    ['12 13 14', ['12', '13', '14']],
    ['…', []],
  ])('%s', (text, words) => {
    expect(splitWords(text)).toEqual(words);
  });
});
