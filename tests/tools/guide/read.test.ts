import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { saysTheSame } from '../../../tools/guide/lines/note.ts';
import { countStates, listLines, type ListedLine } from '../../../tools/guide/lines/list-lines.ts';
import { writeLine } from '../../../tools/guide/lines/write-lines.ts';
import { readContent } from '../../../tools/read-content.ts';
import { edit, good, type Edit } from '../../compiler/edit-pack.ts';
import { translateFixture } from '../../support/translate-fixture.ts';
import { copyContent, writeContent } from './copy-content.ts';
import { runGuide } from './run-guide.ts';

const UNIT = 'procedures/couper-l-eau';
const [CARD, TEXT] = [`${UNIT}/card`, `${UNIT}/text`];
const OWN = { file: 'es/procedures/couper-l-eau.md', find: 'FERMEZ LE ROBINET', put: 'CERRAD EL GRIFO' };
const SOURCE = { file: 'fr/procedures/couper-l-eau.md', find: 'près du compteur', put: 'sous l’évier' };

const translated = translateFixture(good, 'es');
const copy = (edits: readonly Edit[] = []): string =>
  copyContent([...edit(translated, edits)].map(([file, text]) => ({ file, text })));

const read = (folder: string, ...argv: readonly string[]) => runGuide(['read', 'es', ...argv, '--content', folder]);
const linesOf = (folder: string): readonly ListedLine[] => listLines(readContent(folder), 'es', { of: UNIT });
const statesIn = (folder: string): readonly string[] => [...new Set(linesOf(folder).map(({ state }) => state))].sort();
const recordIn = (folder: string): string => readFileSync(join(folder, 'es/translated.yaml'), 'utf8');

test('lines that nobody read are of the machine; those that were read say when, and who where a name was given', async () => {
  const folder = copy();
  expect(statesIn(folder)).toEqual(['machine']);
  const { code, text } = await read(folder, CARD, '--on', '2026-11-21');
  expect(code).toBe(0);
  expect(text).toMatch(/, 4 lines read on 2026-11-21$/m);
  await read(folder, TEXT, '--by', 'Ana', '--on', '2026-11-22');
  expect(statesIn(folder)).toEqual(['read']);
  const [first, last] = [linesOf(folder)[0], linesOf(folder).at(-1)];
  expect(first?.reading).toEqual({ on: '2026-11-21' });
  expect(last?.reading).toEqual({ on: '2026-11-22', by: 'Ana' });
  expect((await runGuide(['check', '--content', folder])).lines).toContain('No fault found.');
});

test('a line is unread again when its words change, and when its source does; every other stays read', async () => {
  for (const [change, state] of [
    [OWN, 'machine'],
    [SOURCE, 'again'],
  ] as const) {
    const folder = copy();
    await read(folder, CARD, TEXT);
    const after = edit(readContent(folder), [change]);
    const fallen = listLines(after, 'es', { of: UNIT }).filter((line) => line.state !== 'read');
    expect(fallen.map((line) => [line.source, line.state])).toEqual([
      [expect.stringContaining('Fermez le robinet'), state],
    ]);
  }
});

test('a line whose source changed is not read because somebody notes that it says the same', async () => {
  const folder = copy();
  await read(folder, CARD, TEXT);
  const files = edit(readContent(folder), [SOURCE]);
  const again = listLines(files, 'es', { of: UNIT }).filter(({ state }) => state === 'again');
  const states = listLines(saysTheSame(files, 'es', again), 'es', { of: UNIT }).map(({ state }) => state);
  expect(states.filter((state) => state !== 'read')).toEqual(['machine']);
});

test('a link that leads elsewhere changes nothing that was read', async () => {
  const folder = copy();
  await read(folder, CARD, TEXT);
  const after = edit(readContent(folder), [
    { file: 'es/procedures/couper-l-eau.md', find: '(signs:plafond)', put: '(signs:prises)' },
  ]);
  expect(listLines(after, 'es', { of: UNIT }).every(({ state }) => state === 'read')).toBe(true);
});

test('only what holds is noted as read: a line of an older source is told, and stays as it was', async () => {
  const folder = copy([SOURCE]);
  const { code, text } = await read(folder, CARD, TEXT);
  expect(code).toBe(1);
  expect(text).toContain('1 line was not noted: what they say is not what the source says now.');
  expect(linesOf(folder).filter(({ state }) => state === 'again')).toHaveLength(1);
});

