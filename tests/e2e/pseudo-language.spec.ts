import type { Page } from '@playwright/test';
import { distFiles, read } from '../support/dist.ts';
import { expect } from '../support/guide.ts';
import { inParts } from '../support/in-parts.ts';
import { DIST_LANGUAGES, faults, LOCALES, openPage, PAGES, test } from '../support/languages.ts';

test.use({ serviceWorkers: 'block' });

/** Words of some text, without what is of no language: a site. */
const wordsIn = (text: string): readonly string[] =>
  text.replace(/[\w-]+(?:[./][\w-]+)+/g, ' ').match(/\p{L}{4,}/gu) ?? [];

/** Every word that the guide has in French: of its pages, its interface and its content. */
const FRENCH = new Set(
  distFiles(DIST_LANGUAGES)
    .filter((file) => /^assets\/\w+\.fr\..*\.json$/.test(file))
    .flatMap((file) => wordsIn(read(file, DIST_LANGUAGES))),
);

/** What a page says to those who read and to those who listen; or only what is marked as French. */
const saidOn = (page: Page, isFrench: boolean): Promise<string> =>
  page.evaluate((isMarked) => {
    const body = document.body.cloneNode(true) as HTMLElement;
    const marked = [...body.querySelectorAll('[lang="fr"]')];
    if (isMarked) return marked.map((one) => one.textContent).join(' ');
    // numbers and addresses, which are of no language
    for (const one of [...marked, ...body.querySelectorAll('bdi[dir="ltr"], script, style')]) one.remove();
    const labels = [...body.querySelectorAll('[aria-label]')].map((one) => one.getAttribute('aria-label'));
    return [document.title, body.textContent, ...labels].join(' ');
  }, isFrench);

test('the menu of a phone is one row with words of either language, French ones whole at the usual size of text', async ({
  page,
  server,
}) => {
  for (const locale of LOCALES) {
    await openPage(page, server, `${locale}/signes/`);
    for (const size of ['normal', 'large']) {
      await page.evaluate((value) => document.documentElement.setAttribute('data-size', value), size);
      for (const width of [320, 360]) {
        await page.setViewportSize({ width, height: 640 });
        const places = await page.locator('.bottom a').evaluateAll((all) =>
          all.map((one) => {
            const { left, right, top, bottom } = one.getBoundingClientRect();
            const parts = [...one.children].map((part) => part.getBoundingClientRect());
            const isInside = parts.every((part) => part.left >= left && part.right <= right && part.bottom <= bottom);
            const word = document.createRange();
            word.selectNodeContents(one.querySelector('span') as Element);
            const words = word.toString().trim().split(/\s+/).length;
            return { left, right, top, bottom, isInside, words, lines: word.getClientRects().length };
          }),
        );
        const on = `${locale}, ${size}, ${width} px`;
        const row = places.toSorted((a, b) => a.left - b.left);
        expect(row, on).toHaveLength(5);
        expect(new Set(row.map(({ top }) => top)).size, on).toBe(1);
        for (const [at, place] of row.entries()) {
          expect(place.left, on).toBeCloseTo(row[at - 1]?.right ?? 0);
          expect(place.right - place.left, on).toBeGreaterThanOrEqual(44);
          expect(place.bottom - place.top, on).toBeGreaterThanOrEqual(44);
          expect(place.isInside, on).toBe(true);
          // a longer language may set its words on two lines
          if (size === 'normal') expect(place.lines, on).toBeLessThanOrEqual(locale === 'fr' ? 1 : 2);
          // a long word takes a little of the others' room, no more
          if (locale === 'fr' && size === 'normal')
            expect(Math.abs(place.right - place.left - width / 5), on).toBeLessThan(width / 20);
        }
        expect(row.at(-1)?.right, on).toBeCloseTo(width);
        expect(row[0]?.bottom, on).toBeCloseTo(640);
      }
    }
  }
});

for (const [part, paths] of inParts(PAGES, 2))
  test(`on any kind of page in qps nothing is wider than 320 px, axe finds nothing, and no word is French unmarked, ${part}`, async ({
    page,
    server,
  }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    // an attribute cannot say that the name in it is French
    await openPage(page, server, 'qps/contacts/');
    const names = new Set(wordsIn(await saidOn(page, true)).map((word) => word.toLowerCase()));
    expect(names.size).toBeGreaterThan(20);
    expect(FRENCH.size).toBeGreaterThan(1000);
    for (const path of paths) {
      await openPage(page, server, `qps/${path}`);
      await page.evaluate(() => document.querySelectorAll('details').forEach((details) => (details.open = true)));
      expect.soft(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(320);
      // colours are those of the pages in French, and most of the time
      expect.soft(await faults(page, ['color-contrast']), path).toEqual([]);
      const words = new Set(wordsIn(await saidOn(page, false)));
      const french = [...words].filter((word) => FRENCH.has(word) && !names.has(word.toLowerCase()));
      // the name of the edition
      expect
        .soft(
          french.filter((word) => word !== 'Repères'),
          path,
        )
        .toEqual([]);
    }
  });
