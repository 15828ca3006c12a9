import type { Page } from '@playwright/test';
import { builtContent } from '../support/built-pack.ts';
import { expect, heading, isReady, isStored, open, test, type Host } from '../support/guide.ts';
import { inParts } from '../support/in-parts.ts';
import { unfold } from '../support/screens.ts';

const pack = builtContent();

/**
 * Every heading and source of some pages: one with a table, one with a drawing, one with many words, and a procedure.
 */
const PAGES = ['les-delais', 'qui-fait-quoi', 'ce-que-dit-la-loi'].flatMap((id) =>
  pack.pages.filter((page) => page.id === id),
);
const PROCEDURE = pack.procedures.find(({ id }) => id === 'porter-plainte');
const ANCHORS = [
  ...PAGES.flatMap(({ id, blocks, sources }) =>
    [
      ...blocks.flatMap((block) => (block.kind === 'heading' ? [block.id] : [])),
      ...sources.slice(0, 3).map((source) => `source-${source}`),
    ].map((anchor) => ({ path: `fr/pages/${id}/`, anchor })),
  ),
  ...(PROCEDURE?.sources ?? [])
    .slice(0, 4)
    .map((source) => ({ path: 'fr/demarches/porter-plainte/', anchor: `source-${source}` })),
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

/** The guide is stored: from now on every page comes from the shell. */
async function store(page: Page, server: Host): Promise<void> {
  await open(page, server);
  await isStored(page);
}

test('there are headings and sources to open', () => expect(ANCHORS.length).toBeGreaterThan(20));

for (const [part, anchors] of inParts(ANCHORS, 3))
  test(`a page opened at a heading or a source shows it, online and once the guide is stored, ${part}`, async ({
    page,
    server,
  }) => {
    test.setTimeout(180_000);
    await store(page, server);
    for (const stopped of [false, true]) {
      if (stopped) await server.stop();
      for (const { path, anchor } of anchors) {
        await page.goto('about:blank');
        await page.goto(`${server.url}${path}#${anchor}`);
        await isReady(page);
        await isShown(page, anchor);
      }
    }
  });

test('a source that the address names stands out, also once the guide is stored', async ({ page, server }) => {
  await store(page, server);
  await server.stop();
  const { path, anchor } = ANCHORS.at(-1) ?? { path: '', anchor: '' };
  const ground = (id: string) =>
    page.locator(`[id="${id}"]`).evaluate((item) => getComputedStyle(item).backgroundColor);
  await page.goto(`${server.url}${path}#${anchor}`);
  await isReady(page);
  expect(await ground(anchor)).not.toBe('rgba(0, 0, 0, 0)');
  // another one takes its place
  const cite = page.locator('a.cite:visible').first();
  const next = (await cite.getAttribute('href'))?.slice(1) ?? '';
  expect(next).not.toBe(anchor);
  await cite.click();
  await isShown(page, next);
  expect(await ground(next)).not.toBe('rgba(0, 0, 0, 0)');
  expect(await ground(anchor)).toBe('rgba(0, 0, 0, 0)');
});

test('a citation followed in the page leads to its source, and Back to where it was read', async ({ page, server }) => {
  await store(page, server);
  await server.stop();
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
});
