import { createServer } from 'node:http';
import { expect } from '@playwright/test';
import { listen } from '../../scripts/serve.mjs';
import { answerAll, isReady, press, title, type AnyTab } from './any-tab.ts';
import { BLACKMAIL } from './given.ts';
import type { Host } from './guide.ts';

/** How somebody reads who then leaves in a hurry. */
export const WAYS = ['plain', 'discreet', 'traceless'] as const;
export type Way = (typeof WAYS)[number];

/** A page that is on its way, on a busy machine too. */
const WAITS = { timeout: 20_000 };
/** What is stored: Firefox opens its storage with the first question, which can take long beside other browsers. */
const OPENS = { timeout: 45_000 };

/** From the home page to the plan, then another page as a new document: its address is typed. */
async function readPlan(tab: AnyTab, guide: Host): Promise<void> {
  await isReady(tab);
  expect(await press(tab, 'a[data-door="flow"]')).toBe(true);
  await expect.poll(() => press(tab, 'a.choice[href="#garder"]')).toBe(true);
  await answerAll(tab, BLACKMAIL);
  await expect.poll(() => title(tab)).toBe('Mon plan');
  await tab.goto(`${guide.url}fr/signes/`);
}

/** "Oui, ou je ne sais pas", then another page, both tapped before any script is there: so it is a new document too. */
async function readEarly(tab: AnyTab, guide: Host): Promise<void> {
  guide.fail(({ url = '' }, response) => /\/assets\/index-.*\.js$/.test(url) && (response.writeHead(503).end(), true));
  await tab.goto(guide.url);
  expect(await press(tab, 'a[data-door="flow"]')).toBe(true);
  await expect.poll(() => press(tab, 'a.choice[href="#lire"]')).toBe(true);
  await expect.poll(async () => (await where(tab))?.words).toContain('danger');
  guide.fail(null);
  expect(await press(tab, '.bar-urgent')).toBe(true);
  await expect.poll(() => where(tab), WAITS).toMatchObject({ path: '/fr/urgence/' });
}

/** How long a question to a page may take, in milliseconds: Firefox may never answer one that Back takes away. */
const ANSWERS_WITHIN = 3000;

/** What a page answers; null while another is on its way. */
const ask = <R>(tab: AnyTab, question: () => R | Promise<R>): Promise<R | null> =>
  Promise.race([
    tab.evaluate(question).catch(() => null),
    new Promise<null>((late) => setTimeout(late, ANSWERS_WITHIN, null)),
  ]);

interface Place {
  readonly path: string;
  readonly heading: string | undefined;
  readonly words: string;
}

/** What stands where the person is. */
const where = (tab: AnyTab): Promise<Place | null> =>
  ask(tab, () => ({
    path: location.pathname,
    heading: document.querySelector<HTMLElement>('main h1')?.innerText,
    words: document.documentElement.innerText,
  }));

/** What the phone holds of the visit. */
interface Held {
  readonly tab: string;
  readonly local: readonly string[];
  readonly copies: readonly string[];
}

const holds = (tab: AnyTab): Promise<Held | null> =>
  ask(tab, async () => ({
    tab: Object.entries(sessionStorage).join(),
    local: Object.keys(localStorage),
    copies: await caches.keys(),
  }));

/**
 * The plan in one document, another page in a second one, the quick exit, Back: nothing of the guide but its neutral
 * start may show, and nothing of the visit is left. Only documents of one tab can tell: the browser may hold the first
 * as it was, plan and all.
 */
export async function leaveFromSecondDocument(tab: AnyTab, guide: Host, way: Way): Promise<void> {
  const away = await listen(
    createServer((_, response) => response.setHeader('content-type', 'text/html').end('<title>ailleurs</title>')),
  );
  try {
    if (way === 'discreet') {
      await tab.goto(`${guide.url}fr/reglages/`);
      await isReady(tab);
      expect(await press(tab, 'label', 'Mode discret')).toBe(true);
      await expect.poll(() => tab.evaluate(() => location.pathname)).toBe('/fr/debut/');
      expect(await press(tab, 'nav a', 'Accueil')).toBe(true);
    }
    if (way === 'plain') await tab.goto(guide.url);
    await (way === 'traceless' ? readEarly : readPlan)(tab, guide);
    await isReady(tab);

    await tab.evaluate((address) => {
      // the other site, played on this machine; with a network, as far as the page knows
      Object.defineProperty(navigator, 'onLine', { get: () => true });
      for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-exit]')) link.href = address;
      document.querySelector<HTMLElement>('.bar-exit')?.click();
    }, away.url);
    await expect.poll(() => ask(tab, () => document.title), WAITS).toBe('ailleurs');

    await tab.evaluate(() => void setTimeout(() => history.back()));
    let start: Place | null = null;
    await expect
      .poll(async () => (start = await where(tab)), WAITS)
      .toMatchObject({ path: '/fr/debut/', heading: 'Repères' });
    expect(start).toHaveProperty('words', expect.not.stringMatching(/plan|17|119|enfant|signe/i));
    let held: Held | null = null;
    await expect.poll(async () => (held = await holds(tab)), OPENS).not.toBeNull();
    expect(held).toMatchObject({ tab: way === 'traceless' ? 'left,traceless' : 'left,1', local: [] });
    if (way === 'traceless') expect(held).toHaveProperty('copies', []);
  } finally {
    await away.stop();
  }
}
