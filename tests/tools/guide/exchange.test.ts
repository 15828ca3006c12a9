import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { exportPo } from '../../../tools/guide/exchange/export-po.ts';
import { importPo } from '../../../tools/guide/exchange/import-po.ts';
import { exportJson, importJson } from '../../../tools/guide/exchange/interface-json.ts';
import { listLines } from '../../../tools/guide/lines/list-lines.ts';
import { readContent } from '../../../tools/read-content.ts';
import { edit, good, type Edit } from '../../compiler/edit-pack.ts';
import { translateFixture } from '../../support/translate-fixture.ts';
import { copyContent } from './copy-content.ts';
import { runGuide } from './run-guide.ts';

const translated = translateFixture(good, 'es');
const PROCEDURE = 'es/procedures/couper-l-eau.md';
const STEP = 'Fermez le robinet près du compteur.';
const CONTEXT = 'procedures/couper-l-eau/text:4';
const moved: Edit = { file: 'fr/procedures/couper-l-eau.md', find: 'près du compteur', put: 'sous l’évier' };

/** The files that say something else, each with its lines that do. */
const changed = (before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>) =>
  Object.fromEntries(
    [...after].flatMap(([file, text]) => {
      const was = new Set(before.get(file)?.split('\n'));
      return before.get(file) === text ? [] : [[file, text.split('\n').filter((line) => !was.has(line))]];
    }),
  );

/** One entry of a PO file. */
const entryOf = (po: string, context: string): string =>
  po.split('\n\n').find((entry) => entry.includes(`msgctxt "${context}"`)) ?? '';

/** What Poedit makes of a file: its headers, its own order and widths, line ends of Windows, a mark at the start. */
function throughPoedit(po: string): string {
  const [head = '', ...entries] = po.trimEnd().split('\n\n');
  const joined = entries.map((entry) =>
    entry.replaceAll(/"\n"(?=.)/g, '').replace(/^(msgid|msgstr) ""(?=.)/gm, '$1 "'),
  );
  const own = head
    .replace(
      '"Language: es\\n"',
      '"Language: es_ES\\n"\n"Last-Translator: \\n"\n"PO-Revision-Date: 2026-11-30 10:00+0100\\n"',
    )
    .concat('\n"X-Generator: Poedit 3.4.2\\n"\n"Plural-Forms: nplurals=2; plural=(n != 1);\\n"');
  return `\uFEFF# Traducción al español.\n${[own, ...joined.toReversed()].join('\n\n')}\n`.replaceAll('\n', '\r\n');
}

test('what goes out and comes back changes no byte: texts, words of the interface, through another program', () => {
  const po = exportPo(translated, 'es');
  for (const text of [po, throughPoedit(po)]) {
    const back = importPo(translated, 'es', text);
    expect(back).toMatchObject({ changed: 0, same: 0, left: [], asked: [] });
    expect(changed(translated, back.files)).toEqual({});
  }
  const back = importJson(translated, 'es', exportJson(translated, 'es'));
  expect(back).toMatchObject({ changed: 0, left: [] });
  expect(changed(translated, back.files)).toEqual({});
});

test('an entry names its line, says the source as it is typed, who says it, for whom, and whether it was read', () => {
  const po = exportPo(translated, 'es');
  expect(po).toMatch(/^"Language: es\\n"$/m);
  expect(po).toMatch(/^"Content-Type: text\/plain; charset=utf-8\\n"$/m);
  const step = entryOf(po, CONTEXT);
  expect(step).toContain('#: fr/procedures/couper-l-eau.md\n');
  expect(step).toContain('#. Nobody who speaks the language has read this yet.\n');
  expect(step).toContain(`msgid "${STEP}"\nmsgstr "${STEP.toUpperCase()}"`);
  expect(entryOf(po, 'contacts/pompiers:say')).toContain('#. The person says this aloud.\n');
  expect(entryOf(po, 'procedures/couper-l-eau/text:0')).toContain('[regardez les signes](signs:plafond)');
});

test('words that another program changed go to their lines, and every other byte stays', () => {
  const po = throughPoedit(exportPo(translated, 'es'))
    .replace(STEP.toUpperCase(), 'Cierre el grifo **ya**, cerca del contador.')
    .replace('ELLE PAIE UNE PARTIE DES DÉGÂTS.', 'Paga una parte: «daños».')
    .replace("LES DÉGÂTS S'ARRÊTENT LÀ.", 'Así se paran los daños.');
  const back = importPo(translated, 'es', po);
  expect(back).toMatchObject({ changed: 3, left: [] });
  expect(changed(translated, back.files)).toEqual({
    'es/contacts.yaml': ['  purpose: "Paga una parte: «daños»."'],
    [PROCEDURE]: ['why: Así se paran los daños.', '1. Cierre el grifo **ya**, cerca del contador. {#fermer}'],
  });
});

