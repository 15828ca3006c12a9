import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type * as Playwright from 'playwright-core';
import { chromiumArgs, headlessShellPath } from '../scripts/browsers.mjs';

export type Page = Playwright.Page;

/** The one printer of the tools, for paper and for dossiers: a Chromium that asks no network. */
export interface Printer {
  readonly openPage: () => Promise<Page>;
  readonly close: () => Promise<void>;
}

/** Starts the browser; null where there is none on this machine. */
export async function openPrinter(executablePath = headlessShellPath()): Promise<Printer | null> {
  if (!executablePath) return null;
  // only who prints loads it; the runner of scripts/guide.mjs knows no import() by then
  const { chromium } = createRequire(import.meta.url)('playwright-core') as typeof Playwright;
  const browser = await chromium.launch({ executablePath, args: chromiumArgs });
  const context = await browser.newContext({ offline: true });
  return { openPage: () => context.newPage(), close: () => browser.close() };
}

/** An open page as PDF: on the paper that its style says, tagged, with its title, language and outline. */
export const toPdf = (page: Page, more: Parameters<Page['pdf']>[0] = {}): Promise<Uint8Array> =>
  page.pdf({ preferCSSPageSize: true, tagged: true, outline: true, ...more });

/** Prints a page that lies on the disk to the file `to`, with its backgrounds. */
export async function printFile(page: Page, from: string, to: string): Promise<void> {
  await page.goto(pathToFileURL(resolve(from)).href);
  await toPdf(page, { path: to, printBackground: true });
}
