import type { Page } from '@playwright/test';
import { WIDE, type Look } from './look.ts';

const seen = (page: Page) =>
  page.evaluate(() => {
    const isShown = (element: Element): boolean => element.checkVisibility();
    const count = (selector: string): number => [...document.querySelectorAll(selector)].filter(isShown).length;
    return {
      levels: [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')]
        .filter(isShown)
        .map((one) => Number(one.tagName.slice(1))),
      landmarks: {
        header: count('body header:not(main header)'),
        // but for the languages at the foot, which are unfolded on some
        nav: count('nav[aria-label]:not(.foot nav)'),
        main: count('main'),
        aside: count('aside[aria-label]'),
        // in `main` it would be no landmark
        footer: count('footer:not(main footer)'),
      },
      isSearchFirst: document.querySelector('.foot a')?.getAttribute('href')?.endsWith('/chercher/') ?? false,
      // a drawing that says something has a name and a description in words
      pictures: [
        ...document.querySelectorAll('svg:not([aria-hidden="true"], [role="img"][aria-label], [aria-hidden="true"] *)'),
      ].filter(
        (one) =>
          !['aria-labelledby', 'aria-describedby'].every(
            (name) => document.getElementById(one.getAttribute(name) ?? '')?.textContent,
          ),
      ).length,
    };
  });

/** How many landmarks a screen has. */
function landmarksOf(screen: string) {
  const bare = screen === 'neutral start';
  const quiet = bare || /^(first use|question|check|script)/.test(screen);
  // its two columns take the room of the numbers beside it; a procedure has its own headings there, and the emergency
  // page is these numbers
  const isProcedure = /^procedure(,|$)/.test(screen);
  const wide =
    isProcedure ||
    /^(home$|emergency|plan,|signs|letter,|contacts$|notes,|script|hand over,|all questions,)/.test(screen);
  return {
    header: 1,
    // the home page has its languages above what is read
    nav: quiet ? 0 : isProcedure || screen === 'contacts' || screen === 'home' ? 2 : 1,
    main: 1,
    aside: bare || wide ? 0 : 1,
    footer: bare ? 0 : 1,
  };
}

async function faults(page: Page, screen: string): Promise<readonly string[]> {
  const found: string[] = [];
  const { levels, landmarks, pictures, isSearchFirst } = await seen(page);
  const tops = levels.filter((level) => level === 1).length;
  if (tops !== 1) found.push(`${tops} h1`);
  // what stands before the heading 1 in the document has no heading of its own
  if (levels[0] !== 1) found.push(`starts with h${levels[0]}`);
  levels.forEach((level, at) => {
    if (at > 0 && level > (levels[at - 1] ?? 0) + 1) found.push(`h${level} after h${levels[at - 1]}`);
  });
  const wanted = landmarksOf(screen);
  for (const landmark of ['header', 'nav', 'main', 'aside', 'footer'] as const)
    if (landmarks[landmark] !== wanted[landmark])
      found.push(`${landmarks[landmark]} ${landmark}, not ${wanted[landmark]}`);
  // the one way to the search that every screen has, questions too
  if (wanted.footer > 0 && !isSearchFirst) found.push('the foot does not begin with the search');
  if (pictures > 0) found.push(`${pictures} pictures that are not hidden`);
  const nameless = (await page.locator('body').ariaSnapshot()).match(
    /^\s*- (?:link|button|checkbox|radio|switch|heading)(?![^\n]*")[^\n]*$/gm,
  );
  if (nameless) found.push(`without a name: ${nameless.join(', ')}`);
  return found;
}

export const outline: Look = {
  says: 'AX-20, AX-21: one heading 1, levels without a gap, its landmarks, hidden pictures and names for all',
  size: WIDE,
  find: faults,
};
