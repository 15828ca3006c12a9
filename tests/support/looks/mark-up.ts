import type { Look } from './look.ts';

/** What holds several links or numbers, one below or beside the other. */
const GROUPS = '.rows, .contact-rows, .calls, nav.side, nav.bottom';
/** Fields that have no words in them to complete, or to count. */
const WORDLESS =
  'input:is([type="checkbox"], [type="radio"])[autocomplete], input[type="date"][maxlength], svg[hidden]';

/** Of the page as the scripts have drawn it: tests/dist/html.test.ts looks at what the build writes. */
export const markUp: Look = {
  says: 'AX-23: what looks like a list is one, a name in other letters says where it begins, and HTML knows its attributes',
  find: (page) =>
    page.evaluate(
      ([groups, wordless]) => {
        const seen = (selector: string): readonly Element[] =>
          [...document.querySelectorAll(selector)].filter((one) => one.checkVisibility());
        const says = (one: Element): string => one.outerHTML.slice(0, 120);
        return [
          ...seen(groups)
            .filter(
              (one) => one.querySelectorAll('a').length > 1 && !one.matches('ul') && !one.querySelector(':scope > ul'),
            )
            .map((one) => `no list: ${says(one)}`),
          ...[...document.querySelectorAll('[lang="ar"]')]
            .filter((one) => one !== document.documentElement && !one.matches('[dir]') && !one.querySelector('[dir]'))
            .map((one) => `no direction: ${says(one)}`),
          ...[...document.querySelectorAll(wordless)].map((one) => `not in HTML: ${says(one)}`),
        ];
      },
      [GROUPS, WORDLESS] as const,
    ),
};
