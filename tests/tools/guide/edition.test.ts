import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, expect, onTestFinished, test, vi } from 'vitest';
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