test('a line whose source changed is fuzzy, with what the source said; without the mark it says the same', () => {
  const files = edit(translated, [moved]);
  const entry = entryOf(exportPo(files, 'es', { before: translated }), CONTEXT);
  expect(entry).toContain('#, fuzzy\n');
  expect(entry).toContain(`#| msgid "${STEP}"\n`);
  expect(entry).toContain('#. The source has changed since this was translated.\n');
  expect(changed(files, importPo(files, 'es', exportPo(files, 'es')).files)).toEqual({});
  const same = importPo(files, 'es', exportPo(files, 'es').replace('#, fuzzy\n', ''));
  expect(same).toMatchObject({ changed: 0, same: 1, left: [] });
  expect(Object.keys(changed(files, same.files))).toEqual(['es/translated.yaml']);
  expect(listLines(same.files, 'es').every(({ state }) => state === 'machine')).toBe(true);
});

test('words that are still marked as to look at again are not taken over, and are told', () => {
  const files = edit(translated, [moved]);
  const back = importPo(files, 'es', exportPo(files, 'es').replace(STEP.toUpperCase(), 'Cierre el grifo.'));
  expect(back.left).toEqual([
    { name: CONTEXT, words: 'Cierre el grifo.', why: 'it is still marked as to look at again (fuzzy)', reason: 'open' },
  ]);
  expect(changed(files, back.files)).toEqual({});
});

test('a line that is new in the source comes to its place, in the marks of the list, the card or the file', () => {
  const files = edit(translated, [
    { file: 'fr/procedures/couper-l-eau.md', find: '- Une lampe.\n', put: '- Une lampe.\n- Un seau vide.\n' },
    { file: 'fr/contacts.yaml', find: '  before: Prenez', put: '  say: "« Il y a une fuite. »"\n  before: Prenez' },
  ]);
  const po = exportPo(files, 'es')
    .replace('msgid "Un seau vide."\nmsgstr ""', 'msgid "Un seau vide."\nmsgstr "Un cubo vacío."')
    .replace('msgid "« Il y a une fuite. »"\nmsgstr ""', 'msgid "« Il y a une fuite. »"\nmsgstr "«Hay una fuga.»"');
  const back = importPo(files, 'es', po);
  expect(back).toMatchObject({ changed: 2, left: [] });
  expect(back.files.get(PROCEDURE)).toContain('- UNE LAMPE.\n- Un cubo vacío.\n');
  expect(changed(files, back.files)['es/contacts.yaml']).toEqual(['  say: "«Hay una fuga.»"']);
  expect(listLines(back.files, 'es').every(({ state }) => state === 'machine')).toBe(true);
});

test('what has no place any more is told with its words, and nothing is lost', () => {
  const po = exportPo(translated, 'es')
    .replaceAll(STEP.toUpperCase(), 'Cierre el grifo.')
    .replace('msgctxt "contacts/assurance:who"', 'msgctxt "contacts/nadie:who"')
    .replace('LA PERSONNE QUI A SIGNÉ LE CONTRAT.', 'Quien firmó.');
  const files = edit(translated, [moved]);
  expect(importPo(files, 'es', po).left).toEqual([
    { name: 'contacts/nadie:who', words: 'Quien firmó.', why: 'the guide has no such line', reason: 'unknown' },
    {
      name: CONTEXT,
      words: 'Cierre el grifo.',
      why: expect.stringMatching(/^its source has changed since; now it is: /),
      reason: 'changed',
    },
  ]);
});

test('a line that moved in its text is found again by its words', () => {
  const files = edit(translated, [
    { file: 'fr/procedures/couper-l-eau.md', find: "Fermez l'arrivée", put: "Restez calme.\n\nFermez l'arrivée" },
  ]);
  const po = exportPo(translated, 'es').replace(STEP.toUpperCase(), 'Cierre el grifo.');
  const back = importPo(files, 'es', po);
  expect(back).toMatchObject({ changed: 1, left: [] });
  expect(changed(files, back.files)).toMatchObject({ [PROCEDURE]: ['1. Cierre el grifo. {#fermer}'] });
});

test('words that would be a list, a heading or the source’s own are refused, and the file stays', () => {
  const say = (words: string) =>
    importPo(translated, 'es', exportPo(translated, 'es').replace(STEP.toUpperCase(), words));
  for (const words of ['- Uno', '# Uno', '> Uno', STEP]) {
    const back = say(words);
    expect(back.left, words).toEqual([expect.objectContaining({ name: CONTEXT, words })]);
    expect(changed(translated, back.files), words).toEqual({});
  }
  expect(say('Uno\\nDos').files.get(PROCEDURE)).toContain('1. Uno Dos {#fermer}\n');
});

