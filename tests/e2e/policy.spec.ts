import type { Page } from '@playwright/test';
import { expect, isReady, test } from '../support/guide.ts';
import { SCREENS } from '../support/screens.ts';

// with a worker the shell would stand in for the built pages
test.use({ serviceWorkers: 'block' });
const BLOCKED = 'Service Worker registration blocked by Playwright';

/** Everything that the browser says while pages are opened: console, errors, and what a policy forbids. */
async function listen(page: Page): Promise<readonly string[]> {
  const said: string[] = [];
  page.on('console', (message) => {
    if (message.text() !== BLOCKED) said.push(`${page.url()} ${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => said.push(`${page.url()} ${error.message}`));
  await page.exposeFunction('report', (words: string) => void said.push(`${page.url()} forbidden: ${words}`));
  await page.addInitScript(() =>
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) =>
      (window as unknown as { report: (words: string) => void }).report(
        `${effectiveDirective} ${blockedURI} ${sample}`,
      ),
    ),
  );
  return said;
}

test('every kind of page opens without breaking its own policy and without a word in the console', async ({
  page,
  server,
}) => {
  test.slow();
  const said = await listen(page);
  const paths = new Set(SCREENS.map(({ path }) => path).filter((path) => path !== 'fr/nulle-part/'));
  for (const path of [...paths, 'fr/parcours/']) {
    await page.goto(server.url + path);
    await isReady(page);
  }
  await page.goto(`${server.url}fr/shell.html`);
  await isReady(page);
  await page.goto(`${server.url}fr/pause.html`);
  await expect(page.getByRole('heading')).toBeVisible();
  // the icon is asked for by the browser, not by the page
  const icons = await page
    .locator('link[rel="icon"]')
    .evaluateAll((all: HTMLLinkElement[]) =>
      Promise.all(
        all.map(
          ({ href }) => new Promise((done) => Object.assign(new Image(), { onload: done, onerror: done, src: href })),
        ),
      ).then(({ length }) => length),
    );
  expect(icons).toBe(1);
  expect(said).toEqual([]);
});

test('a page that is not there says only that', async ({ page, server }) => {
  const said = await listen(page);
  await page.goto(`${server.url}fr/nulle-part/`);
  await isReady(page);
  expect(said.filter((words) => !/status of 404/.test(words))).toEqual([]);
});
