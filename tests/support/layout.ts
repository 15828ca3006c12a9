import type { Page } from '@playwright/test';

/** What reaches out of the page sideways, if anything. */
export const wide = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const out = [...document.querySelectorAll('body *')].filter((one) => {
      const { left, right, width } = one.getBoundingClientRect();
      return width > 0 && (right > clientWidth + 0.5 || left < -0.5);
    });
    return [
      `${scrollWidth} > ${clientWidth}`,
      ...out.slice(0, 4).map((one) => `${one.tagName}.${one.getAttribute('class')} ${one.textContent?.slice(0, 30)}`),
    ];
  });