test('read twice is noted once, by the last day; noting what says the same keeps what was read', async () => {
  const folder = copy();
  await read(folder, TEXT, '--on', '2026-11-01');
  await read(folder, TEXT, '--on', '2026-11-20');
  expect(recordIn(folder)).not.toContain('2026-11-01');
  const once = recordIn(folder);
  await read(folder, TEXT, '--on', '2026-11-20');
  expect(recordIn(folder)).toBe(once);
  await runGuide(['translated', 'es', '--all', '--content', folder]);
  expect(recordIn(folder)).toBe(once);
});

test('a record as it was written before is read as before, and is not written otherwise where nobody read', async () => {
  const folder = copy();
  const before = recordIn(folder);
  expect(before).not.toMatch(/^ {2}of:/m);
  await read(folder, 'contacts/assurance', '--on', '2026-11-21');
  const [was, is] = [before.split('\n'), recordIn(folder).split('\n')];
  expect(was.filter((line) => !is.includes(line))).toEqual([expect.stringMatching(/^contacts\/assurance: "/)]);
  expect(is.filter((line) => !was.includes(line)).map((line) => line.replaceAll(/[0-9a-f]{6}/g, '#'))).toEqual([
    'contacts/assurance:',
    expect.stringMatching(/^ {2}of: "#(?: #)*"$/),
    '  read:',
    '    - on: 2026-11-21',
    expect.stringMatching(/^ {6}lines: "#(?: #)*"$/),
  ]);
});

test('the check counts for each language what was read and what was not', async () => {
  const folder = copy();
  const { machine } = countStates(readContent(folder), 'es');
  await read(folder, 'contacts/assurance');
  const { lines } = await runGuide(['check', '--content', folder]);
  expect(lines).toContain(`[es] read by somebody who speaks it: 6 of ${machine} lines.`);
});

test('an easier version is read line by line, and falls with the whole of its source', async () => {
  const easier = translateFixture(good, 'fr-x-facile');
  const folder = copyContent();
  writeContent(folder, easier);
  await runGuide(['read', 'fr-x-facile', TEXT, '--on', '2026-11-21', '--content', folder]);
  const states = (files: ReadonlyMap<string, string>) => [
    ...new Set(listLines(files, 'fr-x-facile', { of: TEXT }).map(({ state }) => state)),
  ];
  expect(states(readContent(folder))).toEqual(['read']);
  expect(states(edit(readContent(folder), [SOURCE]))).toEqual(['again']);
});

test('that an old line still says the same is noted for it alone', () => {
  const files = edit(translated, [SOURCE]);
  const again = listLines(files, 'es', { of: UNIT }).filter(({ state }) => state === 'again');
  const after = saysTheSame(files, 'es', again);
  expect(listLines(after, 'es', { of: UNIT }).every(({ state }) => state === 'machine')).toBe(true);
  expect([...after].filter(([file, text]) => files.get(file) !== text).map(([file]) => file)).toEqual([
    'es/translated.yaml',
  ]);
});

test('a line that is written is read no more', async () => {
  const folder = copy();
  await read(folder, CARD);
  const { files, refused } = writeLine(readContent(folder), 'es', { unit: CARD, path: ['why'] }, 'Así se para.');
  expect(refused).toEqual([]);
  expect(listLines(files, 'es', { of: CARD }).map(({ state }) => state)).toEqual(['read', 'read', 'machine', 'read']);
});

test.each([
  [['read', 'fr', '--all'], '"fr" is the source: it is no translation.'],
  [['read', 'es'], 'Name the parts, or write --all.'],
  [['read', 'es', 'contacts/nobody'], '"contacts/nobody" is no part of the words in "es". The check names the parts.'],
  [['read', 'es', '--all', '--on', '2026-13-01'], '"2026-13-01" is not a day that has been. Write it as 2026-11-21.'],
  [['read', 'es', '--all', '--on', '2027-01-01'], '"2027-01-01" is not a day that has been. Write it as 2026-11-21.'],
])('%j is refused in one sentence', async (argv, says) => {
  expect(await runGuide([...argv, '--content', copy()])).toMatchObject({ code: 2, text: `${says}\n` });
});
