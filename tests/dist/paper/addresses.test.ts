import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { lineOf } from '../../../src/app/ui/call.tsx';
import { makePapers } from '../../../tools/paper/make-papers.ts';
import { openPrinter } from '../../../tools/printer.ts';
import { openGuide } from '../../../tools/site/open-guide.ts';
import { packOf } from '../../../tools/site/pack-cache.ts';
import { canReadPaper, linesOf, pagesOf, wordsOn } from '../../support/printed.ts';

/** As long as a host of an association gives one: 45 signs to type. */
const LONG = 'www.association-exemple-secours.org/a/reperes';
const guide = openGuide('editions/reperes.yaml', 'guide-content');
const [first = '', ...others] = guide.edition.locales;
const source = packOf(first, guide).pack;
const out = mkdtempSync(join(tmpdir(), 'paper-'));
const printer = canReadPaper ? await openPrinter() : null;

afterAll(async () => {
  await printer?.close();
  rmSync(out, { recursive: true });
});

/** Without what breaks an address over lines, and the signs of direction around it. */
const close = (page = ''): string => page.replace(/[\s\u200E\u200F\u202A-\u202E\u2066-\u2069]/g, '');

describe.skipIf(printer === null).each([first, ...others])('with a long address, in %s', (locale) => {
  const folder = join(out, locale);

  it('there is a poster whose strips name it, a booklet whose cover and last page are whole, a folded card', async () => {
    if (printer === null) throw new Error('no Chromium');
    const { pack, hasSystemFont } = packOf(locale, guide);
    await makePapers(
      { pack, source, hasSystemFont },
      {
        out: folder,
        address: `https://${LONG}/`,
        isWanted: (file) => file === 'affiche.pdf' || file === 'livret.pdf' || file === 'carte.pdf',
        printer,
      },
    );
    const posters = pagesOf(`${folder}/affiche.pdf`);
    expect(posters).toHaveLength(1);
    // once beside the code, and once on each strip
    expect(close(posters[0]).split(LONG).length).toBeGreaterThan(8);

    const pages = pagesOf(`${folder}/livret.pdf`);
    const [cover, contents] = pages;
    expect(close(cover)).toContain(LONG);
    const edition = String(new Date(`${pack.core.edition}T12:00:00Z`).getUTCFullYear());
    // the cover ends on its own page: its foot says the edition, and the next page says it once, at its own
    expect(cover).toContain(edition);
    expect(contents?.split(edition)).toHaveLength(2);

    const numbers = (pack.paper?.strip ?? []).map(
      (id) => lineOf(pack.core.contacts.find((one) => one.id === id)!)?.shown ?? id,
    );
    const last = close(pages.at(-1));
    expect(last).toContain(LONG);
    for (const number of numbers) expect(last, number).toContain(close(number));

    // what announces something stands with it
    const bodies = linesOf(`${folder}/livret.pdf`).map((lines) => lines.slice(0, -1));
    for (const [at, lines] of bodies.entries()) expect(lines.at(-1), `page ${at + 1}`).not.toMatch(/:$/);

    // each language on its half: no word lies on the fold
    const [, inside = []] = pack.core.translation?.isEasier === false ? wordsOn(`${folder}/carte.pdf`) : [];
    expect(inside.filter(({ from, to }) => from < 0.5 && to > 0.5)).toEqual([]);
  });
});
