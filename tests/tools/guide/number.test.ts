import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import * as spellings from '../../../tools/guide/number/spellings.ts';
import { countryOf } from '../../../tools/compiler/read/country.ts';
import { edit, good, type Edit } from '../../compiler/edit-pack.ts';
import { translateFixture } from '../../support/translate-fixture.ts';
import { copyContent } from './copy-content.ts';
import { runGuide } from './run-guide.ts';

const { telephones } = countryOf(good);
const readNumber = (typed: string) => spellings.readNumber(typed, telephones);
const spellingsOf = (called: spellings.Called) => spellings.spellingsOf(called, telephones);
const spellLike = (found: string, called: spellings.Called, isDialled: boolean) =>
  spellings.spellLike(found, called, isDialled, telephones);

const PROCEDURE = 'fr/procedures/appeler-les-secours.md';
const STEP = 'Sortez de la pièce.';

const number = (folder: string, ...argv: readonly string[]) => runGuide(['number', ...argv, '--content', folder]);
const read = (folder: string, file: string): string => readFileSync(join(folder, file), 'utf8');
const withStep = (put: string): readonly Edit[] => [{ file: PROCEDURE, find: STEP, put }];

/** The small sound pack in French and Spanish; `edits` change the French before it is translated. */
const copyTranslated = (edits: readonly Edit[], after: readonly Edit[] = []): string =>
  copyContent([...edit(translateFixture(edit(good, edits), 'es'), after)].map(([file, text]) => ({ file, text })));

describe('a number is known in every way to write it, and the new one is written like it', () => {
  const old = readNumber('0142000000');
  const next = readNumber('01 42 00 00 99');
  test.each([
    ['0142000000', '0142000099'],
    ['01 42 00 00 00', '01 42 00 00 99'],
    ['01\u00A042\u00A000\u00A000\u00A000', '01\u00A042\u00A000\u00A000\u00A099'],
    ['01.42.00.00.00', '01.42.00.00.99'],
    ['+33142000000', '+33142000099'],
    ['+33 1 42 00 00 00', '+33 1 42 00 00 99'],
    ['+33 (0)1 42 00 00 00', '+33 1 42 00 00 99'],
    ['0033 1 42 00 00 00', '0033 1 42 00 00 99'],
    ['(01) 42 00 00 00', '(01) 42 00 00 99'],
  ])('%s', (written, becomes) => {
    const [found] = `Appelez le ${written}.`.match(spellingsOf(old)) ?? [];
    expect(`Appelez le ${written}.`.replace(found ?? '', spellLike(found ?? '', next, false) ?? '')).toBe(
      `Appelez le ${becomes}.`,
    );
  });

  test('with other digits, and with more or fewer of them', () => {
    expect(spellLike('٣٠١٨', readNumber('3019'), false)).toBe('٣٠١٩');
    expect(spellLike('3018', next, false)).toBe('01 42 00 00 99');
    expect(spellLike('3018', next, true)).toBe('0142000099');
    expect(spellLike('01 42 00 00 00', readNumber('3019'), false)).toBe('3019');
    expect(spellLike('+33 1 42 00 00 00', readNumber('3019'), false)).toBeNull();
    expect('le 30\u00A018'.match(spellingsOf(readNumber('3018')))).toEqual(['30\u00A018']);
  });

  test('however the two are typed', () => {
    for (const typed of ['0142000000', '01 42 00 00 00', '+33142000000', '+33 (0)1 42 00 00 00'])
      expect(readNumber(typed)).toEqual({ dialled: '0142000000', shown: '01 42 00 00 00' });
    expect(readNumber('116000').shown).toBe('116 000');
    expect(readNumber('+32 2 555 01 00')).toEqual({ dialled: '+3225550100', shown: '+32 2 555 01 00' });
  });
});

