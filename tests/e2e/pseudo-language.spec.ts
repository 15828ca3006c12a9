import { expect } from '../support/guide.ts';
import { faults, LOCALES, openPage, PAGES, test } from '../support/languages.ts';

test('the menu of a phone is one row with words of either language, French ones whole at the usual size of text', async ({
  page,
  server,
}) => {
  for (const locale of LOCALES)
    for (const size of ['normal', 'large']) {
      await openPage(page, server, `${locale}/signes/`);
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
});

test('nothing of qps is wider than a phone of 320 px, and axe finds nothing, on any kind of page', async ({
  page,
  server,
}) => {
  test.slow();
  await page.setViewportSize({ width: 320, height: 640 });
  const found: string[] = [];
  for (const path of PAGES) {
    await openPage(page, server, `qps/${path}`);
    await page.evaluate(() => document.querySelectorAll('details').forEach((details) => (details.open = true)));
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    if (width > 320) found.push(`${path}: ${width} px wide`);
    found.push(...(await faults(page)).map((fault) => `${path}: ${fault}`));
  }
  expect(found).toEqual([]);
});

test('no French word stands on a page in qps, but inside what is marked as French', async ({ page, server }) => {
  test.slow();
  const wordsOf = (selector: string): Promise<readonly string[]> =>
    page.evaluate((which) => {
      const body = document.body.cloneNode(true) as HTMLElement;
      const parts = which === '' ? [body] : [...body.querySelectorAll(which)];
      // what is marked as French, and numbers and addresses, which are of no language
      if (which === '')
        for (const one of body.querySelectorAll('[lang="fr"], bdi[dir="ltr"], script, style')) one.remove();
      const said = which === '' ? [...body.querySelectorAll('[aria-label]')] : [];
      const texts = [
        ...parts.map((one) => one.textContent),
        ...said.map((one) => one.getAttribute('aria-label') ?? ''),
      ];
      const shown = [document.title, ...texts].join(' ').replace(/[\w-]+(?:[./][\w-]+)+/g, ' '); // a site
      return [...new Set(shown.match(/\p{L}{4,}/gu) ?? [])];
    }, selector);
  // an attribute cannot say that the name in it is French
  await openPage(page, server, 'qps/contacts/');
  const names = (await wordsOf('[lang="fr"]')).map((word) => word.toLowerCase());
  expect(names.length).toBeGreaterThan(20);
  const found: string[] = [];
  for (const path of PAGES) {
    await openPage(page, server, `fr/${path}`);
    await page.evaluate(() => document.documentElement.removeAttribute('lang'));
    const french = new Set(await wordsOf(''));
    expect(french.size, path).toBeGreaterThan(5);
    await openPage(page, server, `qps/${path}`);
    found.push(
      ...(await wordsOf(''))
        .filter((word) => french.has(word) && !names.includes(word.toLowerCase()))
        .map((word) => `${path}: ${word}`),
    );
  }
  // the name of the edition
  expect(found.filter((line) => !line.endsWith(': Repères'))).toEqual([]);
});
