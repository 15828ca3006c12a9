import { expect, test } from 'vitest';
import { compilePack } from '../../tools/compiler/index.ts';
import { readContent } from '../../tools/read-content.ts';
import { cutCore, readCore, readFirst, readKit, readSearch, readTexts } from '../../src/pack/index.ts';
import { edit, good } from './edit-pack.ts';

const { content: pack, pack: whole, figures } = compilePack(good, 'fr');

test('a compiled pack survives its trip as JSON, so nothing in it is undefined', () => {
  if (whole === null) throw new Error('no pack');
  const { first, rest } = cutCore(whole.core);
  const travelled = JSON.parse(
    JSON.stringify([first, rest, whole.texts, whole.kit, whole.search]),
  ) as readonly unknown[];
  const read = readFirst(travelled[0]);
  const core = read.ok ? readCore(read.first, travelled[1]) : null;
  if (core === null) throw new Error('the core was refused');
  const { paperWords, paper, ...travels } = whole;
  const [, , texts, kit, search] = travelled;
  expect({
    core,
    texts: readTexts(core, texts),
    kit: readKit(core, kit),
    search: readSearch(core, search),
  }).toStrictEqual(travels);
  expect(Object.keys(paperWords)).not.toEqual([]);
  expect(paper).not.toBeNull();
});

test('conditions keep their meaning', () => {
  expect(pack?.flow.questions[2]?.when).toEqual({
    kind: 'not',
    of: { kind: 'is', question: 'water', options: ['stopped'] },
  });
  expect(pack?.procedures.find(({ id }) => id === 'couper-l-eau')?.band[0]?.when).toEqual({
    kind: 'any',
    of: [
      { kind: 'is', question: 'water', options: ['running'] },
      {
        kind: 'all',
        of: [
          { kind: 'count', question: 'noticed', atLeast: 2 },
          {
            kind: 'named',
            name: 'wet',
            of: { kind: 'not', of: { kind: 'is', question: 'water', options: ['stopped'] } },
          },
        ],
      },
    ],
  });
});

test('a procedure answers at any hour when one of its contacts does', () => {
  expect(pack?.procedures.map(({ id, anyHour }) => [id, anyHour])).toEqual([
    ['appeler-les-secours', true],
    ['couper-l-eau', undefined],
    ['prevenir-l-assurance', true],
  ]);
});

test('procedures stand in the order of pack.yaml', () => {
  const files = edit(good, [
    {
      file: 'pack.yaml',
      find: '  - appeler-les-secours\n  - couper-l-eau\n',
      put: '  - couper-l-eau\n  - appeler-les-secours\n',
    },
  ]);
  expect(compilePack(files, 'fr').content?.procedures.map(({ id }) => id)).toEqual([
    'couper-l-eau',
    'appeler-les-secours',
    'prevenir-l-assurance',
  ]);
});

test('the proof counts every set of answers', () => {
  // danger: one of two exclusive options, or "now": 3. water: 3; of these "stopped" ends there, the two others ask what
  // was noticed: 7 sets of three signs, or one of two exclusive options. 3 × (1 + 2 × 9) = 57
  expect(figures.proof?.answerSets).toBe('57');
  expect(pack?.longestPath).toBe(figures.proof?.longestPath);
});

test('words are printed with French typography, ids and addresses are not touched', () => {
  expect(pack?.flow.questions[1]?.title).toBe('L’eau coule-t-elle encore\u202F?');
  expect(pack?.contacts[1]?.channels[0]).toEqual({
    kind: 'tel',
    number: '0142000000',
    shown: '01\u00A042\u00A000\u00A000\u00A000',
  });
  expect(pack?.contacts[1]?.channels[1]).toEqual({
    kind: 'form',
    url: 'https://assurance.example/sinistre',
    shown: 'assurance.example',
  });
});

test('an address to go to, and a number from an old source, reach the pack as they are', () => {
  const files = edit(good, [
    { file: 'contacts.yaml', find: '{ kind: visit }', put: '{ kind: visit, address: "3 rue des Fontaines, Angers" }' },
    { file: 'contacts.yaml', find: 'shown: "01 42 00 00 00" }', put: 'shown: "01 42 00 00 00", dated: true }' },
  ]);
  const channels = compilePack(files, 'fr').content?.contacts[1]?.channels;
  expect(channels?.[0]).toEqual({
    kind: 'tel',
    number: '0142000000',
    shown: '01\u00A042\u00A000\u00A000\u00A000',
    dated: true,
  });
  expect(channels?.at(-1)).toEqual({ kind: 'visit', address: '3 rue des Fontaines, Angers' });
});

test('a content of nothing gives issues, no pack, and no error', () => {
  const nothing = compilePack(new Map(), 'fr');
  expect(nothing.pack).toBeNull();
  expect(nothing.issues.map(({ file }) => file)).toContain('pack.yaml');
});

test.each([...good.keys()])('%s empty, or with something else in it, gives issues and no error', (file) => {
  for (const text of ['', 'ceci', '- 1\n- 2\n', '{ a: { b: [1] } }', '---\n---\n']) {
    const { issues } = compilePack(new Map([...good, [file, text]]), 'fr');
    expect(issues.length, JSON.stringify(text)).toBeGreaterThan(0);
  }
});

test('a content folder is read with sorted relative paths', () => {
  const paths = [...readContent('tests/fixtures/pack/good').keys()];
  expect(paths).toEqual(paths.toSorted());
  expect(paths).toContain('fr/procedures/couper-l-eau.md');
});

test('the head of the pack is that of pack.yaml', () => {
  expect(pack).toMatchObject({
    format: 12,
    id: 'degat-des-eaux',
    edition: '2026-11-24',
    locale: 'fr',
    dir: 'ltr',
    country: { clock: 'Europe/Paris', holidays: { afterEaster: [1, 39, 50] } },
    review: { status: 'draft' },
    staleAfter: { procedures: 180, contacts: 90 },
    caps: { now: 3, today: 4, week: 6 },
    emergency: ['pompiers'],
    help: ['pompiers', 'assurance'],
    topics: [
      { id: 'danger', title: 'Tout de suite' },
      { id: 'suites', title: 'Après l’eau' },
    ],
  });
});
