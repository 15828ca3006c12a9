import { execFileSync } from 'node:child_process';
import type { Page } from '@playwright/test';
import { pdfToTextPath } from '../../scripts/browsers.mjs';

/** What a printed page says, sheet by sheet: printed by the browser, read back, with the spaces of the layout. */
async function readSheets(page: Page): Promise<readonly string[]> {
  const pdf = await page.pdf({ preferCSSPageSize: true });
  const words = execFileSync(pdfToTextPath() ?? 'pdftotext', ['-enc', 'UTF-8', '-', '-'], {
    input: pdf,
    maxBuffer: 64 * 1024 * 1024,
  }).toString('utf8');
  // each sheet ends in a form feed
  return words.split('\f').slice(0, -1);
}

/** What a printed page says, in one line with plain spaces. */
export const readPaper = async (page: Page): Promise<string> =>
  (await readSheets(page)).join(' ').replace(/\s+/g, ' ').trim();

/** How many sheets a page prints on. */
export const countSheets = async (page: Page): Promise<number> => (await readSheets(page)).length;
