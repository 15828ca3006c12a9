import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { compilePack } from '../../../tools/compiler/index.ts';
import { appendItem, appendKey } from '../../../tools/guide/new/append.ts';
import { readContent } from '../../../tools/read-content.ts';
import { good } from '../../compiler/edit-pack.ts';
import { copyContent } from './copy-content.ts';
import { runGuide } from './run-guide.ts';

/** Faults of the shape of a file: a skeleton has none. */
const SHAPE = [
  'yaml-syntax',
  'duplicate-key',
  'missing-key',
  'unknown-key',
  'wrong-value',
  'bad-id',
  'bad-date',
  'duplicate-id',
  'missing-file',
  'unknown-file',
  'missing-word',
  'extra-word',
  'unlisted-procedure',
  'missing-section',
  'empty-section',
  'heading-order',
  'step-without-id',
  'avoid-without-instead',
  'missing-front-matter',
];

const FIELDS = [
  {
    file: 'letter-fields.yaml',
    text: '- { id: sender, kind: text }\n- { id: place, kind: text }\n- { id: date, kind: date }\n',
  },
  {
    file: 'fr/letter-fields.yaml',
    text: 'sender: { label: Votre nom }\nplace: { label: Le lieu }\ndate: { label: Le jour }\n',
  },
];

const codesOf = (folder: string): ReadonlySet<string> =>
  new Set(compilePack(readContent(folder), 'fr').issues.map(({ code }) => code));

describe('a new thing has the right shape, and the check says what is left to write', () => {
  test.each<[string, string, readonly string[], readonly string[]]>([
    [
      'procedure',
      'fermer-la-cave',
      ['procedures/fermer-la-cave.yaml', 'fr/procedures/fermer-la-cave.md', 'pack.yaml'],
      ['banned-word', 'no-contact', 'no-source'],
    ],
    ['contact', 'syndic', ['contacts.yaml', 'fr/contacts.yaml'], ['banned-word', 'no-source']],
    ['sign', 'plafond/goutte', ['signs.yaml', 'fr/signs.yaml'], ['banned-word', 'no-source']],
    ['term', 'joint', ['glossary.yaml', 'fr/glossary.yaml'], ['banned-word']],
    ['page', 'les-tuyaux', ['fr/pages/les-tuyaux.md'], ['banned-word', 'no-source']],
    ['persona', 'la-cave', ['personas/la-cave.yaml'], ['unknown-procedure']],
    ['letter', 'au-syndic', ['letters/au-syndic.yaml', 'fr/letters/au-syndic.md'], ['banned-word', 'no-source']],
  ])('%s', async (kind, id, files, left) => {
    const folder = copyContent(FIELDS);
    const before = codesOf(folder);
    const { code, text } = await runGuide(['new', kind, id, '--content', folder]);
    expect(code).toBe(0);
    for (const file of files) expect(text).toContain(join(folder, file));
    const codes = codesOf(folder);
    expect([...codes].filter((one) => SHAPE.includes(one) && !before.has(one))).toEqual([]);
    for (const one of left) expect(codes).toContain(one);
  });
});

test('a new procedure is listed last in pack.yaml, and stands in every plan as drafted today', async () => {
  const folder = copyContent();
  await runGuide(['new', 'procedure', 'fermer-la-cave', '--content', folder], { today: '2027-02-03' });
  expect(
    (parse(readFileSync(join(folder, 'pack.yaml'), 'utf8')) as { procedures: readonly string[] }).procedures.at(-1),
  ).toBe('fermer-la-cave');
  expect(parse(readFileSync(join(folder, 'procedures/fermer-la-cave.yaml'), 'utf8'))).toEqual({
    topic: 'danger',
    band: 'later',
    contacts: [],
    sources: [],
    checked: '2027-02-03',
    review: { status: 'draft' },
  });
});

test('a new language has a file for each file of the source language, and is not listed until it is translated', async () => {
  const folder = copyContent();
  const { code } = await runGuide(['new', 'locale', 'ar', '--content', folder]);
  expect(code).toBe(0);
  const words = [...good.keys()].filter((file) => file.startsWith('fr/')).map((file) => file.replace('fr/', 'ar/'));
  expect(words.filter((file) => !existsSync(join(folder, file)))).toEqual([]);
  expect(readFileSync(join(folder, 'ar/flow.yaml'), 'utf8').split('\n')[0]).toBe(
    '# TODO: translate from fr/flow.yaml, then take this line out',
  );
  expect(codesOf(folder)).toEqual(new Set());
});

