import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { change } from '../../compiler/faults/fault.ts';
import { copyContent } from './copy-content.ts';
import { runGuide } from './run-guide.ts';

/** What is left to do, as the terminal lists it: each head with its lines. */
async function dutiesOf(folder: string, ...options: readonly string[]) {
  const { code, lines } = await runGuide(['check', '--release', '--content', folder, ...options]);
  const head = lines.indexOf('Before this edition is published:');
  const end = lines.findIndex((line, at) => at > head && !line.startsWith('  '));
  return { code, duties: lines.slice(head + 1, end) };
}

test('lists what is left to do, and stops for none of what the association judges', async () => {
  const folder = copyContent([change('letters/declaration.yaml', 'checked: 2026-11-24', 'checked: 2026-01-01')]);
  const { code, duties } = await dutiesOf(folder, '--date', '2026-12-01');
  expect(code).toBe(0);
  expect(duties).toContainEqual(expect.stringMatching(/^ {2}\d+ things whose check is old: read them again/));
  expect(duties).toContainEqual(expect.stringMatching(/^ {4}letter declaration · 2026-01-01 · 334$/));
  expect(duties).toContainEqual(expect.stringMatching(/^ {2}\d+ things that no jurist has signed/));
  expect(duties).toContainEqual(expect.stringMatching(/^ {4}contact \(2\): \S+, \S+$/));
  expect(duties).toContainEqual(expect.stringMatching(/^ {2}\d+ ids that were never published/));
  expect(duties).toContain(
    '  The edition names no public key: sign it (docs/tasks/release.md), and write "signing-key" in its file',
  );
});

test('ids that were published are left to do no more', async () => {
  const folder = copyContent();
  const ids = ({ duties }: { readonly duties: readonly string[] }): readonly string[] =>
    duties.filter((line) => line.includes('never published'));
  expect(ids(await dutiesOf(folder))).toHaveLength(1);
  await runGuide(['publish', '--content', folder]);
  expect(ids(await dutiesOf(folder))).toEqual([]);
});

test('a fault stops it, and is counted', async () => {
  const folder = copyContent([change('letters/declaration.yaml', 'checked: 2026-11-24', 'checked: 2026-13-01')]);
  const { code, duties } = await dutiesOf(folder);
  expect(code).toBe(1);
  expect(duties[0]).toMatch(/^ {2}\d+ faults, which stop the build/);
});

test('writes all of it as one page that prints and asks nobody for anything, each word as text', async () => {
  const folder = copyContent([change('letters/declaration.yaml', 'checked: 2026-11-24', 'checked: 2026-01-01')]);
  const file = join(folder, '..', 'page.html');
  const { code } = await runGuide(['check', '--release', '--page', file, '--content', folder, '--date', '2026-12-01']);
  expect(code).toBe(0);
  const page = readFileSync(file, 'utf8');
  for (const words of ['Avant de publier', 'Vérifications anciennes', 'Sans signature']) expect(page).toContain(words);
  expect(page).toMatch(/<li>letter declaration · 2026-01-01 · 334<\/li>/);
  // all, where the terminal shows the first few
  expect(page.match(/<li>procedures\//g)?.length).toBeGreaterThan(5);
  expect(page).not.toMatch(/<script|src=|href=/);
});

test('tells it to programs too', async () => {
  const { text } = await runGuide(['check', '--release', '--json', '--content', copyContent()]);
  const { duties } = JSON.parse(text) as { readonly duties: readonly { readonly id: string }[] };
  expect(duties.map(({ id }) => id)).toEqual(expect.arrayContaining(['unsigned', 'unpublished', 'key']));
});
