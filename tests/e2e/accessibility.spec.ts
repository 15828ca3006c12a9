import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { ensureBuild } from '../../scripts/build-tests.mjs';
import { expect, heading, test } from '../support/guide.ts';
import { inParts } from '../support/in-parts.ts';
import { eachScreen, eachStep, SCREENS, setTextSize } from '../support/screens.ts';

test.use({ site: { dist: await ensureBuild('dist') } });

test.use({ serviceWorkers: 'block' });

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds wrong with the page as it is now, one line each. */
async function faults(page: Page, where: string): Promise<readonly string[]> {
  // from the top: scrolled, axe takes what has gone half under the bar for too small a target
  await page.evaluate(() => window.scrollTo(0, 0));
  const { violations } = await new AxeBuilder({ page })
    .options({ resultTypes: ['violations'] })
    .withTags(RULES)
    .setLegacyMode()
    .analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(
      ({ target, failureSummary }) => `${where}: ${id}: ${target.join(' ')}: ${failureSummary?.replace(/\s+/g, ' ')}`,
    ),
  );
}

/** Collects the faults of every screen, so that one run shows them all. */
function inspection(page: Page): {
  readonly look: (name: string) => Promise<void>;
  readonly lookInBoth: (name: string) => Promise<void>;
  readonly found: string[];
} {
  const found: string[] = [];
  const look = async (name: string): Promise<void> => void found.push(...(await faults(page, name)));
  const lookInBoth = async (name: string): Promise<void> => {
    for (const colorScheme of ['light', 'dark'] as const) {
      // without motion: axe must see the theme's colours, not one on its way to them
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await look(`${name}, ${colorScheme}`);
    }
  };
  return { look, lookInBoth, found };
}

for (const [part, screens] of inParts(SCREENS, 4))
  test(`AX-1: axe finds nothing on any page, light and dark, ${part}`, async ({ page, server }) => {
    test.slow();
    const { lookInBoth, found } = inspection(page);
    await eachScreen(page, server, lookInBoth, screens);
    expect(found).toEqual([]);
  });

test('AX-1: axe finds nothing in the flow, light and dark', async ({ page, server }) => {
  test.slow();
  const { lookInBoth, found } = inspection(page);
  await eachStep(page, server, lookInBoth);
  expect(found).toEqual([]);
});

test('AX-1: axe finds nothing with forced colours', async ({ page, server }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  const { look, found } = inspection(page);
  await eachScreen(page, server, look, ['home', 'procedure', 'signs', 'settings']);
  await eachStep(page, server, async (name) => (/^(question|plan)/.test(name) ? look(name) : undefined));
  expect(found).toEqual([]);
});

test('AX-1: axe finds nothing at 320 px with text twice as large, nor on a wide screen', async ({ page, server }) => {
  test.slow();
  const { look, found } = inspection(page);
  await page.setViewportSize({ width: 320, height: 640 });
  const large = async (name: string): Promise<void> => {
    await setTextSize(page, 200);
    await look(`${name}, 200 %`);
  };
  await eachScreen(page, server, large, ['home', 'procedure', 'signs', 'contacts', 'settings']);
  await page.setViewportSize({ width: 1280, height: 800 });
  await eachScreen(page, server, look, ['home', 'procedure', 'contact', 'settings']);
  expect(found).toEqual([]);
});

test('AX-1: axe finds nothing in the entry before any script has come', async ({ page, server }) => {
  await page.route('**/assets/*.js', () => new Promise(() => undefined));
  const { look, found } = inspection(page);
  for (const anchor of ['', '#avant', '#lire']) {
    await page.goto('about:blank');
    await page.goto(server.url + anchor, { waitUntil: 'commit' });
    await expect(heading(page)).toHaveCount(1);
    await expect(page.locator('#load-failed')).toBeAttached();
    await look(`entry ${anchor}`);
  }
  expect(found).toEqual([]);
});

test('AX-1: axe finds nothing in the plain pages that stand in without JavaScript', async ({ page, server }) => {
  // axe itself needs scripts: only those of the page are taken out
  await page.route(`${server.url}**`, async (route) => {
    if (route.request().resourceType() !== 'document') return route.continue();
    const response = await route.fetch();
    return route.fulfill({ response, body: (await response.text()).replace(/<script[^]*?<\/script>/g, '') });
  });
  const { look, found } = inspection(page);
  for (const path of ['', '#avant', '#garder', 'fr/parcours/', 'fr/signes/', 'fr/reglages/']) {
    await page.goto('about:blank');
    await page.goto(server.url + path);
    await look(`plain ${path}`);
  }
  await page.goto(`${server.url}fr/pause.html`);
  await look('pause');
  expect(found).toEqual([]);
});
