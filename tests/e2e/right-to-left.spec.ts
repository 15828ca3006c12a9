import { answer, begin, BLACKMAIL, expect, open, test } from '../support/guide.ts';
import { eachScreen, unfold } from '../support/screens.ts';
import { wide } from '../support/layout.ts';

test.use({ serviceWorkers: 'block' });

test('AX-17: turns round from right to left, and leaves the numbers as they are', async ({ page, server }) => {
  const found: string[] = [];
  const look = async (name: string): Promise<void> => {
    await page.evaluate(() => Object.assign(document.documentElement, { dir: 'rtl', lang: 'ar' }));
    found.push(...(await wide(page)).map((one) => `${name}: ${one}`));
    const { exit, width, numbers, arrows, folds } = await page.evaluate(() => {
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
        folds: shown('summary').map((one) => getComputedStyle(one, '::after').borderLeftWidth),
        arrows: shown('[data-mirrored]').map((one) => getComputedStyle(one).transform),
      };
    });
    if (!(exit < width / 6)) found.push(`${name}: the exit starts at ${exit}`);
    for (const { seen, said } of numbers) if (seen !== said) found.push(`${name}: ${said} is seen as ${seen}`);
    // it points down: turned round, it would point aside
    if (folds.some((side) => side !== '0px')) found.push(`${name}: a fold points aside`);
    for (const arrow of arrows)
      if (arrow !== 'matrix(-1, 0, 0, 1, 0, 0)') found.push(`${name}: an arrow is not turned round: ${arrow}`);
  };
  await eachScreen(page, server, look);
  await open(page, server);
  await begin(page);
  await answer(page, BLACKMAIL);
  await look('question');
  await open(page, server);
  await page.evaluate(() => Object.assign(document.documentElement, { dir: 'rtl', lang: 'ar' }));
  expect(await page.locator('.bar-back [data-mirrored], .door [data-mirrored]').count()).toBeGreaterThan(0);
  expect(await page.locator('bdi.num[dir="ltr"]').count()).toBeGreaterThan(2);
  await open(page, server, 'fr/a-propos/');
  await unfold(page);
  await look('about, unfolded');
  expect(found).toEqual([]);
});
