import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { load } from '../../scripts/load.mjs';
import type * as Compiler from '../../tools/compiler/index.ts';
import { isContentFile } from '../../tools/content-files.ts';
import { expect } from './atelier.ts';

/** Every language of the guide is compiled before the zip can be had; in milliseconds, on a machine that is busy. */
const CHECKED_WITHIN = 120_000;

/** The folder in a zip of `zipOf`. */
const FOLDER = 'guide-content/';

/** The list in the zip of what no zip can take away. */
const GONE = 'fichiers-à-retirer.txt';

/** What a download holds. */
export async function readZip(page: Page, button: string): Promise<ReadonlyMap<string, string>> {
  const started = page.waitForEvent('download');
  await page.getByRole('button', { name: button }).click();
  const bytes = new Uint8Array(readFileSync(await (await started).path()));
  return new Map(Object.entries(unzipSync(bytes)).map(([path, text]) => [path, strFromU8(text)]));
}

/**
 * Takes the draft out as a person does: the zip of what changed, laid over the texts that were opened. Every entry lies
 * in the folder that was opened, but for the list of the files that are gone. Out: the texts as they are then.
 */
export async function takeOut(page: Page, opened: ReadonlyMap<string, string>): Promise<Map<string, string>> {
  await page.getByRole('link', { name: /^Publier/ }).click();
  const name = 'Télécharger : Le contenu changé';
  await expect(page.getByRole('button', { name })).toBeEnabled({ timeout: CHECKED_WITHIN });
  const zip = await readZip(page, name);
  const after = new Map(opened);
  for (const [path, text] of zip)
    if (path !== GONE) {
      expect(path).toMatch(new RegExp(`^${FOLDER}.`));
      after.set(path.slice(FOLDER.length), text);
    }
  for (const path of (zip.get(GONE) ?? '').split('\n').slice(0, -1)) {
    const file = path.slice(FOLDER.length);
    expect([path, after.delete(file)]).toEqual([`${FOLDER}${file}`, true]);
  }
  return after;
}

/** Writes texts into a folder of their own. Out: its path. */
export function onDisk(files: ReadonlyMap<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), 'atelier-'));
  for (const [path, text] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

let compiler: Promise<typeof Compiler> | null = null;

/** Bundled, as on the command line, and once: what it read it does not read again. */
const compilerOf = (): Promise<typeof Compiler> =>
  (compiler ??= load('tools/compiler/index.ts') as Promise<typeof Compiler>);

/** The faults that the check finds in a content, in all its languages or in some. */
export async function faultsIn(
  files: ReadonlyMap<string, string>,
  some?: readonly string[],
): Promise<readonly string[]> {
  const { compilePack, localesOf } = await compilerOf();
  const content = new Map([...files].filter(([file]) => isContentFile(file)));
  return (some ?? localesOf(content))
    .flatMap((locale) => compilePack(content, locale).issues.map(({ file, code }) => `${file}: ${code}`))
    .toSorted();
}
