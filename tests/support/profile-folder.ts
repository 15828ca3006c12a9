import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { chromium, type BrowserContext } from '@playwright/test';
import { chromiumArgs, chromiumPath } from '../../scripts/browsers.mjs';

/** A whole Chromium on a profile folder that may have seen others. */
export const openFolder = (folder: string): Promise<BrowserContext> =>
  chromium.launchPersistentContext(folder, {
    executablePath: chromiumPath() ?? '',
    args: [...chromiumArgs],
    viewport: { width: 360, height: 740 },
    locale: 'fr-FR',
    timezoneId: 'Europe/Paris',
  });

/** Every file below a folder, by its path there. */
export const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)));

/** A file that an open browser takes away meanwhile holds nothing. */
function readIfThere(path: string): Buffer {
  try {
    return readFileSync(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return Buffer.alloc(0);
    throw error;
  }
}

/** UTF-16 with the higher byte first, which Node does not write. */
const utf16be = (words: string): Buffer => Buffer.from(words, 'utf16le').swap16();

/**
 * Where words stand in the files of a profile: "file: words" for each. In UTF-8, in UTF-16 of both orders, and in
 * Latin-1, in which V8 keeps a text that has no other signs. An open browser may have more that it did not write yet.
 */
export function wordsInFiles(folder: string, words: readonly string[]): readonly string[] {
  const needles = words.map((one) => ({
    one,
    forms: [Buffer.from(one, 'utf8'), Buffer.from(one, 'utf16le'), utf16be(one), Buffer.from(one, 'latin1')],
  }));
  return filesIn(folder).flatMap((file) => {
    const content = readIfThere(join(folder, file));
    return needles.flatMap(({ one, forms }) =>
      forms.some((form) => content.includes(form)) ? [`${file}: ${one}`] : [],
    );
  });
}
