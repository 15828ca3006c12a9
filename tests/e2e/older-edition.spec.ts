import type { Page } from '@playwright/test';
import { DIST } from '../support/dist.ts';
import { checkForUpdate, expect, isReady, isStored, test } from '../support/guide.ts';
import { DIST_B, LATER, offer, openStored } from '../support/newer.ts';

test.use({ site: { dist: DIST_B } });

const refused = (page: Page) => page.getByText('Le site propose une version plus ancienne que la vôtre.');
const olderPage = (page: Page) => page.getByText('Cette page est plus ancienne que le guide gardé sur ce téléphone.');

/** The copy loses the page that answers for every address: the host gives the next one. */
async function openFromHost(page: Page, url: string, path: string): Promise<void> {
  await page.evaluate(async () => {
    const cache = await caches.open((await caches.keys()).find((name) => name.startsWith('guide ')) ?? '');
    for (const request of await cache.keys()) if (request.url.includes('shell.html')) await cache.delete(request);
  });
  await page.goto(url + path);
  await expect(page.locator(`#app[data-path="${path}"]`)).toBeAttached();
}

test('a host that has an older edition than the phone is told of, and the phone keeps its own', async ({
  page,
  server,
}) => {
  await openStored(page, server.url);
  await test.step('a page of the same edition that comes from the host says nothing', async () => {
    await openFromHost(page, server.url, '/fr/urgence/');
    await isReady(page);
    await expect(olderPage(page)).toBeHidden();
    await expect
      .poll(() =>
        isStored(page).then(
          () => true,
          () => false,
        ),
      )
      .toBe(true);
    await page.goto(server.url);
    await isReady(page);
  });
  await server.publish(DIST);
  await checkForUpdate(page);
  await expect(refused(page)).toBeVisible();
  await expect(offer(page)).toHaveCount(0);

  await test.step('no visit that begins later has it either', async () => {
    await page.goto('about:blank');
    await page.goto(server.url);
    await isReady(page);
    await expect(page.locator('.foot')).toContainText(LATER);
    await expect(olderPage(page)).toBeHidden();
    await checkForUpdate(page);
    await expect(refused(page)).toBeVisible();
  });

  await test.step('a page that the copy has no more comes from the host, and says that it is older', async () => {
    for (const path of ['/fr/urgence/', '/fr/contacts/', '/fr/']) {
      await openFromHost(page, server.url, path);
      await expect(olderPage(page)).toBeVisible();
      await isReady(page);
      await expect(page.locator('.foot')).not.toContainText(LATER);
      await expect(olderPage(page)).toBeVisible();
    }
    await checkForUpdate(page);
    await expect(refused(page)).toHaveCount(0);
  });
});
