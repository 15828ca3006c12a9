import type { Page } from '@playwright/test';
import { builtContent } from '../support/built-pack.ts';
import { expect, heading, isReady, isStored, open, test, type Host } from '../support/guide.ts';
import { unfold } from '../support/screens.ts';

const pack = builtContent();

/**
 * Headings and sources of some pages: one with a table, one with a drawing, one with many words, and a procedure. That
 * every page has all of its own is seen in the files (tests/dist/anchors.test.ts).
 */
const PAGES = ['les-delais', 'qui-fait-quoi', 'ce-que-dit-la-loi'].flatMap((id) =>
  pack.pages.filter((page) => page.id === id),
);
const PROCEDURE = pack.procedures.find(({ id }) => id === 'porter-plainte');
const ANCHORS: readonly (readonly [path: string, anchors: readonly string[]])[] = [
  ...PAGES.map(
    ({ id, blocks, sources }) =>
      [
        `fr/pages/${id}/`,
        [
          ...blocks.flatMap((block) => (block.kind === 'heading' ? [block.id] : [])),
          ...sources.slice(0, 3).map((source) => `source-${source}`),
        ],
      ] as const,
  ),
  ['fr/demarches/porter-plainte/', (PROCEDURE?.sources ?? []).slice(0, 4).map((source) => `source-${source}`)],
];

/** What the anchor names stands below the bar, near the top; or as near as the end of the page lets it. */
const isShown = (page: Page, anchor: string) =>
  expect
    .poll(() =>
      page.evaluate((id) => {
        const top = document.getElementById(id)?.getBoundingClientRect().top ?? -1;
        const bar = document.querySelector('.bar')?.getBoundingClientRect().bottom ?? 0;
        const ended = Math.ceil(scrollY + innerHeight) >= document.documentElement.scrollHeight - 1;
        return top >= bar - 1 && (top < bar + 160 || ended);
      }, anchor),
    )
    .toBe(true);

/** Opens each page at one anchor by its address; to the others leads the address, as a tap does. */
async function areShown(page: Page, server: Host, pick: (anchors: readonly string[]) => string): Promise<void> {
  for (const [path, anchors] of ANCHORS) {
    const first = pick(anchors);
    await page.goto('about:blank');
    await page.goto(`${server.url}${path}#${first}`);
    await isReady(page);
    await isShown(page, first);
    for (const anchor of anchors.filter((one) => one !== first)) {
      await page.evaluate((hash) => (location.hash = hash), anchor);
      await isShown(page, anchor);
    }
  }
}

/** A source that the address names stands out, until another one takes its place. */
async function standsOut(page: Page, server: Host): Promise<void> {
  const [path, anchors] = ANCHORS.at(-1) ?? ['', []];
  const anchor = anchors.at(-1) ?? '';
  const ground = (id: string) =>
    page.locator(`[id="${id}"]`).evaluate((item) => getComputedStyle(item).backgroundColor);
  await page.goto('about:blank');
  await page.goto(`${server.url}${path}#${anchor}`);
  await isReady(page);
  expect(await ground(anchor)).not.toBe('rgba(0, 0, 0, 0)');
  const cite = page.locator('a.cite:visible').first();
  const next = (await cite.getAttribute('href'))?.slice(1) ?? '';
  expect(next).not.toBe(anchor);
  await cite.click();
  await isShown(page, next);
  expect(await ground(next)).not.toBe('rgba(0, 0, 0, 0)');
  expect(await ground(anchor)).toBe('rgba(0, 0, 0, 0)');
}

/** A citation followed in the page leads to its source, and Back to where it was read. */
async function leadsThereAndBack(page: Page, server: Host): Promise<void> {
  await page.goto(`${server.url}fr/demarches/porter-plainte/`);
  await isReady(page);
  for (const at of [0, 3, 6]) {
    // the first one leads to a source behind a closed fold, which opens; the others stand behind folds themselves
    if (at > 0) await unfold(page);
    const cite = page.locator('a.cite:visible').nth(at);
    await cite.scrollIntoViewIfNeeded();
    const before = await page.evaluate(() => scrollY);
    await cite.click();
    await isShown(page, (await cite.getAttribute('href'))?.slice(1) ?? '');
    // not page.goBack(): in Firefox it waits for a page to load, and none does
    await page.evaluate(() => history.back());
    await expect.poll(() => page.evaluate((y) => Math.abs(scrollY - y), before)).toBeLessThan(4);
    await expect(heading(page)).toHaveText(PROCEDURE?.title ?? '');
  }
}

test('a page opened at a heading or a source shows it, online and once the guide is stored', async ({
  page,
  server,
}) => {
  await test.step('online', () => areShown(page, server, (anchors) => anchors[0] ?? ''));
  await open(page, server);
  await isStored(page);
  // from now on every page comes from the shell
  await server.stop();
  await test.step('once the guide is stored', () => areShown(page, server, (anchors) => anchors.at(-1) ?? ''));
  await test.step('a source that the address names stands out', () => standsOut(page, server));
  await test.step('a citation leads to its source, and Back to where it was read', () =>
    leadsThereAndBack(page, server));
});
