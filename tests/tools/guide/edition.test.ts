import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { afterEach, expect, onTestFinished, test, vi } from 'vitest';
import { compilePack } from '../../../tools/compiler/index.ts';
import { readContent } from '../../../tools/read-content.ts';
import { GOOD, runGuide } from './run-guide.ts';

afterEach(() => void vi.unstubAllEnvs());

/** An edition of the small sound pack, changed; it is the one that is built. */
function useEdition(find: string, put: string): void {
  const folder = mkdtempSync(join(tmpdir(), 'guide-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const file = join(folder, 'edition.yaml');
  writeFileSync(file, readFileSync('tests/fixtures/editions/eau.yaml', 'utf8').replace(find, put));
  vi.stubEnv('REPERES_EDITION', file);
}

test('the content is that of the edition when none is named, with the interface words that it shares', async () => {
  vi.stubEnv('REPERES_EDITION', 'tests/fixtures/editions/maison.yaml');
  const { code, lines } = await runGuide(['check']);
  expect(lines[0]).toMatch(/^\[fr\] \d+ questions/);
  expect(lines.at(-1)).toBe('No fault found.');
  expect(code).toBe(0);
});

test.each([GOOD, `./${GOOD}`, `${GOOD}/`, resolve(GOOD)])('roles are checked with --content %s', async (folder) => {
  useEdition('advice-contact: assurance', 'advice-contact: nobody');
  const { code, text } = await runGuide(['check', '--content', folder]);
  expect(code).toBe(1);
  expect(text).toContain('"nobody"');
});

test('roles are not checked against the content of another', async () => {
  useEdition(`content: ${GOOD}`, 'content: guide-content');
  expect((await runGuide(['check', '--content', GOOD])).code).toBe(0);
});

test('an edition that cannot be read, or that names no content, is refused with its file', async () => {
  useEdition(`content: ${GOOD}\n`, '');
  expect(await runGuide(['check'])).toMatchObject({ code: 2, text: expect.stringContaining('does not say') as string });
  vi.stubEnv('REPERES_EDITION', 'editions/nowhere.yaml');
  expect(await runGuide(['check'])).toMatchObject({
    code: 2,
    text: expect.stringContaining('"editions/nowhere.yaml" cannot be read') as string,
  });
});

/** A folder in git with an edition that shares the interface of another content, at its first revision. */
function commitEdition(): string {
  const folder = mkdtempSync(join(tmpdir(), 'guide-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  cpSync('tests/fixtures/pack/house', join(folder, 'house'), { recursive: true });
  mkdirSync(join(folder, 'words/fr'), { recursive: true });
  cpSync('guide-content/fr/interface.yaml', join(folder, 'words/fr/interface.yaml'));
  const git = (...words: readonly string[]) =>
    execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@example.org', ...words], { cwd: folder });
  git('init', '-q');
  git('add', '.');
  git('commit', '-q', '-m', 'one');
  return folder;
}

test('diff compares a revision of an edition that shares its interface words', async () => {
  const folder = commitEdition();
  const file = join(folder, 'edition.yaml');
  const edition = readFileSync('tests/fixtures/editions/maison.yaml', 'utf8');
  // the folders of an edition are named from the project's, where the tests run
  const from = (name: string): string => relative(process.cwd(), join(folder, name));
  writeFileSync(
    file,
    edition
      .replace('content: tests/fixtures/pack/house', `content: ${from('house')}`)
      .replace('interface: guide-content', `interface: ${from('words')}`),
  );
  vi.stubEnv('REPERES_EDITION', file);
  const contacts = join(folder, 'house/contacts.yaml');
  writeFileSync(
    contacts,
    readFileSync(contacts, 'utf8').replaceAll('025551201', '025551299').replaceAll('02 555 12 01', '02 555 12 99'),
  );
  const { code, text } = await runGuide(['diff', 'HEAD']);
  expect(text).toMatch(/après {3}téléphone 02.555.12.99/);
  expect(text).not.toContain('interface');
  expect(code).toBe(0);
});

test('a name and a role may differ by language, and one that a language lacks is told', () => {
  const file = 'tests/fixtures/editions/pesten.yaml';
  const text = readFileSync(file, 'utf8');
  const files = readContent('tests/fixtures/pack/pesten', 'guide-content');
  const core = (locale: string) => compilePack(files, locale, { file, text }).pack?.core;
  expect([core('nl')?.brand?.guide, core('fr')?.brand?.guide]).toEqual(['Niet alleen', 'Pas seul']);
  expect([core('nl')?.roles?.['advice-contact'], core('fr')?.roles?.['advice-contact']]).toEqual([
    'luisterlijn',
    'ecoute',
  ]);
  const lacking = text.replace('name: { nl: Niet alleen, fr: Pas seul }', 'name: { nl: Niet alleen }');
  const { issues } = compilePack(files, 'fr', { file, text: lacking });
  expect(issues.map(({ code, message }) => `${code} ${message}`)).toEqual([
    'missing-word "name" has no words in "fr".',
  ]);
});

test('a public key that is none, and a release that is no number, are told with what to write', async () => {
  useEdition(`content: ${GOOD}`, `content: ${GOOD}\nsigning-key: RWshort\nrelease: 0`);
  const { code, text } = await runGuide(['check']);
  expect(code).toBe(1);
  expect(text).toContain('is no public key of minisign');
  expect(text).toContain('is no whole number from 1 on');
});

test('a secret key signs for the edition that names its public key, and for no other', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'guide-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const key = join(folder, 'our.key');
  await runGuide(['publish', '--new-key', key]);
  const other = 'RWQPhG6yhKLOsC4ePj+IERfB1824RlViuNpaU5QUme4M0fs/f2BSdYvm';
  useEdition(`content: ${GOOD}`, `content: ${GOOD}\nsigning-key: ${other}`);
  const { code, text } = await runGuide(['publish', '--sign', key, folder]);
  expect([code, text]).toEqual([
    2,
    expect.stringContaining(`names another public key (${other}). Nothing was signed.`),
  ]);
});
