import type { Page } from '@playwright/test';
import { ensureBuild } from '../../scripts/build-tests.mjs';
import { expect, open, test } from '../support/guide.ts';
import { inParts } from '../support/in-parts.ts';
import { eachScreen, eachStep, SCREENS, setTextSize } from '../support/screens.ts';
import { wide } from '../support/layout.ts';

test.use({ site: { dist: await ensureBuild('dist') } });

test.use({ serviceWorkers: 'block' });

/** The exit and the way to the numbers are whole and on screen, wherever one has scrolled to. */
async function hasWayOut(page: Page): Promise<void> {
  await page.evaluate(() => window.scrollTo(0, 400));
  await expect(page.locator('.bar-exit')).toBeInViewport({ ratio: 1 });
  // the neutral start has the exit alone
  if ((await page.locator('.neutral').count()) === 0)
    await expect(page.locator('.bar-urgent')).toBeInViewport({ ratio: 1 });
}

test.describe('AX-12: nothing scrolls sideways', () => {
  test.use({ bypassCSP: true });

  const SPACING =
    '* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important; } p { margin-block-end: 2em !important; }';
  const VIEWS = [
    [320, 640],
    [320, 256],
    [640, 320],
    [740, 360],
    [800, 600],
    [1280, 800],
  ] as const;

  /** At each size and either way up, then with wide-spaced text. */
  async function reflows(page: Page, name: string, found: string[]): Promise<void> {
    const look = async (how: string): Promise<void> =>
      void found.push(...(await wide(page)).map((one) => `${name}, ${how}: ${one}`));
    for (const [width, height] of VIEWS) {
      await page.setViewportSize({ width, height });
      await look(`${width} × ${height}`);
    }
    await page.setViewportSize({ width: 320, height: 640 });
    const style = await page.addStyleTag({ content: SPACING });
    await look('spaced');
    await hasWayOut(page);
    const cut = await page.evaluate(
      () =>
        [...document.querySelectorAll('main *, .bar *, .bottom *')].filter(
          (one) =>
            one.checkVisibility() &&
            getComputedStyle(one).overflow !== 'visible' &&
            !one.matches('.visually-hidden, .titles, svg, svg *') &&
            one.scrollHeight > one.clientHeight + 1,
        ).length,
    );
    if (cut > 0) found.push(`${name}, spaced: ${cut} cut off`);
    await style.evaluate((element) => (element as Element).remove());
  }

  for (const [part, screens] of inParts(SCREENS, 2))
    test(`on any page, at 320 px, at 400 %, either way up, with wide-spaced text, ${part}`, async ({
      page,
      server,
    }) => {
      const found: string[] = [];
      await eachScreen(page, server, (name) => reflows(page, name, found), screens);
      expect(found).toEqual([]);
    });

  test('in the flow', async ({ page, server }) => {
    const found: string[] = [];
    await eachStep(page, server, (name) => reflows(page, name, found));
    expect(found).toEqual([]);
  });

  test('with text twice as large, and the exit and the numbers stay in sight', async ({ page, server }) => {
    const found: string[] = [];
    const look = async (name: string): Promise<void> => {
      for (const [width, height] of [
        [360, 740],
        [320, 640],
      ] as const) {
        await page.setViewportSize({ width, height });
        await setTextSize(page, 200);
        found.push(...(await wide(page)).map((one) => `${name}, ${width}, 200 %: ${one}`));
        await hasWayOut(page);
        const bars = await page.evaluate(() =>
          [...document.querySelectorAll('.bar, .bottom')]
            .filter((one) => one.checkVisibility() && getComputedStyle(one).position !== 'static')
            .reduce((sum, one) => sum + one.getBoundingClientRect().height, 0),
        );
        // there is more to read than to tap
        expect(bars, `${name}: ${bars} of ${height}`).toBeLessThan(height / 2);
      }
    };
    await eachScreen(page, server, look);
    await page.setViewportSize({ width: 360, height: 740 });
    await eachStep(page, server, look);
    expect(found).toEqual([]);
  });
});

test('AX-13: the three sizes of text are 100, 125 and 150 %, of what the phone says', async ({ page, server }) => {
  await open(page, server, 'fr/reglages/');
  const size = (): Promise<string> => page.evaluate(() => getComputedStyle(document.documentElement).fontSize);
  const radios = page.getByRole('group', { name: 'Taille du texte' }).getByRole('radio');
  await expect(radios).toHaveCount(3);
  for (const [at, wanted] of ['16px', '20px', '24px'].entries()) {
    await radios.nth(at).check();
    await expect.poll(size).toBe(wanted);
    expect(await wide(page)).toEqual([]);
  }
});
