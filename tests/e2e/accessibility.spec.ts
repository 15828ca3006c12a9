import { ensureBuild } from '../../scripts/build-tests.mjs';
import { expect, heading, test } from '../support/guide.ts';
import { axeFaults } from '../support/looks/axe.ts';

test.use({ site: { dist: await ensureBuild('dist') } });

test.use({ serviceWorkers: 'block' });

// every other screen is looked at by screens.spec.ts

test('AX-1: axe finds nothing in the entry before any script has come', async ({ page, server }) => {
  await page.route('**/assets/*.js', () => new Promise(() => undefined));
  for (const anchor of ['', '#avant', '#lire']) {
    await page.goto('about:blank');
    await page.goto(server.url + anchor, { waitUntil: 'commit' });
    await expect(heading(page)).toHaveCount(1);
    await expect(page.locator('#load-failed')).toBeAttached();
    expect.soft(await axeFaults(page), `entry ${anchor}`).toEqual([]);
  }
});

test('AX-1: axe finds nothing in the plain pages that stand in without JavaScript', async ({ page, server }) => {
  // axe itself needs scripts: only those of the page are taken out
  await page.route(`${server.url}**`, async (route) => {
    if (route.request().resourceType() !== 'document') return route.continue();
    const response = await route.fetch();
    return route.fulfill({ response, body: (await response.text()).replace(/<script[^]*?<\/script>/g, '') });
  });
  for (const path of ['', '#avant', '#garder', 'fr/parcours/', 'fr/signes/', 'fr/reglages/', 'fr/pause.html']) {
    await page.goto('about:blank');
    await page.goto(server.url + path);
    expect.soft(await axeFaults(page), `plain ${path}`).toEqual([]);
  }
});
