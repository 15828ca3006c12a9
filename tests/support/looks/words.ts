import type { Page } from '@playwright/test';
import { contrast } from '../contrast.ts';
import { WIDE, type Look } from './look.ts';

interface Words {
  /** its element, and how they begin */
  readonly says: string;
  readonly colour: string;
  readonly ground: string;
}

/** Words that are seen in what the selector finds, with their colour and that of their ground. */
const wordsIn = (page: Page, selector: string): Promise<readonly Words[]> =>
  page.evaluate((among) => {
    const groundOf = (one: Element): string => {
      for (let at: Element | null = one; at; at = at.parentElement) {
        const { backgroundColor } = getComputedStyle(at);
        if (!/rgba\(.*, 0\)/.test(backgroundColor)) return backgroundColor;
      }
      return 'rgb(255, 255, 255)';
    };
    return [...document.querySelectorAll(among)]
      .filter((one) => one.checkVisibility())
      .filter((one) => [...one.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim()))
      .map((one) => ({
        says: `${one.tagName}.${one.className.toString()} ${one.textContent?.trim().slice(0, 30)}`,
        colour: getComputedStyle(one).color,
        ground: groundOf(one),
      }));
  }, selector);

/** Of WCAG 2.2, AA. */
const isPale = (colour: string, ground: string): boolean => contrast(colour, ground) < 4.5;

const TOUCHED = 'a, button, summary';

async function paleUnderPointer(page: Page): Promise<readonly string[]> {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('DOM.enable');
  await cdp.send('CSS.enable');
  const { root } = await cdp.send('DOM.getDocument');
  const { nodeIds } = await cdp.send('DOM.querySelectorAll', { nodeId: root.nodeId, selector: TOUCHED });
  const forcedPseudoClasses = ['hover'];
  await Promise.all(nodeIds.map((nodeId) => cdp.send('CSS.forcePseudoState', { nodeId, forcedPseudoClasses })));
  const found: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    const words = await wordsIn(page, `:is(${TOUCHED}) :not(svg *), ${TOUCHED}`);
    const pale = words.filter(({ colour, ground }) => isPale(colour, ground));
    found.push(...new Set(pale.map(({ says }) => `${colorScheme}: ${says}`)));
  }
  await page.emulateMedia({ colorScheme: 'light' });
  await cdp.detach();
  return found;
}

export const underPointer: Look = {
  says: 'under the pointer, words stay readable, when it is light and when it is dark',
  size: WIDE,
  find: paleUnderPointer,
};

async function paleOnPaper(page: Page): Promise<readonly string[]> {
  const found: string[] = [];
  for (const chosen of ['auto', 'dark']) {
    const { before, background, scheme } = await page.evaluate((theme) => {
      const { dataset } = document.documentElement;
      const was = dataset['theme'] ?? null;
      dataset['theme'] = theme;
      return {
        before: was,
        background: getComputedStyle(document.body).backgroundColor,
        scheme: getComputedStyle(document.documentElement).colorScheme,
      };
    }, chosen);
    if (background !== 'rgb(255, 255, 255)' || scheme !== 'light') found.push(`${chosen}: ${background}, ${scheme}`);
    // paper is white: printers leave backgrounds out
    const words = await wordsIn(page, 'body *');
    found.push(...words.filter(({ colour }) => isPale(colour, '#ffffff')).map(({ says }) => `${chosen}: ${says}`));
    await page.evaluate((theme) => {
      if (theme === null) delete document.documentElement.dataset['theme'];
      else document.documentElement.dataset['theme'] = theme;
    }, before);
  }
  return found;
}

export const onPaper: Look = {
  says: 'AX-16: on paper it is light, with dark words, whatever was chosen',
  media: { colorScheme: 'dark', media: 'print' },
  only: /^(home|emergency|procedure|contact|plan)/,
  find: paleOnPaper,
};
