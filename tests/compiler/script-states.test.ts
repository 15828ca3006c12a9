import { describe, expect, test } from 'vitest';
import { compilePack } from '../../tools/compiler/index.ts';
import { edit, good, type Edit } from './edit-pack.ts';

const check = (...edits: readonly Edit[]) =>
  compilePack(edit(good, edits), 'fr').issues.map(({ code, file, line }) => ({ code, file, line }));
const states = (words: string): boolean =>
  check({ file: 'fr/pages/tout-voir.md', find: "> « Il y a de l'eau chez moi. »", put: `> « ${words} »` }).some(
    ({ code }) => code === 'script-states',
  );

describe('a script may not state', () => {
  test.each([
    'Il a 15 ans.',
    "J'ai 18 ans.",
    'Une jeune de seize ans.',
    'Elle est partie cette nuit.',
    'Il est parti à 22 heures.',
    'Elle est sortie vers 20h30.',
    'Un risque hier soir.',
    'Elle a appelé ce matin.',
    'Il est parti samedi.',
    "L'audience est le 12 mars.",
    'Il est parti depuis deux heures.',
    'Je suis au 12 rue des Lilas.',
    'Je suis au 3 bis, avenue du Port.',
    'Il est à cette adresse.',
    'Je suis infirmière scolaire.',
    'Je suis la professeure de cet enfant.',
    'Bonjour, infirmière scolaire au collège.',
    'Il a 15\u00A0ans.',
    'Il a 15\n> ans.',
    '{Ma fille de 15 ans|Mon fils|Mon enfant} est là.',
  ])('%s', (words) => {
    expect(states(words)).toBe(true);
  });
});

describe('a script may say', () => {
  test.each([
    'Il a {… son âge}.',
    '{Elle|Il|Mon enfant} est parti{e||·e} {… cette nuit, à 22 heures}.',
    'Je suis au {… 12 rue des Lilas}.',
    'Je suis {… votre métier, infirmière scolaire}.',
    "Puis-je être aidé jusqu'à 21 ans ?",
    'Une agression il y a moins de 48 heures.',
    "Puis-je parler à l'infirmière scolaire ?",
    'Appelez le 17.',
    'Pouvez-vous nous recevoir ce soir ?',
    'Je suis mineur·e.',
    "C'est la loi du 21 janvier 1995.",
    'Voici le lieu.',
    'Il a deux places.',
  ])('%s', (words) => {
    expect(states(words)).toBe(false);
  });
});

test('the words of a contact and of a variant are scripts too; what is to be known before a call is none', () => {
  expect(
    check({ file: 'fr/contacts.yaml', find: "« L'eau touche les prises. »", put: "« L'enfant a 15 ans. »" }),
  ).toEqual([{ code: 'script-states', file: 'fr/contacts.yaml', line: 6 }]);
  expect(
    check({
      file: 'fr/contacts.yaml',
      find: '  say: "« L\'eau touche les prises. »"',
      put: '  say: "« L\'eau touche les prises. »"\n  say-young: "« J\'ai 15 ans. »"',
    }),
  ).toEqual([{ code: 'script-states', file: 'fr/contacts.yaml', line: 7 }]);
  expect(
    check({
      file: 'fr/procedures/prevenir-l-assurance.md',
      find: '« Il y a eu un danger chez moi. »',
      put: '« Il y a eu un danger hier soir. »',
    }),
  ).toEqual([{ code: 'script-states', file: 'fr/procedures/prevenir-l-assurance.md', line: 6 }]);
  expect(
    check({
      file: 'fr/contacts.yaml',
      find: 'before: Prenez votre contrat.',
      put: 'before: Après 18 ans, appelez vous-même.',
    }),
  ).toEqual([]);
});