test('every place is listed with its file, its line and its sentence, and nothing is written', async () => {
  const folder = copyTranslated(withStep('Sortez. Appelez le 01 42 00 00 00. Attendez.'));
  const before = read(folder, 'contacts.yaml');
  const { code, lines } = await number(folder, '0142000000', '0142000099');
  expect(code).toBe(0);
  expect(lines).toContain('contacts.yaml:16  - { kind: tel, number: "0142000000", shown: "01 42 00 00 00" }');
  expect(lines).toContain(`${PROCEDURE}:15  Appelez le 01 42 00 00 00.`);
  expect(
    lines.filter((line) => /^es\/procedures\/appeler-les-secours\.md:\d+ {2}APPELEZ LE 01 42 00 00 00\.$/.test(line)),
  ).toHaveLength(1);
  expect(lines.at(-1)).toBe(
    '4 places in 3 files: 01 42 00 00 00 would be 01 42 00 00 99. Nothing is written yet: add --write.',
  );
  expect(read(folder, 'contacts.yaml')).toBe(before);
});

test('--write puts the new one everywhere: the check finds no fault, and nothing is to translate', async () => {
  const folder = copyTranslated(withStep('Sortez. Appelez le 01 42 00 00 00.'));
  const { code, text } = await number(folder, '01 42 00 00 00', '+33142000099', '--write');
  expect(code).toBe(0);
  expect(text).toContain('written: 4 places in 3 files');
  expect(read(folder, 'contacts.yaml')).toContain('number: "0142000099", shown: "01 42 00 00 99"');
  expect(read(folder, PROCEDURE)).toContain('Appelez le 01 42 00 00 99.');
  const checked = await runGuide(['check', '--content', folder]);
  expect(checked.code, checked.text).toBe(0);
  expect(checked.lines).toContain('[es] nothing is to translate.');
});

test('the faults that a change would make are told before it is written, and when it is', async () => {
  const folder = copyTranslated(withStep('Appelez le +33 1 42 00 00 00.'));
  for (const more of [[], ['--write']]) {
    const { code, lines } = await number(folder, '0142000000', '3019', ...more);
    expect(code).toBe(0);
    const said = lines.indexOf('This change makes 2 faults in 2 files: fr 1, es 1.');
    expect(lines.slice(said).filter((line) => line.startsWith(`${PROCEDURE}:15 unknown-number `))).toHaveLength(1);
    expect(said).toBeLessThan(lines.findIndex((line) => /Nothing is written yet|^written: /.test(line)));
  }
});

test('a short number is changed where it is called, and not where it counts something', async () => {
  const folder = copyTranslated(withStep('Appelez le 18. Il y a 18 marches, à 18 h, le 18 mars.'));
  const { code, lines } = await number(folder, '18', '19', '--write');
  expect(code).toBe(0);
  expect(read(folder, PROCEDURE)).toContain('Appelez le 19. Il y a 18 marches, à 18 h, le 18 mars.');
  expect(read(folder, PROCEDURE)).toContain('[19](contact:pompiers)');
  expect(read(folder, 'fr/queries.yaml')).toContain('query: "19"');
  expect(read(folder, 'fr/contacts.yaml')).toContain('name: 19, pompiers');
  expect(read(folder, 'contacts.yaml')).toContain('number: "19", shown: "19"');
  expect(read(folder, 'contacts.yaml')).toContain('to: "18:00"');
  expect(read(folder, 'pack.yaml')).toContain('procedures: 180');
  expect(lines.filter((line) => line.startsWith(`${PROCEDURE}:15  (perhaps no number to call)`))).toHaveLength(3);
  // what the source leaves to be looked at is left in the translation too
  expect(read(folder, 'es/procedures/appeler-les-secours.md')).toContain('IL Y A 18 MARCHES');
});

test('a translation has a short number where its source has it, with no word that a command knows', async () => {
  const folder = copyTranslated([
    ...withStep('Appelez le 18.'),
    { file: PROCEDURE, find: "N'attendez pas seul.", put: 'Comptez 18 marches.' },
  ]);
  await number(folder, '18', '19', '--write');
  const text = read(folder, 'es/procedures/appeler-les-secours.md');
  expect(text).toContain('APPELEZ LE 19.');
  expect(text.match(/\b18 \S+/g)).toEqual(['18 MARCHES.']);
});

