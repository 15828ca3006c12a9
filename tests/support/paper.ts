import { execFileSync } from 'node:child_process';
import type { Page } from '@playwright/test';
import { PDFDocument } from 'pdf-lib';
import { pdfToTextPath } from '../../scripts/browsers.mjs';

/** What a printed page says: printed by the browser, read back from the sheets, in one line with plain spaces. */
export async function readPaper(page: Page): Promise<string> {
  const pdf = await page.pdf({ preferCSSPageSize: true });
  const words = execFileSync(pdfToTextPath() ?? 'pdftotext', ['-enc', 'UTF-8', '-', '-'], {
    input: pdf,
    maxBuffer: 64 * 1024 * 1024,
  }).toString('utf8');
  return words.replace(/\s+/g, ' ').trim();
}

/** How many sheets a page prints on. */
export async function countSheets(page: Page): Promise<number> {
  const pdf = await page.pdf({ preferCSSPageSize: true });
  return (await PDFDocument.load(pdf)).getPageCount();
}
