import type { Page } from '@playwright/test';
import { ensureBuild } from '../../scripts/build-tests.mjs';
import { read } from '../support/dist.ts';
import { expect, test } from '../support/guide.ts';
import { forgetful, movedUntilNow, seeFrames } from '../support/shifts.ts';

const DIST = await ensureBuild('dist');
test.use({ site: { dist: DIST }, serviceWorkers: 'block', viewport: { width: 360, height: 740 } });

/** [up to where, the page, its HTML up to there, what is then there, what is not yet] */
const CUTS = [
  ['the words of the exit', 'fr/pages/', /<a class="bar-exit"[^>]*>/, '.bar-exit', '.page'],
  [
    'the words of the last entry of the menu',
    'fr/pages/',
    /<nav class="bottom"(?:(?!<\/nav>).)*<span>(?=[^<]*<\/span><\/a><\/li><\/ul><\/nav>)/s,
    '.bottom li:nth-child(5) span',
    '#status',
  ],
  ['the title of the home page', 'fr/', /<h1[^>]*>.*?<\/h1>/s, '.home h1', '.home .lead'],
  [
    'the first number',
    'fr/',
    /<ul class="calls"><li><a[^>]*><bdi[^>]*>17<\/bdi>/,
    '.call-tile .num',
    '.call-tile span',
  ],
  [
    'the second number',
    'fr/',
    /<ul class="calls"><li><a.*?<\/li><li><a[^>]*><bdi[^>]*>119<\/bdi>/s,
    '.calls li:nth-child(2) .num',
    '.calls li:nth-child(3)',
  ],
] as const;

test('nothing moves when a page has come up to some word, and the rest comes later', async ({ page, server }) => {
  const forget = await forgetful(page, server.url);
  for (const [where, path, before, shown, missing] of CUTS)
    await test.step(`up to ${where}`, async () => {
      const html = read(`${path}index.html`, DIST);
      const found = before.exec(html);
      const cut = (found?.index ?? NaN) + (found?.[0].length ?? NaN);
      let sendRest = (): void => undefined;
      server.fail(({ url }, response) => {
        if (url !== `/${path}`) return false;
        response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
        response.write(html.slice(0, cut));
        sendRest = () => void response.end(html.slice(cut));
        return true;
      });
      await forget();
      await page.goto(server.url + path, { waitUntil: 'commit' });
      await expect(page.locator(shown).first()).toBeAttached();
      await expect(page.locator(missing)).toHaveCount(0);
      await seeFrames(page);
      sendRest();
      expect.soft(await movedUntilNow(page)).toEqual([]);
    });
});

/** Where everything stands that is seen, and how it looks. */
const looks = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('#app *')]
      .filter((element) => element.checkVisibility({ checkVisibilityCSS: true }))
      .map((element) => {
        const { x, y, width, height } = element.getBoundingClientRect();
        const { color, backgroundColor, borderColor } = getComputedStyle(element);
        const box = [x, y + scrollY, width, height].map(Math.round).join(' ');
        return `${element.tagName} ${element.className.toString()} ${box} ${color} ${backgroundColor} ${borderColor}`;
      }),
  );

/** [the screen, the page, what is tapped there] */
const FIRST_SCREENS = [
  ['the home page', '', []],
  ['the home page in its folder', 'fr/', []],
  ['the entry of the questions', 'fr/parcours/', []],
  ['the page before the questions', '', ['a[data-door="flow"]']],
  ['the first question', '', ['a[data-door="flow"]', 'a[href="#garder"]']],
  ['an alert', '', ['a[data-door="flow"]', 'a[href="#garder"]', 'input[value="now"]']],
  [
    'the second question',
    '',
    ['a[data-door="flow"]', 'a[href="#garder"]', 'form[data-question="danger"] button[data-answer="none"]'],
  ],
] as const;

test('before the later styles have come the first screens look as they stay', async ({ page, server }) => {
  const forget = await forgetful(page, server.url);
  await page.route('**/assets/*.js', () => undefined);
  for (const [name, path, taps] of FIRST_SCREENS)
    await test.step(name, async () => {
      let release = (): void => undefined;
      const held = new Promise<void>((done) => (release = done));
      await page.route(
        '**/assets/later*.css',
        async (route) => {
          await held;
          await route.continue();
        },
        { times: 1 },
      );
      await page.goto('about:blank');
      await forget();
      await page.goto(server.url + path, { waitUntil: 'commit' });
      await page.locator('#status').waitFor({ state: 'attached' });
      for (const tap of taps) await page.locator(tap).first().click();
      await page.mouse.move(0, 0);
      // the colour of what was tapped fades
      await page.evaluate(() => Promise.all(document.getAnimations().map(({ finished }) => finished)));
      const before = await looks(page);
      const came = page.waitForResponse(/later.*\.css$/);
      release();
      await (await came).finished();
      await expect.poll(() => page.evaluate(() => document.styleSheets.length)).toBe(2);
      expect(before.length).toBeGreaterThan(10);
      expect.soft(await looks(page)).toEqual(before);
    });
});
