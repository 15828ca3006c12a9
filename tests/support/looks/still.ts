import type { Page } from '@playwright/test';
import type { Look } from './look.ts';

const moving = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('*')].flatMap((one) =>
      [undefined, '::before', '::after'].flatMap((part) => {
        const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(one, part);
        return /^0s(, 0s)*$/.test(transitionDuration) && animationName === 'none' && scrollBehavior === 'auto'
          ? []
          : [`${one.tagName}.${one.getAttribute('class')}${part ?? ''} ${transitionDuration}`];
      }),
    ),
  );

export const still: Look = {
  says: 'AX-14: nothing moves where less movement is wanted',
  only: /^(home|signs|procedure|settings|first use|question|check|plan|script)/,
  async find(page, screen) {
    const found = await moving(page);
    if (!screen.startsWith('settings')) return found;
    await page.emulateMedia({ reducedMotion: 'no-preference' });
    const otherwise = await moving(page);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    return otherwise.length > 0 ? found : [...found, 'nothing moves where it may: this look sees nothing'];
  },
};
