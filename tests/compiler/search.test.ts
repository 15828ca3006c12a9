import { expect, test } from 'vitest';
import { compilePack } from '../../tools/compiler/index.ts';
import { edit, good, type Edit } from './edit-pack.ts';

const compile = (...edits: readonly Edit[]) => compilePack(edit(good, edits), 'fr');
const codesWith = (...edits: readonly Edit[]) => compile(...edits).issues.map(({ code }) => code);

test('what people type stands in the pack beside what it means and what it leads to', () => {
  expect(compile().content?.search).toEqual({
    common: ['eau', 'maison'],
    examples: ['Ça coule'],
    near: ['plafond'],
    otherwise: ['contact:pompiers'],
    synonyms: [
      {
        words: ['ça coule', 'inondation', '=pas fermé'],
        lifts: ['procedure:couper-l-eau', 'contact:pompiers', 'page:tout-voir'],
      },
      { words: ['moisi'], means: ['tache'], lifts: ['signs:plafond', 'term:constat'] },
    ],
  });
});

test('what people type may hold any word, since it is never shown', () => {
  expect(
    codesWith({
      file: 'fr/search.yaml',
      find: 'words: [moisi]',
      put: 'words: [moisi, une pute, stopncii, attendre 48 heures]',
    }),
  ).toEqual([]);
  expect(codesWith({ file: 'fr/search.yaml', find: 'common: [eau,', put: 'common: [eau, pute,' })).toEqual([]);
  expect(codesWith({ file: 'fr/queries.yaml', find: 'sa coule de partout', put: 'sa coule chez une pute' })).toEqual(
    [],
  );
});

test('what is pressed is printed, and linted like every other word', () => {
  expect(codesWith({ file: 'fr/search.yaml', find: 'near: [plafond]', put: 'near: ["plafond d\'une pute"]' })).toEqual([
    'banned-word',
  ]);
  expect(
    compile({ file: 'fr/search.yaml', find: 'near: [plafond]', put: 'near: ["l\'eau au plafond"]' }).content?.search
      .near,
  ).toEqual(['l’eau au plafond']);
});

test('a sentence of small words alone may lead somewhere, as it stands', () => {
  const edits = [
    { file: 'fr/search.yaml', find: 'words: [moisi]', put: 'words: [moisi, j’en peux plus]' },
    {
      file: 'fr/queries.yaml',
      find: 'sa coule de partout, first: "procedure:couper-l-eau"',
      put: 'je n’en peux plus, first: "signs:plafond"',
    },
  ];
  expect(codesWith(...edits)).toEqual([]);
});

test('a pack without a search file is searched by its own words', () => {
  const { content: pack, issues } = compile(
    { file: 'fr/search.yaml', text: null },
    { file: 'fr/queries.yaml', text: '- { query: coupez l’eau, first: "procedure:couper-l-eau" }\n' },
  );
  expect(issues).toEqual([]);
  expect(pack?.search).toEqual({ synonyms: [], common: [], otherwise: [], examples: [], near: [] });
});
