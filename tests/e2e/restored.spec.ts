import type { Page } from '@playwright/test';
import { expect, isReady, test } from '../support/guide.ts';
import { unfold } from '../support/screens.ts';

test.use({ serviceWorkers: 'block' });

const SCRIPTS = '**/assets/*.js';

/**
 * Reloads the page as it comes from the host, without scripts: what differs from its text was put back by the browser.
 */
async function listRestored(page: Page): Promise<readonly string[]> {
  await page.route(SCRIPTS, (route) => route.abort());
  await page.reload();
  await expect(page.locator('#load-failed')).toBeVisible();
  await page.unroute(SCRIPTS);
  return page
    .locator('main input')
    .evaluateAll((all: HTMLInputElement[]) =>
      all.filter((box) => box.checked !== box.defaultChecked).map(({ name, value }) => `${name} ${value}`),
    );
}

// one page for all: Firefox takes its time to start
test('no browser ticks an answer, a sign, a step or a setting again after a reload', async ({ page, server }) => {
  for (const [what, path, box] of [
    ['an answer', '#lire', 'input[name="danger"]'],
    ['a sign', 'fr/signes/', '.sign input'],
    ['a step', 'fr/demarches/porter-plainte/', '.steps input'],
    ['a setting', 'fr/reglages/', 'input[name="theme"] >> nth=2'],
  ] as const)
    await test.step(what, async () => {
      await page.goto(server.url + path);
      await isReady(page);
      await unfold(page);
      // the box of a step lies behind its circle
      await page.locator(box).first().check({ force: true });
      expect.soft(await listRestored(page)).toEqual([]);
    });
});
