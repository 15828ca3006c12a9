/** Looks for what moves on a page while it comes: every shift that the browser counts, from the first paint. */
import type { Page } from '@playwright/test';
import { builtContent } from './built-pack.ts';
import { expect } from './guide.ts';

const pack = builtContent();
const withHours = pack.contacts.find(({ hours }) => hours.kind === 'weekly')?.id ?? '';

export const CONTACT_WITH_HOURS = `fr/contacts/${withHours}/`;

/** One page of every kind, and two that hold everything that is known only once the page runs. */
export const PAGES: readonly string[] = [
  '',
  'fr/',
  'fr/debut/',
  'fr/urgence/',
  'fr/parcours/',
  'fr/demarches/',
  'fr/demarches/porter-plainte/',
  'fr/signes/',
  `fr/signes/${pack.signs[0]?.id ?? ''}/`,
  'fr/contacts/',
  CONTACT_WITH_HOURS,
  'fr/pages/',
  `fr/pages/${pack.pages[0]?.id ?? ''}/`,
  'fr/lettres/',
  `fr/lettres/${pack.letters[0]?.id ?? ''}/`,
  'fr/mots/',
  'fr/nouveautes/',
  'fr/plus/',
  'fr/pres-de-chez-vous/',
  'fr/suivi/',
  'fr/notes/',
  'fr/ce-qui-reste/',
  'fr/chercher/',
  'fr/a-propos/',
  'fr/reglages/',
  'fr/nulle-part/',
];

export interface Moved {
  readonly value: number;
  readonly what: readonly string[];
  /** Whether it is the words of one row alone, which became higher: their end was still on its way. */
  readonly grew: boolean;
}

interface Source {
  readonly node: Node | null;
  readonly previousRect: DOMRectReadOnly;
  readonly currentRect: DOMRectReadOnly;
}

/** Watches every page that this one opens from now on. Every shift counts, also one that the browser excuses. */
export async function watch(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const moved: Moved[] = ((window as unknown as { moved: Moved[] }).moved = []);
    const note = (list: PerformanceEntry[]): void => {
      for (const entry of list as (PerformanceEntry & { value: number; sources: Source[] })[])
        moved.push({
          value: entry.value,
          grew:
            entry.sources.length === 1 &&
            entry.sources.every(
              ({ node, previousRect, currentRect }) =>
                previousRect.height < currentRect.height &&
                (node instanceof Element ? node : node?.parentElement)?.closest('.row, .contact-row') != null,
            ),
          what: entry.sources.map(
            ({ node }) => `${node instanceof Element ? node.outerHTML.slice(0, 60) : (node?.textContent ?? '?')}`,
          ),
        });
    };
    new PerformanceObserver((list) => note(list.getEntries())).observe({ type: 'layout-shift', buffered: true });
  });
}

/**
 * A page on a phone that has nothing of the guide: gives what makes it so before each visit. What travels is asked for
 * anew, and nothing is kept of the visit before.
 */
export async function forgetful(page: Page, url: string): Promise<() => Promise<void>> {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Network.enable');
  await cdp.send('Network.setCacheDisabled', { cacheDisabled: true });
  await watch(page);
  return async () => {
    await cdp.send('Storage.clearDataForOrigin', { origin: new URL(url).origin, storageTypes: 'all' });
  };
}

/** What moved until the page had its time, what was kept and its font, and everything that travels had come. */
export async function movedOn(page: Page, url: string): Promise<readonly Moved[]> {
  await page.goto(url);
  return movedOnceReady(page);
}

/** The same of a page that is on its way. */
export async function movedOnceReady(page: Page): Promise<readonly Moved[]> {
  // a few words that stand in the middle of their row, and were painted while their end was still on its way
  return (await movedUntilNow(page)).filter(({ grew, value }) => !grew || value > 0.003);
}

const hasItsFont = (page: Page): Promise<void> =>
  expect(page.locator('html[data-ready][data-font]')).toBeAttached({ timeout: 45_000 });

/** Everything that moved, those few words too. */
export async function movedUntilNow(page: Page): Promise<readonly Moved[]> {
  await hasItsFont(page);
  await page.waitForLoadState('networkidle');
  await seeFrames(page);
  return page.evaluate(() => (window as unknown as { moved: Moved[] }).moved);
}

export const seeFrames = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    for (let frame = 0; frame < 3; frame++) await new Promise((done) => requestAnimationFrame(done));
  });
