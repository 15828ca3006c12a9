import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { headlessShellPath } from '../../scripts/browsers.mjs';
import { drawAll } from '../../tools/guide/graph/graph.ts';
import { openPrinter } from '../../tools/printer.ts';
import { realContent } from '../support/packs.ts';

const drawn = drawAll(realContent()).get('index.html') ?? '';

/** Sizes are CSS pixels: a sheet of A4 without its margins. */
const SHEET = { width: 703, height: 1032 };

/** Parts that stand out of their drawing, or whose words stand out of themselves, by their words. */
function strayParts(): readonly string[] {
  return [...document.querySelectorAll('section')].flatMap((drawing) => {
    const { left, right } = drawing.getBoundingClientRect();
    return [...drawing.querySelectorAll('*')]
      .filter((part) => {
        const box = part.getBoundingClientRect();
        return box.left < left - 1 || box.right > right + 1 || part.scrollWidth > part.clientWidth + 1;
      })
      .filter((part) => getComputedStyle(part).display !== 'inline')
      .map((part) => `${drawing.id}: ${part.textContent}`);
  });
}

test.skipIf(headlessShellPath() === undefined)(
  'all words of the drawings stand on their sheet, and no sheet is shared',
  async () => {
    const folder = mkdtempSync(join(tmpdir(), 'graph-'));
    const printer = await openPrinter();
    if (printer === null) throw new Error('no Chromium');
    try {
      const file = join(folder, 'index.html');
      writeFileSync(file, drawn);
      const page = await printer.openPage();
      await page.setViewportSize(SHEET);
      await page.emulateMedia({ media: 'print' });
      await page.goto(pathToFileURL(file).href);
      expect(await page.evaluate(strayParts)).toEqual([]);
      const breaks = await page.$$eval('section:not(:first-of-type)', (all) =>
        all.map((one) => getComputedStyle(one).breakBefore),
      );
      expect(new Set(breaks)).toEqual(new Set(['page']));
    } finally {
      await printer.close();
      rmSync(folder, { recursive: true });
    }
  },
);
