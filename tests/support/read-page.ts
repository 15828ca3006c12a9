import type { Page } from '@playwright/test';

const inOneLine = (words: string): string => words.replace(/\s+/g, ' ').trim();

/**
 * What of the page can be seen, asked for in one go: a question for each thing would look through all of the page each
 * time. Nothing comes later on a page without scripts, so nothing is waited for.
 */
export async function readPage(page: Page) {
  const seen = await page.evaluate(() => {
    const shown = (selector: string): HTMLElement[] =>
      [...document.querySelectorAll<HTMLElement>(selector)].filter((one) => {
        const { width, height } = one.getBoundingClientRect();
        return width > 0 && height > 0 && one.checkVisibility({ visibilityProperty: true });
      });
    const wordsOf = (selector: string): string[] => shown(selector).map((one) => one.innerText);
    return {
      headings: wordsOf('main h1'),
      titles: wordsOf(':is(h2, h3):not([aria-hidden="true"] *)'),
      words: wordsOf('main'),
      provenance: wordsOf('.provenance'),
      sources: wordsOf('.provenance .sources > li'),
      steps: shown('.steps > li').length,
      ways: shown('main a').map((link) => link.getAttribute('href')),
      // what would do nothing when touched, and every promise that only a script can keep; a form shows nothing of its
      // own: what stands in it is looked at
      dead: shown('button, input, select, textarea, [role="switch"], a')
        .filter((part) => {
          if (part.localName !== 'a') return true;
          const href = part.getAttribute('href') ?? '';
          return href === '' || href === '#' || (href.startsWith('#') && !document.getElementById(href.slice(1)));
        })
        .map(({ outerHTML }) => outerHTML.slice(0, 90)),
    };
  });
  return {
    ...seen,
    headings: seen.headings.map(inOneLine),
    titles: seen.titles.map(inOneLine),
    words: inOneLine(seen.words.join(' ')),
  };
}
