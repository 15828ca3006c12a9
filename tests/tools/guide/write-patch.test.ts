import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writePatch } from '../../../tools/guide/diff/write-patch.ts';

const before = new Map([
  ['contacts.yaml', 'a\nb\nc\nd\ne\nf\ng\nh\n'],
  ['fr/pages/à propos.md', 'Un mot.\n'],
  ['fr/pages/parti.md', 'Adieu.\nTous.\n'],
  ['fr/pack.yaml', 'sans fin de ligne'],
  ['same.yaml', 'rien\n'],
]);
const after = new Map([
  ['contacts.yaml', 'a\nB\nc\nd\ne\nf\ng\nh\ni\n'],
  ['fr/pages/à propos.md', 'Deux mots.\n'],
  ['fr/pages/nouveau.md', '---\ntitle: Neuf\n---\n'],
  ['fr/pack.yaml', 'sans fin de ligne, encore'],
  ['same.yaml', 'rien\n'],
]);

/** A folder of git with these texts. */
function repositoryOf(files: ReadonlyMap<string, string>, folder: string): string {
  const root = mkdtempSync(join(tmpdir(), 'patch-'));
  for (const [path, text] of files) {
    mkdirSync(dirname(join(root, folder, path)), { recursive: true });
    writeFileSync(join(root, folder, path), text);
  }
  execFileSync('git', ['init', '--quiet'], { cwd: root });
  return root;
}

const textsIn = (root: string): ReadonlyMap<string, string> =>
  new Map(
    readdirSync(root, { recursive: true, withFileTypes: true, encoding: 'utf8' })
      .filter((entry) => entry.isFile() && !entry.parentPath.includes('.git'))
      .map(({ parentPath, name }) => join(parentPath, name))
      .toSorted()
      .map((path) => [path.slice(root.length + 1), readFileSync(path, 'utf8')]),
  );

describe('a patch', () => {
  it.each(['guide-content/', ''])('is taken by git, with new files and files that are gone (folder "%s")', (folder) => {
    const root = repositoryOf(before, folder);
    execFileSync('git', ['apply', '-'], { cwd: root, input: writePatch(before, after, folder) });
    expect(textsIn(root)).toEqual(new Map([...after].map(([path, text]) => [`${folder}${path}`, text])));
  });

  it('is empty where nothing changed', () => {
    expect(writePatch(before, before, 'guide-content/')).toBe('');
  });
});
