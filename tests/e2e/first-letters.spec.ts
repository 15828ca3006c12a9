import type { Page } from '@playwright/test';
import { ensureBuild } from '../../scripts/build-tests.mjs';
import { expect, test } from '../support/guide.ts';
import { inParts } from '../support/in-parts.ts';
import { lookAt, LOOKS_AT_BOXES } from '../support/looks/index.ts';
import { eachPlanScreen, eachQuestionScreen, eachScreen, SCREENS } from '../support/screens.ts';

// the project's name is the font that the machine has (playwright.config.ts); elsewhere machines choose in other ways
test.skip(process.platform !== 'linux', 'fontconfig is asked which letters there are');
test.use({ site: { dist: await ensureBuild('dist') }, serviceWorkers: 'block' });

/** The guide's own font never comes, as on a first visit. */
test.beforeEach(async ({ page }) => await page.route(/\.woff2$/, (route) => route.abort()));

/** The names of the fonts in which the title is drawn. */
async function fontsOfTitle(page: Page): Promise<readonly string[]> {
  const session = await page.context().newCDPSession(page);
  await session.send('DOM.enable');
  await session.send('CSS.enable');
  const { root } = await session.send('DOM.getDocument');
  const { nodeId } = await session.send('DOM.querySelector', { nodeId: root.nodeId, selector: 'main h1' });
  const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId });
  await session.detach();
  return fonts.map(({ familyName }) => familyName);
}

const look = (page: Page) => (screen: string) => lookAt(page, screen, LOOKS_AT_BOXES);

for (const [part, screens] of inParts(SCREENS, 2))
  test(`every kind of page is fit for the hand in the letters of a first visit, ${part}`, async ({ page, server }) => {
    test.slow();
    await eachScreen(page, server, look(page), screens);
    expect(await fontsOfTitle(page)).toEqual([test.info().project.name]);
  });

test('so are the questions, and the plan, all of it unfolded', async ({ page, server }) => {
  test.slow();
  await eachQuestionScreen(page, server, look(page));
  await eachPlanScreen(page, server, look(page));
});
