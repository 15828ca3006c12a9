import type { Page } from '@playwright/test';
import { expect, isReady, test } from '../support/guide.ts';
import { unfold } from '../support/screens.ts';

test.use({ serviceWorkers: 'block' });

/**
 * Reloads the page as it comes from the host, without scripts: what differs from its text was put back by the browser.
 */
async function listRestored(page: Page): Promise<readonly string[]> {
  await page.route('**/assets/*.js', (route) => route.abort());
  await page.reload();
  await expect(page.locator('#load-failed')).toBeVisible();
  return page
    .locator('main input')
    .evaluateAll((all: HTMLInputElement[]) =>
      all.filter((box) => box.checked !== box.defaultChecked).map(({ name, value }) => `${name} ${value}`),
    );
}

for (const [what, path, box] of [
  ['an answer', '#lire', 'input[name="danger"]'],
  ['a sign', 'fr/signes/', '.sign input'],
  ['a step', 'fr/demarches/porter-plainte/', '.steps input'],
  ['a setting', 'fr/reglages/', 'input[name="theme"] >> nth=2'],
] as const)
  test(`no browser ticks ${what} again after a reload`, async ({ page, server }) => {
    await page.goto(server.url + path);
    await isReady(page);
    await unfold(page);
    // the box of a step lies behind its circle
    await page.locator(box).first().check({ force: true });
    expect(await listRestored(page)).toEqual([]);
  });
