import { describe, expect, test } from 'vitest';
import { compilePack } from '../../tools/compiler/index.ts';
import { edit, good, type Edit } from './edit-pack.ts';

const found = (...edits: readonly Edit[]) =>
  compilePack(edit(good, edits), 'fr').issues.map(({ code, line }) => `${code} ${line}`);
const BEFORE = { file: 'fr/contacts.yaml', find: '  before: Prenez votre contrat.\n' }; // line 13

describe('a word is found on its own line in a text that runs over several,', () => {
  test.each([
    ['plain', '  before: Prenez\n    votre contrat.\n    Il fallait.\n', 15],
    ['in quotes', '  before: "Prenez\n    votre contrat.\n\n    Il fallait."\n', 16],
    ['folded', '  before: >\n    Prenez votre\n    contrat. Il fallait.\n', 15],
    ['kept as typed', '  before: |-\n    Prenez.\n    Il fallait.\n    Oui.\n', 15],
  ])('%s', (_how, put, line) => {
    expect(found({ ...BEFORE, put })).toEqual([`banned-word ${line}`]);
  });

  test('also when the word itself runs over two lines', () => {
    expect(found({ ...BEFORE, put: '  before: Prenez. Il\n    fallait.\n' })).toEqual(['banned-word 13']);
  });
});

test('a long sentence is found on the line where it begins', () => {
  const sentence = Array.from({ length: 16 }, () => 'un').join(' ');
  expect(found({ ...BEFORE, put: `  before: Prenez votre contrat.\n    Bien.\n    ${sentence}.\n` })).toEqual([
    'long-sentence 15',
  ]);
});

test('a citation is found on its own line in a paragraph', () => {
  expect(
    found({
      file: 'fr/pages/tout-voir.md',
      find: 'La phrase va à la ligne, sans rien casser.',
      put: 'La phrase va\nà la ligne. [^rien]',
    }),
  ).toEqual(['citation-not-listed 9', 'unknown-source 9']);
});

test('a link is found on its own line in a paragraph', () => {
  expect(
    found({
      file: 'fr/pages/tout-voir.md',
      find: 'La phrase va à la ligne, sans rien casser.',
      put: 'La phrase va\n[à la ligne](page:rien).',
    }),
  ).toEqual(['unknown-page 9']);
});

test('a word in a notice is found on its own line', () => {
  expect(
    found({
      file: 'fr/pages/tout-voir.md',
      find: '> Voyez [les signes](signs:plafond).',
      put: '> Voyez [les signes](signs:plafond).\n> Il fallait.',
    }),
  ).toEqual(['banned-word 23']);
});

test('a word in the front matter is found on its own line', () => {
  expect(
    found({ file: 'fr/procedures/couper-l-eau.md', find: "why: Les dégâts s'arrêtent là.", put: 'why: Il fallait.' }),
  ).toEqual(['banned-word 4']);
});

test('a script to say may have more sentences than a paragraph', () => {
  expect(
    found({
      file: 'fr/pages/tout-voir.md',
      find: "> « Il y a de l'eau chez moi. »",
      put: '> « Un. Deux. Trois. Quatre. »',
    }),
  ).toEqual([]);
});

test('a number with +33 is the number with 0', () => {
  expect(found({ file: 'contacts.yaml', find: 'number: "0142000000"', put: 'number: "+33142000000"' })).toEqual([]);
});
