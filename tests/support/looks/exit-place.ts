import type { Page } from '@playwright/test';
import type { Look } from './look.ts';

/** Its right end and its top on a phone, in CSS pixels: the thumb finds it unseen. */
const PLACE = '348 4';

/** How much of the exit and of the way to the numbers is on screen, wherever one has scrolled to: 1 is all of it. */
export const waysOut = (page: Page): Promise<readonly string[]> =>
  page.evaluate(async () => {
    window.scrollTo(0, 400);
    // the neutral start has the exit alone
    const ways = document.querySelector('.neutral') ? ['.bar-exit'] : ['.bar-exit', '.bar-urgent'];
    const seen = ways.map(async (way) => {
      const element = document.querySelector(way);
      if (!element?.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return [`${way} is not seen`];
      const share = await new Promise<number>((done) => {
        const observer = new IntersectionObserver(([entry]) => {
          observer.disconnect();
          done(entry?.intersectionRatio ?? 0);
        });
        observer.observe(element);
      });
      return share > 0.99 ? [] : [`${way} is on screen for ${share.toFixed(2)}`];
    });
    return (await Promise.all(seen)).flat();
  });

export const exitPlace: Look = {
  says: 'EX-1: the exit stands at the same place on every screen, large enough',
  async find(page) {
    const faults = await waysOut(page);
    const { place, size } = await page.evaluate(() => {
      const { right, top, width, height } =
        document.querySelector('.bar-exit')?.getBoundingClientRect() ?? new DOMRect();
      return { place: `${Math.round(right)} ${Math.round(top)}`, size: Math.min(width, height) };
    });
    return [
      ...faults,
      ...(place === PLACE ? [] : [`it ends and starts at ${place}`]),
      ...(size >= 48 ? [] : [`it is ${size} px`]),
    ];
  },
};
