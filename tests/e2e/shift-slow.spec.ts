import type { Page } from '@playwright/test';
import { ensureBuild } from '../../scripts/build-tests.mjs';
import { expect, test } from '../support/guide.ts';
import { inParts } from '../support/in-parts.ts';
import { CONTACT_WITH_HOURS, forgetful, movedOnceReady, PAGES, watch } from '../support/shifts.ts';
import { startSlowNetwork } from '../support/slow-network.ts';

test.use({ site: { dist: await ensureBuild('dist') }, serviceWorkers: 'block' });

const NETWORK = { latency: 150, rate: 200_000 };

/** At night, in an edition of long ago: what depends on the clock is other than in the page that comes. */
const NIGHT = new Date('2029-02-04T02:00:00Z');

/** A line that is painted while its end still arrives may be broken anew: less than a thousandth in all. */
async function isStill(page: Page, path: string): Promise<void> {
  const moved = await movedOnceReady(page);
  const sum = moved.reduce((all, { value }) => all + value, 0);
  expect.soft({ path, moved: sum < 0.001 ? [] : moved }).toEqual({ path, moved: [] });
}

// side by side, each with a network of its own: time is spent on waiting for it
for (const [part, paths] of inParts(PAGES, 4))
  test(`nothing moves on any kind of page, on a slow network, at night, in an edition of long ago, ${part}`, async ({
    context,
    server,
  }) => {
    await context.clock.setFixedTime(NIGHT);
    await Promise.all(
      paths.map(async (path) => {
        const slow = await startSlowNetwork(server.url, NETWORK);
        const page = await context.newPage();
        await watch(page);
        await page.goto(slow.url + path);
        await isStill(page, path);
        await slow.stop();
      }),
    );
  });

/** Pages on which most is known only once they run, one of each kind. A slow phone costs a whole core: no more. */
const KINDS = ['fr/', 'fr/demarches/porter-plainte/', CONTACT_WITH_HOURS, 'fr/ce-qui-reste/'];
/** Once a day all of them: `TESTS=all npm run browser -- shift-slow` (CONTRIBUTING.md). */
const SLOW = process.env['TESTS'] === 'all' ? PAGES : KINDS;

for (const [part, paths] of inParts(SLOW, Math.ceil(SLOW.length / 2)))
  test(`nothing moves on a slow phone and a slow network, at night, in an edition of long ago, ${part}`, async ({
    page,
    context,
    server,
  }) => {
    const slow = await startSlowNetwork(server.url, NETWORK);
    const forget = await forgetful(page, slow.url);
    const cdp = await context.newCDPSession(page);
    await page.clock.setFixedTime(NIGHT);
    for (const path of paths) {
      await forget();
      await cdp.send('Emulation.setCPUThrottlingRate', { rate: 6 });
      await page.goto(slow.url + path);
      await expect(page.locator('html[data-ready]')).toBeAttached({ timeout: 45_000 });
      // what still travels is waited for, and nothing more runs
      await cdp.send('Emulation.setCPUThrottlingRate', { rate: 1 });
      await isStill(page, path);
    }
    await slow.stop();
  });
