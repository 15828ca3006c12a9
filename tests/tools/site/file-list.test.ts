import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { editionOf, listFiles } from '../../../scripts/file-list.mjs';

const dist = mkdtempSync(join(tmpdir(), 'guide-'));
afterAll(() => rmSync(dist, { recursive: true }));

describe('the list of files to hand on', () => {
  it('names the guide in one file and the booklet of each language, with size and hash, and no other paper', () => {
    mkdirSync(join(dist, 'papier/ar'), { recursive: true });
    mkdirSync(join(dist, 'assets'));
    writeFileSync(join(dist, 'assets/first.fr.abc123.json'), JSON.stringify({ edition: '2026-11-29' }));
    for (const name of ['guide-fr.html', 'guide-fr-x-facile.html', 'index.html', 'papier/livret.pdf'])
      writeFileSync(join(dist, name), name);
    for (const name of ['papier/ar/livret.pdf', 'papier/carte.pdf']) writeFileSync(join(dist, name), name);
    listFiles(dist, editionOf(dist));
    const { edition, files } = JSON.parse(readFileSync(join(dist, 'files.json'), 'utf8')) as {
      readonly edition: string;
      readonly files: readonly { readonly name: string; readonly bytes: number; readonly hash: string }[];
    };
    expect(edition).toBe('2026-11-29');
    expect(files.map(({ name }) => name)).toEqual([
      'guide-fr-x-facile.html',
      'guide-fr.html',
      'papier/ar/livret.pdf',
      'papier/livret.pdf',
    ]);
    for (const { name, bytes, hash } of files) {
      expect(bytes).toBe(name.length);
      expect(hash).toBe(`sha256-${createHash('sha256').update(name).digest('base64')}`);
    }
  });
});
