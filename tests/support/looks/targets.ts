import type { Page } from '@playwright/test';
import { WIDE, type Look } from './look.ts';

const smallTargets = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const LARGE =
      '.option, .choice, .door, .call-tile, .bar-exit, .bar-urgent, a.button[href^="tel:"], a.button[href^="sms:"], .button[data-look="main"], .button[data-look="urgent"], .tick';
    const TALL = '.button, summary, nav a, .bar a, .row, .state, .switch';
    /** A link inside a sentence has the size of its line (WCAG 2.5.8, "inline"). */
    const isInText = (link: Element): boolean => {
      if (link.matches('.cite')) return true;
      const around = [...(link.parentElement?.childNodes ?? [])].filter(
        (node) =>
          node !== link && (node.nodeType === Node.TEXT_NODE || getComputedStyle(node as Element).display === 'inline'),
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
      const wanted = target.matches(LARGE) ? 48 : target.matches(TALL) ? 44 : isInText(target) ? 0 : 24;
      return Math.min(height, width) >= wanted - 0.01
        ? []
        : [
            `${target.tagName}.${target.className} "${target.textContent?.slice(0, 40)}": ${Math.round(width)} × ${Math.round(height)}, wants ${wanted}`,
          ];
    });
  });

export const targets: Look = { says: 'AX-6: every target is large enough to be tapped', find: smallTargets };

export const targetsWide: Look = {
  ...targets,
  says: `${targets.says}, on a wide screen`,
  size: WIDE,
  only: /^(home|procedure|about)/,
};
