import { expect, isReady, test } from '../support/guide.ts';
import { listen } from '../support/listen.ts';

// with a worker the shell would stand in for the built pages
test.use({ serviceWorkers: 'block' });

// screens.spec.ts listens to every kind of page that a person opens

test('the shell and the pause page break no policy of theirs and say nothing in the console', async ({
  page,
  server,
}) => {
  const said = await listen(page);
  await page.goto(`${server.url}fr/shell.html`);
  await isReady(page);
  await page.goto(`${server.url}fr/pause.html`);
  await expect(page.getByRole('heading')).toBeVisible();
  expect(said).toEqual([]);
});
