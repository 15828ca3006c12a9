import type { Page } from '@playwright/test';
import { wide } from '../layout.ts';
import type { Look } from './look.ts';

const turned = (page: Page) =>
  page.evaluate(() => {
    const shown = (selector: string): Element[] =>
      [...document.querySelectorAll(selector)].filter((one) => one.checkVisibility());
    /** the texts of an element: what stands beside a number, a name with figures of its own, may change places */
    const textsOf = (element: Element): Node[] => {
      const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      const texts: Node[] = [];
      for (let node = walker.nextNode(); node; node = walker.nextNode()) texts.push(node);
      return texts;
    };
    /** its figures, in the order in which the eye meets them from the left */
    const asSeen = (text: Node): string => {
      const figures: { figure: string; left: number; top: number }[] = [];
      Array.from(text.textContent ?? '').forEach((figure, at) => {
        if (!/\d/.test(figure)) return;
        const range = document.createRange();
        range.setStart(text, at);
        range.setEnd(text, at + 1);
        const { left, top } = range.getBoundingClientRect();
        figures.push({ figure, left, top });
      });
      return figures
        .sort((a, b) => a.top - b.top || a.left - b.left)
        .map(({ figure }) => figure)
        .join('');
    };
    return {
      exit: document.querySelector('.bar-exit')?.getBoundingClientRect().left ?? NaN,
      width: innerWidth,
      numbers: shown('a[href^="tel:"], a[href^="sms:"], bdi.num')
        .flatMap(textsOf)
        .map((text) => ({ seen: asSeen(text), said: (text.textContent ?? '').replace(/\D/g, '') })),
      isolated: document.querySelectorAll('bdi.num[dir="ltr"]').length,
      folds: shown('summary').map((one) => getComputedStyle(one, '::after').borderLeftWidth),
      arrows: shown('[data-mirrored]').map((one) => getComputedStyle(one).transform),
    };
  });

const turn = (page: Page, dir: string, lang: string): Promise<unknown> =>
  page.evaluate((to) => void Object.assign(document.documentElement, to), { dir, lang });

export const rightToLeft: Look = {
  says: 'AX-17: turns round from right to left, and leaves the numbers as they are',
  async find(page, screen) {
    await turn(page, 'rtl', 'ar');
    const found = [...(await wide(page))];
    const { exit, width, numbers, isolated, folds, arrows } = await turned(page);
    await turn(page, 'ltr', 'fr');
    if (!(exit < width / 6)) found.push(`the exit starts at ${exit}`);
    for (const { seen, said } of numbers) if (seen !== said) found.push(`${said} is seen as ${seen}`);
    // it points down: turned round, it would point aside
    if (folds.some((side) => side !== '0px')) found.push('a fold points aside');
    for (const arrow of arrows)
      if (arrow !== 'matrix(-1, 0, 0, 1, 0, 0)') found.push(`an arrow is not turned round: ${arrow}`);
    if (screen === 'home' && (arrows.length === 0 || isolated < 3))
      found.push('no arrow or no number: nothing is seen');
    return found;
  },
};
