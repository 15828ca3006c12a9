import type { Page } from '@playwright/test';
import { wide } from '../layout.ts';
import { setTextSize } from '../screens.ts';
import { axeFaults } from './axe.ts';
import { waysOut } from './exit-place.ts';
import type { Look } from './look.ts';

/** At 320 px, at 400 %, either way up. */
const SIZES = [
  [320, 640],
  [320, 256],
  [640, 320],
  [740, 360],
  [800, 600],
  [1280, 800],
] as const;

/** WCAG 1.4.12. */
const SPACING =
  '* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important; } p { margin-block-end: 2em !important; }';

const at = (where: string, faults: readonly string[]): readonly string[] => faults.map((one) => `${where}: ${one}`);

export const reflow: Look = {
  says: 'AX-12: nothing scrolls sideways at 320 px, at 400 %, either way up, and the ways out stay in sight',
  async find(page) {
    const found: string[] = [];
    for (const [width, height] of SIZES) {
      await page.setViewportSize({ width, height });
      const out = width === 320 ? await waysOut(page) : [];
      found.push(...at(`${width} × ${height}`, [...(await wide(page)), ...out]));
    }
    return found;
  },
};

const cutOff = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    /** The names beside the globe: each is shown whole or not at all, for it stands behind the globe too. */
    const isWhole = (one: Element): boolean =>
      one.matches('.line summary > span') &&
      [...one.children].every((name) => {
        const [{ top, bottom }, box] = [name.getBoundingClientRect(), one.getBoundingClientRect()];
        return bottom <= box.bottom + 1 || top >= box.bottom - 1;
      });
    return [...document.querySelectorAll('main *, .bar *, .bottom *')]
      .filter(
        (one) =>
          one.checkVisibility() &&
          getComputedStyle(one).overflow !== 'visible' &&
          // for voices alone where the window is narrow, as `visually-hidden` is everywhere
          getComputedStyle(one).clipPath !== 'inset(50%)' &&
          !one.matches('.visually-hidden, .titles, svg, svg *') &&
          !isWhole(one) &&
          one.scrollHeight > one.clientHeight + 1,
      )
      .map((one) => `${one.tagName}.${one.className} "${one.textContent.trim().slice(0, 30)}" is cut off`);
  });

export const spaced: Look = {
  says: 'AX-12: with wide-spaced text nothing scrolls sideways, is cut off, or hides the ways out',
  size: [320, 640],
  async find(page) {
    // a sheet that a script makes: the page's policy lets no other style in
    await page.evaluate((css) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
      document.adoptedStyleSheets = [sheet];
    }, SPACING);
    const found = [...(await wide(page)), ...(await waysOut(page)), ...(await cutOff(page))];
    await page.evaluate(() => void (document.adoptedStyleSheets = []));
    return found;
  },
};

/** How much of the height the bars take that stand still, in CSS pixels. */
const barsOf = (page: Page): Promise<number> =>
  page.evaluate(() =>
    [...document.querySelectorAll('.bar, .bottom')]
      .filter((one) => one.checkVisibility() && getComputedStyle(one).position !== 'static')
      .reduce((sum, one) => sum + one.getBoundingClientRect().height, 0),
  );

const WITH_AXE = /^(home|procedure|signs|contacts|settings)/;

export const largeText: Look = {
  says: 'AX-12, AX-1: text may be twice as large: nothing scrolls sideways, the ways out stay, axe finds nothing',
  async find(page, screen) {
    const found: string[] = [];
    await setTextSize(page, 200);
    for (const [width, height] of [
      [360, 740],
      [320, 640],
    ] as const) {
      await page.setViewportSize({ width, height });
      const bars = await barsOf(page);
      found.push(...at(`${width} px`, [...(await wide(page)), ...(await waysOut(page))]));
      // there is more to read than to tap
      if (!(bars < height / 2)) found.push(`${width} px: the bars take ${bars} of ${height}`);
    }
    if (WITH_AXE.test(screen)) found.push(...at('320 px', await axeFaults(page)));
    await setTextSize(page, 100);
    return found;
  },
};

/** As a browser does that zooms the text alone: no media query follows. */
export const zoomedText: Look = {
  says: 'AX-12: text alone may be zoomed to 200 %: no long word makes the page scroll sideways',
  async find(page) {
    await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
    const found = await wide(page);
    await page.evaluate(() => document.documentElement.style.removeProperty('font-size'));
    return found;
  },
};