test('what a translator asks is kept, told, and goes out again; the check counts it', async () => {
  const folder = copyContent([...translated].map(([file, text]) => ({ file, text })));
  const po = exportPo(translated, 'es').replace(`msgctxt "${CONTEXT}"`, `# ¿Qué grifo?\nmsgctxt "${CONTEXT}"`);
  const file = fileWith(po);
  const { code, text } = await runGuide(['import', file, '--content', folder]);
  expect(code).toBe(0);
  expect(text).toContain(`${CONTEXT} (${STEP}): ¿Qué grifo?`);
  const files = readContent(folder);
  expect(entryOf(exportPo(files, 'es'), CONTEXT)).toContain('# ¿Qué grifo?\n');
  expect(changed(files, importPo(files, 'es', exportPo(files, 'es')).files)).toEqual({});
  const checked = await runGuide(['check', '--content', folder]);
  expect(checked.text).toContain('Translators ask about 1.');
  expect(checked.lines).toContain('No fault found.');
  expect(changed(translated, importPo(files, 'es', exportPo(translated, 'es')).files)).toEqual({});
});

test('words of the interface travel as i18next writes them, forms by number too', () => {
  const words = JSON.parse(exportJson(translated, 'es')) as { core: { exit: Record<string, string> } };
  expect(words.core.exit).toMatchObject({ presses_one: expect.any(String), presses_other: expect.any(String) });
  words.core.exit['presses_one'] = 'Pulse {{count}} vez más.';
  const back = importJson(translated, 'es', JSON.stringify(words));
  expect(back).toMatchObject({ changed: 1, left: [] });
  expect(changed(translated, back.files)).toEqual({ 'es/interface.yaml': ['      one: Pulse {{count}} vez más.'] });
});

test('the words of the source go out for programs that show them beside', async () => {
  const file = fileWith('', 'fr.json');
  const { code, text } = await runGuide(['export', 'fr', file, '--content', 'tests/fixtures/pack/good']);
  expect([code, text]).toEqual([0, `written: ${file}.\n`]);
  expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ core: { exit: { label: 'Quitter vite' } } });
  expect((await runGuide(['export', 'fr', 'fr.po', '--content', 'tests/fixtures/pack/good'])).code).toBe(2);
});

test('a word that the guide does not have, and forms that are not all there, are told', () => {
  const words = JSON.parse(exportJson(translated, 'es')) as { core: { exit: Record<string, string> } };
  words.core.exit['nuevo'] = 'Nuevo';
  words.core.exit['presses_one'] = '';
  const { left } = importJson(translated, 'es', JSON.stringify(words));
  expect(left.map(({ name, why }) => `${name}: ${why}`)).toEqual([
    'core.exit.presses: it has no words for: one',
    'core.exit.nuevo: the guide has no such word',
  ]);
});

/** A file that is gone when the test is over. */
function fileWith(text: string | Uint8Array, name = 'es.po'): string {
  const folder = mkdtempSync(join(tmpdir(), 'po-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  writeFileSync(join(folder, name), text);
  return join(folder, name);
}

test('the commands write a file, and take it back with what a translator changed', async () => {
  const folder = copyContent([...translated].map(([file, text]) => ({ file, text })));
  const file = fileWith('');
  expect((await runGuide(['export', 'es', file, '--of', 'contacts', '--content', folder])).code).toBe(0);
  const po = readFileSync(file, 'utf8');
  expect(po).not.toContain('procedures/');
  writeFileSync(file, po.replace('LA PERSONNE QUI A SIGNÉ LE CONTRAT.', 'Quien firmó.'));
  const { code, lines } = await runGuide(['import', file, '--content', folder]);
  expect(code).toBe(0);
  expect(lines).toEqual(['1 line has other words, 0 still say the same; 1 file written.']);
  expect(readContent(folder).get('es/contacts.yaml')).toContain('who: Quien firmó.');
});

const REFUSED: readonly (readonly [string | Uint8Array, string, RegExp])[] = [
  ['msgid "a', 'es.po', /^This is no PO file that can be read: End-of-file within string/],
  ['hello world', 'es.po', /^This is no PO file that can be read: Invalid key name "hello"/],
  ['', 'es.po', /^The file does not say in which language it is: add --locale <locale>\./],
  ['msgid ""\nmsgstr "Language: es\\n"\n', 'es.po', /^The file holds no line of a translation\./],
  [Uint8Array.from([0x6d, 0xe9, 0x6e]), 'es.po', /is not written in UTF-8\. Save it in UTF-8/],
  ['{ "core": ', 'es.json', /^This is no JSON that can be read: /],
  ['[]', 'es.json', /^This JSON holds no words by their keys\./],
  ['{}', 'words.json', /^There are no words in "words": /],
  ['x', 'es.txt', /ends neither in \.po nor in \.json\. Say which it is: --po or --json\./],
];
test.each(REFUSED)('%j as %s is refused in one sentence', async (text, name, says) => {
  const folder = copyContent([...translated].map(([file, words]) => ({ file, text: words })));
  const { code, text: said } = await runGuide(['import', fileWith(text, name), '--content', folder]);
  expect(code).toBe(2);
  expect(said).toMatch(says);
  expect(said.trimEnd().split('\n')).toHaveLength(1);
});

test('a file in another language than was asked for is refused', () => {
  expect(() => importPo(translated, 'es', exportPo(translated, 'es').replace('Language: es', 'Language: it'))).toThrow(
    'The file says that it is in "it", and not in "es".',
  );
});
