import { ensureBuild } from '../../scripts/build-tests.mjs';
import { expect, test } from '../support/guide.ts';
import { eachScreen, eachStep } from '../support/screens.ts';

test.use({ site: { dist: await ensureBuild('dist') } });

test.use({ serviceWorkers: 'block' });

test('AX-6: every target is large enough to be tapped', async ({ page, server }) => {
  const small: string[] = [];
  const look = async (name: string): Promise<void> => {
    const found = await page.evaluate(() => {
      const LARGE =
        '.option, .choice, .door, .call-tile, .bar-exit, .bar-urgent, a.button[href^="tel:"], a.button[href^="sms:"], .button[data-look="main"], .button[data-look="urgent"], .tick';
      const TALL = '.button, summary, nav a, .bar a, .row, .state, .switch';
      /** A link inside a sentence has the size of its line (WCAG 2.5.8, "inline"). */
      const isInText = (link: Element): boolean => {
        if (link.matches('.cite')) return true;
        const around = [...(link.parentElement?.childNodes ?? [])].filter(
          (node) =>
            node !== link &&
            (node.nodeType === Node.TEXT_NODE || getComputedStyle(node as Element).display === 'inline'),
        );
        return (
          getComputedStyle(link).display === 'inline' && around.some((node) => /\p{L}{2}/u.test(node.textContent ?? ''))
        );
      };
      const targets = [...document.querySelectorAll('a[href], button, summary, label:has(input), input')].filter(
        (one) => !one.matches('label input, .skip') && one.checkVisibility(),
      );
      if (targets.length < 2) throw new Error('nothing to measure');
      return targets.flatMap((target) => {
        const { width, height } = target.getBoundingClientRect();
        const [wanted, wide] = target.matches(LARGE)
          ? [48, 48]
          : target.matches(TALL)
            ? [44, 44]
            : isInText(target)
              ? [0, 0]
              : [24, 24];
        return height >= wanted - 0.01 && width >= wide - 0.01
          ? []
          : [
              `${target.tagName}.${target.className} "${target.textContent?.slice(0, 40)}": ${Math.round(width)} × ${Math.round(height)}, wants ${wanted}`,
            ];
      });
    });
    small.push(...found.map((one) => `${name}: ${one}`));
  };
  await eachScreen(page, server, look);
  await eachStep(page, server, look);
  await page.setViewportSize({ width: 1280, height: 800 });
  await eachScreen(page, server, look, ['home', 'procedure', 'about']);
  expect(small).toEqual([]);
});
