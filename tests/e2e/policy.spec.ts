import { expect, isReady, test } from '../support/guide.ts';
import { listen } from '../support/listen.ts';
import { SCREENS } from '../support/screens.ts';

// with a worker the shell would stand in for the built pages
test.use({ serviceWorkers: 'block' });

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
