import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterEach, expect, onTestFinished, test, vi } from 'vitest';
import { parse } from 'yaml';
import { compilePack } from '../../../tools/compiler/index.ts';
import { readContent } from '../../../tools/read-content.ts';
import { runGuide } from './run-guide.ts';

afterEach(() => void vi.unstubAllEnvs());

function emptyFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'guide-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Words that tell of the first guide's subject, in both languages. */
const FIRST = /enfant|prostitu|exploit|mineur|juge|kind\b|minderjarig|rechter|rechtbank/i;

test.each([
  ['fr', 'Appelez les secours', 'Vous cherchez de l’aide.'],
  ['nl', 'Bel om hulp', 'U zoekt hulp.'],
])('a new guide in %s has no fault, and its home says nothing of another subject', async (locale, title, worry) => {
  const to = emptyFolder();
  const { code, text } = await runGuide(['new', 'edition', 'les-voisins', '--language', locale, '--to', to]);
  expect(code).toBe(0);
  expect(text).toContain('REPERES_EDITION=editions/les-voisins.yaml npm start');
  const edition = {
    file: 'editions/les-voisins.yaml',
    text: readFileSync(join(to, 'editions/les-voisins.yaml'), 'utf8'),
  };
  expect(parse(edition.text)).toMatchObject({ id: 'les-voisins', name: 'Les voisins', locales: [locale] });
  const content = readContent(join(to, 'content-les-voisins'), 'guide-content');
  const { pack, issues } = compilePack(content, locale, edition);
  expect(issues).toEqual([]);
  expect(pack?.core.procedures.map((procedure) => procedure.title)).toEqual([title]);
  expect(pack?.core.edition).toBe('2026-11-24');
  const home = pack?.core.words['home'] as Readonly<Record<string, string>>;
  expect(home['worry']).toBe(worry);
  expect(Object.values(home).filter((words) => FIRST.test(words))).toEqual([]);
  expect(readdirSync(join(to, 'content-les-voisins')).includes(locale === 'fr' ? 'nl' : 'fr')).toBe(false);
});

test('a new guide overwrites none', async () => {
  const to = emptyFolder();
  expect((await runGuide(['new', 'edition', 'net', '--to', to])).code).toBe(0);
  const again = await runGuide(['new', 'edition', 'net', '--to', to]);
  expect(again.code).toBe(2);
  expect(again.text).toContain('editions/net.yaml');
  expect(again.text).toContain('Nothing was written.');
});

test('a language that no guide can begin in is refused, with those that one can', async () => {
  const { code, text } = await runGuide(['new', 'edition', 'net', '--language', 'es', '--to', emptyFolder()]);
  expect({ code, text }).toEqual({
    code: 2,
    text: 'A guide cannot begin in "es": it can in fr, nl. docs/tasks/start-a-guide.md says what another language needs.\n',
  });
});

test('a new language copies what is its own, and nothing that it shares', async () => {
  const to = emptyFolder();
  await runGuide(['new', 'edition', 'net', '--language', 'nl', '--to', to]);
  const folder = join(to, 'content-net');
  const edition = join(to, 'editions/net.yaml');
  writeFileSync(
    edition,
    readFileSync(edition, 'utf8').replace('content: content-net', `content: ${relative('.', folder)}`),
  );
  vi.stubEnv('REPERES_EDITION', edition);
  expect((await runGuide(['new', 'locale', 'fr'])).code).toBe(0);
  const own = readFileSync(join(folder, 'fr/interface.yaml'), 'utf8');
  expect(own).toContain('worry: U zoekt hulp.');
  expect(own).not.toContain('settings:');
});

test('the first term of a guide begins its glossary', async () => {
  const to = emptyFolder();
  await runGuide(['new', 'edition', 'net', '--to', to]);
  const folder = join(to, 'content-net');
  expect((await runGuide(['new', 'term', 'palier', '--content', folder])).code).toBe(0);
  expect(parse(readFileSync(join(folder, 'glossary.yaml'), 'utf8'))).toEqual(['palier']);
  expect(parse(readFileSync(join(folder, 'fr/glossary.yaml'), 'utf8'))).toEqual({
    palier: { name: 'TODO', definition: 'TODO' },
  });
});
