import { describe, expect, test } from 'vitest';
import { compilePack } from '../../tools/compiler/index.ts';
import { edit, good } from './edit-pack.ts';

const lint = (words: string) =>
  compilePack(edit(good, [{ file: 'fr/pages/tout-voir.md', find: '- Un seau.', put: `- ${words}` }]), 'fr').issues.map(
    ({ code }) => code,
  );

describe('the guide never says', () => {
  test.each([
    'Une prostituée.',
    'Elle se prostitue.',
    'Elles se prostituent.',
    'Elle s’est prostituée.',
    'Une michetonneuse.',
    'Une escort.',
    'Une pute.',
    'Un client.',
    'Des clients.',
    'La pédopornographie.',
    'Une image pédopornographique.',
    'Elle est consentante.',
    'Une fugueuse.',
    'Une tenue provocante.',
    'Ses fréquentations.',
    'Voici son petit ami.',
    "Pourquoi n'avez-vous pas appelé ?",
    'Pourquoi n’avez-vous pas appelé ?',
    'Vous auriez dû appeler.',
    'Il fallait appeler.',
    'Veuillez appeler.',
    'Il devrait aider.',
    'Vous devriez aider.',
    'Un risque élevé.',
    'Un score.',
    'C’est sans risque.',
    'C’est invisible.',
    'Un bouton efface tout.',
    'Il n’y a aucune trace.',
    'Venez !',
    'Dans 9 % des cas. [^guide-eau]',
  ])('%s', (words) => {
    expect(lint(words)).toContain('banned-word');
  });
});

describe('the guide may say', () => {
  test.each([
    'Il parle d’un « client » au téléphone.',
    'Il parle d’un "client" au téléphone.',
    'La prostitution des mineurs.',
    'Un petit ami du voisin.',
    'La dispute.',
    'Un meilleur descripteur.',
    'Sans aucun risque connu.',
    'Les traces du téléphone.',
    'Le coût est connu.',
    'Il faut appeler.',
    'La clientèle.',
    'Le devoir.',
  ])('%s', (words) => {
    expect(lint(words)).toEqual([]);
  });
});

describe('a line that does harm is refused:', () => {
  test.each([
    'Il faut attendre 24 heures. [^guide-eau]',
    'Attendez 48 h. [^guide-eau]',
    'Allez sur stopncii.org.',
    'Contre le VIH, allez-y avant 72 h. [^guide-eau]',
    'Avant 72 heures, un soin contre le VIH. [^guide-eau]',
  ])('%s', (words) => {
    expect(lint(words)).toContain('safety-line');
  });

  test.each([
    'N’attendez pas 48 heures. [^guide-eau]',
    'N’attendez pas demain. 24 heures, c’est trop. [^guide-eau]',
    'Le VIH se soigne en 48 h. [^guide-eau]',
  ])('but not: %s', (words) => {
    expect(lint(words)).not.toContain('safety-line');
  });
});

describe('a claim is:', () => {
  test.each([
    'Vous avez 3 jours.',
    'Avant 18 ans.',
    'Il coûte 15 €.',
    'Ouvert de 9 h à 17 h.',
    'L’article le dit.',
    'La loi le dit.',
    'Le Code pénal le dit.',
    'C’est puni de prison.',
    'Il y a 1 000 euros.',
    'Le tribunal décide.',
  ])('%s', (words) => {
    expect(lint(words)).toContain('claim-without-source');
    expect(lint(`${words} [^guide-eau]`)).toEqual([]);
  });

  test.each([
    'Il a 3 seaux.',
    'Le code du téléphone.',
    'Une parole.',
    'Un jour, il viendra.',
    'Des voisins violents.',
    'Il reste 2 ansériformes.',
  ])('but not: %s', (words) => {
    expect(lint(words)).toEqual([]);
  });
});

describe('a number of no contact is:', () => {
  test.each([
    'Appelez le 17.',
    'Faites le 15.',
    'Composez le 3018.',
    'Allez au 119.',
    'Le 116 000 répond.',
    'Voici : 01 23 45 67 89.',
    'Voici : 0123456789.',
  ])('%s', (words) => {
    expect(lint(words)).toEqual(['unknown-number']);
  });

  test.each([
    'Appelez le 18.',
    'Voici : 01 42 00 00 00.',
    'Le 12 mars, il viendra.',
    'Au 3, rue du Port.',
    'Le 2 est libre.',
    'Depuis 2019, il aide.',
  ])('but not: %s', (words) => {
    expect(lint(words)).toEqual([]);
  });
});