test('ids, addresses and the titles of sources stay, and are told but for ids', async () => {
  const OTHER = "Selon l'article 3018, cela vaut 3018 €, 3018-2 ou 3018 000 €.";
  const folder = copyContent([
    { file: 'contacts.yaml', find: 'number: "18", shown: "18"', put: 'number: "3018", shown: "3018"' },
    { file: 'contacts.yaml', find: 'https://assurance.example/sinistre', put: 'https://3018.example/le-3018' },
    { file: 'sources.yaml', find: 'guide-eau, kind', put: '3018-guide, kind' },
    { file: 'sources.yaml', find: "Guide de l'eau", put: 'Le 3018' },
    { file: PROCEDURE, find: STEP, put: `Le 3018 aide. ${OTHER} [^3018-guide]` },
  ]);
  const { text, lines } = await number(folder, '3018', '3019', '--write');
  expect(read(folder, 'contacts.yaml')).toContain('number: "3019", shown: "3019"');
  expect(read(folder, 'contacts.yaml')).toContain('https://3018.example/le-3018');
  expect(read(folder, 'sources.yaml')).toContain('{ id: 3018-guide, kind: guide, title: "Le 3018"');
  expect(read(folder, PROCEDURE)).toContain(`Le 3019 aide. ${OTHER} [^3018-guide]`);
  expect(lines.filter((line) => line.startsWith('contacts.yaml:17  (in an address)'))).toHaveLength(2);
  expect(lines.filter((line) => line.startsWith('sources.yaml:1  (in a source, which is called so)'))).toHaveLength(1);
  expect(lines.filter((line) => line.includes('(perhaps no number to call)'))).toEqual([
    `${PROCEDURE}:15  (perhaps no number to call) ${OTHER}`,
    `${PROCEDURE}:15  (perhaps no number to call) ${OTHER}`,
  ]);
  expect(text).toContain('written: 4 places in 3 files');
});

test('a part whose translation does not say the number is not noted: somebody has to look at it', async () => {
  const folder = copyTranslated(withStep('Sortez. Appelez le 01 42 00 00 00.'), [
    { file: 'es/procedures/appeler-les-secours.md', find: '01 42 00 00 00', put: '' },
  ]);
  await number(folder, '0142000000', '0142000099', '--write');
  const { lines } = await runGuide(['check', '--content', folder, '--to-translate']);
  expect(lines.join('\n')).toMatch(/\[es\] 1 to translate, .*\n {2}es\/.* procedures\/appeler-les-secours\/text/);
});

test('what was read by a reviewer stays as it was read, and that is said', async () => {
  const record = { file: 'reviews/contact/pompiers.yaml', text: 'by: X\nread: Le 3018\n' };
  const folder = copyContent([
    ...withStep('Le 3018 aide.'),
    record,
    {
      file: 'contacts.yaml',
      find: 'sources: [guide-eau]\n',
      put: 'sources: [guide-eau]\n  review: { status: reviewed }\n',
    },
  ]);
  const { text } = await number(folder, '3018', '3019', '--write');
  expect(text).toContain('What was reviewed and has this number is a draft again; reviews/ keeps what was read.');
  expect(read(folder, record.file)).toBe(record.text);
});

test.each([
  [['3018', 'abc'], '"abc" is no number to call. Write its digits, with or without blanks.'],
  [['0142000000', '+33 1 42 00 00 00'], 'Both are the same number.'],
  [['3999', '3998'], 'No text of tests/fixtures/pack/good has the number 3999.'],
])('%j is refused in one sentence', async (argv, says) => {
  const { code, lines } = await number('tests/fixtures/pack/good', ...argv);
  expect(code).toBe(2);
  expect(lines).toEqual([says]);
});
