import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stem } from '../../../src/languages/fr/stem.ts';
import { splitWords } from '../../../src/languages/fr/split-words.ts';

const stemsOf = (text: string): readonly string[] => splitWords(text).map(stem);

describe('the forms of a word have one stem:', () => {
  test.each([
    'fugue fugues fuguer fugué fuguée fugueuse fugueur fuguent',
    'porter porte portez porté portée portes portent',
    'plainte plaintes plaindre',
    'placer placé placée placées placement placements',
    'disparu disparue disparition disparaître disparaît',
    'prostitution prostituer prostitue prostituée prostituent',
    'drogue drogues droguer droguée',
    'menace menaces menacer menacé menaçant menacent',
    'refus refuse refuser refusée refusent',
    'abus abuse abusé',
    'agression agresser agressé agressions',
    'violence violences violent violente',
    'viol viols violer violée violeur',
    'police policier policière',
    'envoi envoyer envoie envoyé envoyées',
    'parti partie partir',
    'inconnu inconnue inconnus',
    'tribunal tribunaux',
    'réseau réseaux',
    'danger dangers dangereux dangereuse',
    'étranger étrangère étrangers',
    'appel appelle appeler appelez appellent',
    'sexuel sexuelle sexuelles',
    'urgence urgences urgent urgente',
    'ment mentir mensonge mensonges',
    'perdre perdu perdue',
    'nu nue nus nues',
    'éducateur éducatrice',
    'surveiller surveillance surveille',
    'rentre rentrer rentré',
    'écrire écrit écrivez',
    'recrutement recruter recruteur',
    'harcèlement harceler harcelée',
    'suicide suicidaire suicider',
    'avocat avocate avocats',
    'proxénète proxénètes proxénétisme',
    'sœur sœurs',
    'puni punie punis',
    'venu venue venus',
    'choisi choisir choisie choisis',
    'moisi moisie',
    'grossesse grossesses',
  ])('%s', (forms) => {
    expect(new Set(stemsOf(forms)).size).toBe(1);
  });
});

describe('two words keep two stems:', () => {
  test.each([
    'viol violence',
    'pays payer',
    'enfui enfant',
    'mari marre',
    'refus référent',
    'consentement connu',
    'procès procureur',
    'plainte plan',
    'mineur mine',
    'message messe',
    'police politesse',
    'garde gardien',
    'mort mordre',
    'juge jus',
    'sœur sueur',
    'fugue fuite',
    'part parent',
  ])('%s', (pair) => {
    expect(new Set(stemsOf(pair)).size).toBe(2);
  });
});

test('a stem is never empty, never longer than its word by more than a letter, and that of a number is the number', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[a-z]{1,14}$/), (word) => {
      expect(stem(word).length).toBeGreaterThan(0);
      expect(stem(word).length).toBeLessThanOrEqual(word.length + 1);
    }),
    { numRuns: 2000 },
  );
  expect(['119', '17an', '2mois', '3018'].map(stem)).toEqual(['119', '17an', '2mois', '3018']);
});
