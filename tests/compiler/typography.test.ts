import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { typeset } from '../../tools/compiler/languages/fr/typography.ts';
import { typesetParts } from '../../tools/compiler/languages/language.ts';

const N = '\u202F';
const B = '\u00A0';

describe('typography puts in', () => {
  test.each([
    ["L'eau d'ici", 'L’eau d’ici'],
    ['Attendez...', 'Attendez…'],
    ['Quoi ?', `Quoi${N}?`],
    ['Quoi?', `Quoi${N}?`],
    ['Quoi ?!', `Quoi${N}?!`],
    ['un ; deux', `un${N}; deux`],
    ['Voici : un', `Voici${B}: un`],
    ['Voici: un', `Voici${B}: un`],
    ['Il dit "oui" ici', `Il dit «${N}oui${N}» ici`],
    ['Il dit : "Non."', `Il dit${B}: «${N}Non.${N}»`],
    ['« oui »', `«${N}oui${N}»`],
    ['«oui»', `«${N}oui${N}»`],
    ['« oui » ?', `«${N}oui${N}»${N}?`],
    ['10 000 euros', `10${B}000${B}euros`],
    ['48 heures', `48${B}heures`],
    ['15 ans, 3 mois', `15${B}ans, 3${B}mois`],
    ['de 9 h à 17 h 30', `de 9${B}h à 17${B}h 30`],
    ['01 42 00 00 00', `01${B}42${B}00${B}00${B}00`],
    ['le 116 000', `le 116${B}000`],
    ['(oui ?)', `(oui${N}?)`],
  ])('%s', (typed, printed) => {
    expect(typeset(typed)).toBe(printed);
  });
});

describe('typography leaves alone', () => {
  test.each([
    'Une phrase simple.',
    'à 12:30',
    'https://exemple.fr/?a=b;c',
    '3018.fr',
    `déjà juste${N}?`,
    `«${N}oui${N}»`,
    'ma-sécurité',
    '',
  ])('%s', (text) => {
    expect(typeset(text)).toBe(text);
  });
});

test('typography of printed text is that text, whatever was typed', () => {
  const character = fc.constantFrom(...'ab01 \'".,;:!?…«»()[]-–’éh €%'.split(''), B, N, '\n');
  const text = fc.oneof(fc.string({ unit: character, maxLength: 40 }), fc.string());
  fc.assert(
    fc.property(text, (typed) => {
      expect(typeset(typeset(typed))).toBe(typeset(typed));
    }),
    { numRuns: 3000 },
  );
});

test('typography changes signs and spaces, never a letter or a digit', () => {
  const letters = (text: string) => text.replaceAll(/[^\p{L}\p{N}]/gu, '');
  fc.assert(
    fc.property(fc.string(), (typed) => {
      expect(letters(typeset(typed))).toBe(letters(typed));
    }),
    { numRuns: 1000 },
  );
});

test('rules see across the parts of a sentence, and the parts stay the same in number', () => {
  expect(typesetParts(['Dans ', '48', ' heures'], typeset)).toEqual(['Dans ', '48', `${B}heures`]);
  expect(typesetParts(['Il dit "', 'oui', '".'], typeset)).toEqual([`Il dit «${N}`, 'oui', `${N}».`]);
  expect(typesetParts(['Le ', '17', ' ?'], typeset)).toEqual(['Le ', '17', `${N}?`]);
  expect(typesetParts(['', 'seul'], typeset)).toEqual(['', 'seul']);
});