describe('what is there already is not touched:', () => {
  test.each([
    [
      'procedure',
      'couper-l-eau',
      'There already: procedures/couper-l-eau.yaml, fr/procedures/couper-l-eau.md. Nothing was written.',
    ],
    ['persona', 'odeur', 'There already: personas/odeur.yaml. Nothing was written.'],
    ['contact', 'pompiers', '"pompiers" is in contacts.yaml already. Nothing was written.'],
    ['sign', 'plafond/tache', '"tache" is in signs.yaml already. Nothing was written.'],
    ['term', 'constat', '"constat" is in glossary.yaml already. Nothing was written.'],
  ])('%s %s', async (kind, id, says) => {
    const folder = copyContent();
    const { code, lines } = await runGuide(['new', kind, id, '--content', folder]);
    expect({ code, lines }).toEqual({ code: 2, lines: [says] });
    expect(readContent(folder)).toEqual(good);
  });

  test('a language', async () => {
    const folder = copyContent();
    expect((await runGuide(['new', 'locale', 'fr', '--content', folder])).code).toBe(2);
    expect(readContent(folder)).toEqual(good);
  });
});

test.each([
  [['question', 'un'], 'There is no kind "question".'],
  [['procedure', 'Été'], '"Été" is not an id'],
  [['procedure', '../dehors'], '"../dehors" is not an id'],
  [['sign', 'goutte'], 'A sign stands in a group'],
  [['sign', 'cave/goutte'], 'There is no group of signs "cave". The groups are: plafond.'],
  [['locale', 'arabe-1'], '"arabe-1" is not the code of a language'],
  [['procedure'], '"new" needs more'],
])('new %j is refused', async (words, says) => {
  const { code, text } = await runGuide(['new', ...words, '--content', copyContent()]);
  expect(code).toBe(2);
  expect(text).toContain(says);
});

test('a letter is refused where nothing says what letters ask for', async () => {
  const { code, text } = await runGuide([
    'new',
    'letter',
    'au-syndic',
    '--content',
    copyContent([{ file: 'letter-fields.yaml', text: null }]),
  ]);
  expect(code).toBe(2);
  expect(text).toContain('letter-fields.yaml is missing');
});

describe('adding to a YAML text', () => {
  test('keeps its comments, its order and its empty lines', () => {
    const text = '# head\n- id: a   # first\n\n- id: b\n  # inside\n  kind: x # last\n\n# foot\n';
    expect(appendItem('f', text, [], ['id: c', 'kind: y'])).toBe(
      '# head\n- id: a   # first\n\n- id: b\n  # inside\n  kind: x # last\n\n- id: c\n  kind: y\n\n# foot\n',
    );
  });

  test('goes into a list on one line, and into a list under a key', () => {
    expect(appendItem('f', 'a: [x, y] # why\nb: 1\n', ['a'], ['z'])).toBe('a: [x, y, z] # why\nb: 1\n');
    expect(appendItem('f', 'a:\n  - x\n  - y # why\nb: 1\n', ['a'], ['z'])).toBe(
      'a:\n  - x\n  - y # why\n  - z\nb: 1\n',
    );
  });

  test('goes under the last key, at its indentation, also where the file does not end with a line break', () => {
    expect(appendKey('f', 'a:\n  x: 1\n  y: { z: 2 }\nb: 3\n', ['a'], 'n', ['4'])).toBe(
      'a:\n  x: 1\n  y: { z: 2 }\n  n: 4\nb: 3\n',
    );
    expect(appendKey('f', 'a: 1', [], 'b', ['c: 2', 'd: 3'])).toBe('a: 1\nb:\n  c: 2\n  d: 3\n');
  });

  test('is refused where there is no list, or keys on one line', () => {
    expect(() => appendItem('f.yaml', 'a: 1\n', [], ['x'])).toThrow('f.yaml has no list');
    expect(() => appendKey('f.yaml', '{ a: 1 }\n', [], 'b', ['2'])).toThrow('f.yaml has no keys');
  });
});

test('the marks of a skeleton are refused wherever they stand', () => {
  const { issues } = compilePack(
    new Map([...good, ['fr/flow.yaml', (good.get('fr/flow.yaml') ?? '').replace('Une tache', 'TODO')]]),
    'fr',
  );
  expect(issues.map(({ code, message }) => `${code} ${message}`)).toEqual([
    'banned-word The guide does not say "TODO".',
  ]);
});
