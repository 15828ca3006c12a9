import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type * as Playwright from 'playwright-core';
import { chromiumArgs, headlessShellPath } from '../../../scripts/browsers.mjs';

/** Prints pages that lie on the disk, one after the other, in one browser. */
export interface Printer {
  /** Prints `page` to the file `pdf`: A4 as its style says, tagged, with its title, language and outline. */
  readonly print: (page: string, pdf: string) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Starts the browser; null where there is no Chromium on this machine. */
export async function openPrinter(executablePath = headlessShellPath()): Promise<Printer | null> {
  if (!executablePath) return null;
  // only who prints loads it; the runner of scripts/guide.mjs knows no import() by then
  const { chromium } = createRequire(import.meta.url)('playwright-core') as typeof Playwright;
  const browser = await chromium.launch({ executablePath, args: chromiumArgs });
  const context = await browser.newContext({ offline: true });
  const page = await context.newPage();
  return {
    async print(from, to) {
      await page.goto(pathToFileURL(resolve(from)).href);
      await page.pdf({ path: to, preferCSSPageSize: true, printBackground: true, tagged: true, outline: true });
    },
    close: () => browser.close(),
  };
}
