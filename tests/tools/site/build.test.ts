import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { besideOf, swap } from '../../../scripts/swap.mjs';

const folder = mkdtempSync(join(tmpdir(), 'reperes-build-'));
const content = join(folder, 'content');
const dist = join(folder, 'out', 'dist');

/** All files of a folder with what they hold. */
const filesOf = (path: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    readdirSync(path, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((file) => [file, readFileSync(file, 'utf8')]),
  );

/** Of the small guide, with these words in the place of others in one file of it. */
function build(file: string, from: RegExp, to: string): { readonly status: number | null; readonly said: string } {
  rmSync(content, { recursive: true, force: true });
  cpSync('tests/fixtures/pack/good', content, { recursive: true });
  writeFileSync(join(content, file), readFileSync(join(content, file), 'utf8').replace(from, to));
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/build.mjs', 'site'], {
    encoding: 'utf8',
    env: {
      ...process.env,
      REPERES_EDITION: 'tests/fixtures/editions/eau.yaml',
      REPERES_CONTENT: content,
      REPERES_OUT: dist,
      REPERES_COMPRESS: 'no',
    },
  });
  return { status, said: stdout + stderr };
}

const GOOD = { 'index.html': 'good', 'sw.js': 'the list of good files', 'assets/first.fr.json': '{}' };

beforeAll(() => mkdirSync(join(folder, 'out')));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function writeGood(): void {
  mkdirSync(join(dist, 'assets'), { recursive: true });
  for (const [file, text] of Object.entries(GOOD)) writeFileSync(join(dist, file), text);
}

describe('a build of content with a fault', () => {
  const fault = [/^contacts: .*$/m, 'contacts: [personne]'] as const;
  const told = (said: string): void => {
    const lines = said.split('\n').filter((line) => line.includes('personne'));
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(/content\/procedures\/couper-l-eau\.yaml:8 [\w-]+: .* → .+/);
    expect(said).not.toMatch(/^\s+at .+:\d+:\d+/m);
  };

  it('says its file, its line and what to do, once, and leaves nothing where there was nothing', () => {
    const { status, said } = build('procedures/couper-l-eau.yaml', ...fault);
    expect(status).toBe(1);
    told(said);
    expect(readdirSync(join(folder, 'out'))).toEqual([]);
  });

  it('says the same over a good build, and changes no byte of it', () => {
    writeGood();
    const before = filesOf(join(folder, 'out'));
    const { status, said } = build('procedures/couper-l-eau.yaml', ...fault);
    expect(status).toBe(1);
    told(said);
    expect(filesOf(join(folder, 'out'))).toEqual(before);
  });
});

describe('a build that fails on its way', () => {
  it('says why, writes no list of the worker, and changes no byte of a good one', () => {
    writeGood();
    const before = filesOf(join(folder, 'out'));
    const { status, said } = build('fr/pack.yaml', /Tout de suite/, 'Tout de suite ⛱');
    expect(said).toContain('⛱ (U+26F1)');
    expect(said).not.toContain('ENOENT');
    expect(status).toBe(1);
    expect(filesOf(join(folder, 'out'))).toEqual(before);
  });
});

describe('what was made beside', () => {
  it('takes the place of what stood there, whole', () => {
    writeGood();
    mkdirSync(besideOf(dist));
    writeFileSync(join(besideOf(dist), 'index.html'), 'newer');
    swap(dist);
    expect(filesOf(join(folder, 'out'))).toEqual({ [join(dist, 'index.html')]: 'newer' });
  });
});
