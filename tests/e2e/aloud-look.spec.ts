import type { Page } from '@playwright/test';
import { ensureBuild } from '../../scripts/build-tests.mjs';
import { expect, open, test } from '../support/guide.ts';
import { wide } from '../support/layout.ts';
import { axeFaults } from '../support/looks/axe.ts';
import { endSentence, inControl, listenButton, LOCAL, marked, said, saidNow, stubVoices } from '../support/voices.ts';

const DIST_LANGUAGES = await ensureBuild('dist-languages');

test.use({ serviceWorkers: 'block' });

const PROCEDURE = 'fr/demarches/porter-plainte/';

/** What of the page's own bars the control covers, or leaves the screen. */
const misplaced = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const bar = document.querySelector('.aloud')?.getBoundingClientRect();
    if (!bar) return ['no control'];
    const others = [...document.querySelectorAll('.bar, .bottom, .sticky')].filter(
      (one) => one.checkVisibility() && getComputedStyle(one).position !== 'static',
    );
    const covered = others.filter((one) => {
      const { top, bottom } = one.getBoundingClientRect();
      return bottom > bar.top + 1 && top < bar.bottom - 1;
    });
    const isOut = bar.left < 0 || bar.right > innerWidth || bar.bottom > innerHeight;
    return [...covered.map((one) => one.className), ...(isOut ? ['out of the screen'] : [])];
  });

test('AX-1: axe finds nothing while it is open, nor while it is read, in any colours', async ({ page, server }) => {
  await stubVoices(page, [LOCAL]);
  await open(page, server, PROCEDURE);
  await listenButton(page).click();
  await expect(inControl(page, 'Lire à voix haute')).toBeVisible();
  for (const media of [
    { colorScheme: 'dark' },
    { colorScheme: 'light' },
    { colorScheme: 'light', forcedColors: 'active' },
  ] as const) {
    await page.emulateMedia({ ...media, reducedMotion: 'reduce' });
    expect(await axeFaults(page), JSON.stringify(media)).toEqual([]);
  }
  await inControl(page, 'Lire à voix haute').click();
  expect(await axeFaults(page)).toEqual([]);
});

const SIZES = [
  [320, 568],
  [360, 740],
  [740, 360],
  [320, 256],
  [1280, 800],
] as const;

test('AX-7, AX-12: at any size it covers neither exit nor menu, and what is said is seen', async ({ page, server }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await stubVoices(page, [LOCAL]);
  for (const [width, height] of SIZES)
    await test.step(`at ${width} by ${height}`, async () => {
      await page.setViewportSize({ width, height });
      await open(page, server, PROCEDURE);
      await listenButton(page).click();
      await expect(inControl(page, 'Lire à voix haute')).toBeVisible();
      expect(await misplaced(page)).toEqual([]);
      expect(await wide(page)).toEqual([]);
      await inControl(page, 'Lire à voix haute').click();
      for (let left = 12; left > 0; left -= 1) {
        await endSentence(page);
        expect(await misplaced(page)).toEqual([]);
        const isSeen = await page.evaluate(() => {
          const [range] = CSS.highlights.get('aloud') ?? [];
          const rect = (range as Range).getBoundingClientRect();
          const top = document.querySelector('.bar')?.getBoundingClientRect().bottom ?? 0;
          const bottom = document.querySelector('.aloud')?.getBoundingClientRect().top ?? 0;
          return rect.top >= top - 1 && rect.top < bottom;
        });
        expect(isSeen, (await marked(page)) ?? '').toBe(true);
      }
    });
});

test.describe('from right to left', () => {
  test.use({ site: { dist: DIST_LANGUAGES } });

  test('AX-17: a page is read in its language, and what is French by a French voice', async ({ page, server }) => {
    await stubVoices(page, [
      { ...LOCAL, name: 'own', lang: 'qps' },
      { ...LOCAL, name: 'french', lang: 'fr-FR' },
    ]);
    await page.setViewportSize({ width: 320, height: 640 });
    await open(page, server, 'qps/contacts/enfance-en-danger/');
    await page.locator('.listen').click();
    await page.locator('.aloud [data-look="main"]').click();
    expect(await misplaced(page)).toEqual([]);
    expect(await wide(page)).toEqual([]);
    for (let left = 200; left > 0 && (await saidNow(page)) !== null; left -= 1) await endSentence(page);
    const all = await said(page);
    expect(new Set(all.map(({ voice }) => voice))).toEqual(new Set(['french', 'own']));
    // the number stands in the page's own language, with figures that can be dialled
    expect(all.find(({ text }) => text === '119')?.voice).toBe('own');
  });
});
