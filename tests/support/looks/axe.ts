import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { WIDE, type Look } from './look.ts';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** In none of those yet: who speaks to the phone says what is seen (RGAA 6.1). */
const SEEN_IN_NAME = { 'label-content-name-mismatch': { enabled: true } };

const builder = createRequire(createRequire(import.meta.url).resolve('@axe-core/playwright'));
const AXE = readFileSync(builder.resolve('axe-core/axe.min.js'), 'utf8');

/** Those that colours decide: the others find in other colours what they found before. */
export const OF_COLOURS = ['color-contrast', 'link-in-text-block'];

/** What axe finds wrong with the page as it is now, one line each; with all its rules, or with some. */
export async function axeFaults(page: Page, rules?: readonly string[]): Promise<readonly string[]> {
  // from the top: scrolled, axe takes what has gone half under the bar for too small a target
  const isThere = await page.evaluate(() => {
    window.scrollTo(0, 0);
    return 'axe' in window;
  });
  // brought once a page, where its builder would bring it twice for each look: it is large
  if (!isThere) await page.evaluate(AXE);
  const axe = new AxeBuilder({ page, axeSource: 'void 0' })
    .options({ resultTypes: ['violations'], ...(rules === undefined && { rules: SEEN_IN_NAME }) })
    .setLegacyMode();
  const { violations } = await (rules ? axe.withRules([...rules]) : axe.withTags(RULES)).analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary?.replace(/\s+/g, ' ')}`),
  );
}

export const axeLight: Look = { says: 'AX-1: axe finds nothing when it is light', find: (page) => axeFaults(page) };

export const axeDark: Look = {
  says: 'AX-1: axe finds nothing when it is dark',
  media: { colorScheme: 'dark' },
  find: (page) => axeFaults(page, OF_COLOURS),
};

export const axeForced: Look = {
  says: 'AX-1: axe finds nothing with forced colours',
  media: { forcedColors: 'active' },
  only: /^(home|procedure|signs|settings|question|plan)/,
  // borders, which are forced too, make targets larger
  find: (page) => axeFaults(page, [...OF_COLOURS, 'target-size']),
};

export const axeWide: Look = {
  says: 'AX-1: axe finds nothing on a wide screen',
  size: WIDE,
  only: /^(home|procedure|contact|settings)/,
  find: (page) => axeFaults(page),
};
