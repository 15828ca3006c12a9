import { expect, test } from 'vitest';
import { compilePack } from '../../tools/compiler/index.ts';
import { edit, good, type Edit } from './edit-pack.ts';

const codesWith = (...edits: readonly Edit[]) => compilePack(edit(good, edits), 'fr').issues.map(({ code }) => code);
const CONTACT = { file: 'fr/contacts.yaml', find: 'before: Prenez votre contrat.' };
const PAGE = 'fr/pages/tout-voir.md';

test('a comment on the line lets one banned word pass in YAML', () => {
  expect(codesWith({ ...CONTACT, put: 'before: Il fallait un contrat.' })).toEqual(['banned-word']);
  expect(codesWith({ ...CONTACT, put: 'before: Il fallait un contrat. # waiver: il fallait, une citation' })).toEqual(
    [],
  );
  expect(codesWith({ ...CONTACT, put: 'before: Il fallait un contrat. # waiver: devrait' })).toEqual(['banned-word']);
});

test('the front matter lets words pass in the whole of a Markdown file', () => {
  const banned = { file: PAGE, find: '- Un seau.', put: '- Il fallait un seau.' };
  expect(codesWith(banned)).toEqual(['banned-word']);
  expect(
    codesWith(banned, { file: PAGE, find: 'short: Tout voir', put: 'short: Tout voir\nwaivers: [il fallait]' }),
  ).toEqual([]);
});

test('the front matter lets words pass in itself too', () => {
  const file = 'fr/procedures/couper-l-eau.md';
  const put = 'why: Il fallait le faire.';
  const find = "why: Les dégâts s'arrêtent là.";
  expect(codesWith({ file, find, put: `${put}\nwaivers: [il fallait]` })).toEqual([]);
});

test('a waiver of readability lets a sentence of twenty-five words pass, and no longer one', () => {
  const words = (count: number) => ({
    file: PAGE,
    find: '- Un seau.',
    put: `- ${Array.from({ length: count }, () => 'un').join(' ')}.`,
  });
  const waiver = { file: PAGE, find: 'short: Tout voir', put: 'short: Tout voir\nwaivers: [readability]' };
  expect(codesWith(words(21))).toEqual(['long-sentence']);
  expect(codesWith(words(25), waiver)).toEqual([]);
  expect(codesWith(words(26), waiver)).toEqual(['long-sentence']);
});

test('a page about the guide itself may go without a source when it says so', () => {
  const page = '---\ntitle: Le guide\nshort: Le guide\nsources: []\nchecked: 2026-11-24\n---\nIl aide.\n';
  const bare = { file: 'fr/pages/guide.md', text: page };
  expect(codesWith(bare)).toEqual(['no-source']);
  expect(codesWith({ ...bare, text: page.replace('sources', 'waivers: [no-source]\nsources') })).toEqual([]);
});

test('a safety line has no waiver', () => {
  expect(codesWith({ ...CONTACT, put: 'before: Il faut attendre 24 h. # waiver: safety-line' })).toEqual([
    'safety-line',
  ]);
});
