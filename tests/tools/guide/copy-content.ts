import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { edit, good, type Edit } from '../../compiler/edit-pack.ts';

/**
 * Writes the small sound pack, with edits, into a folder that is gone when the test is over.
 * `name`: the folder's own name.
 */
export function copyContent(edits: readonly Edit[] = [], name = 'guide-content'): string {
  const parent = mkdtempSync(join(tmpdir(), 'guide-'));
  onTestFinished(() => rmSync(parent, { recursive: true, force: true }));
  const folder = join(parent, name);
  writeContent(folder, edit(good, edits));
  return folder;
}

export function writeContent(folder: string, files: ReadonlyMap<string, string>): void {
  for (const [path, text] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}
