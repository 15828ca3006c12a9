import { expect } from '@playwright/test';
import type { Served } from '../../scripts/serve.mjs';
import { isReady, type AnyTab } from './any-tab.ts';

const languageOf = (tab: AnyTab): Promise<string> => tab.evaluate(() => document.documentElement.lang);
const pathOf = (tab: AnyTab): Promise<string> => tab.evaluate(() => location.pathname);

/** This language opens without a network: its shell comes last of what it is ready with. */
export const isStoredIn = (tab: AnyTab, locale: string): Promise<void> =>
  expect
    .poll(
      () =>
        tab.evaluate(async (of) => {
          const names = await caches.keys();
          const stored = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
          return stored.flat().some(({ url }) => url.includes(`/${of}/shell.html`));
        }, locale),
      { timeout: 20_000 },
    )
    .toBe(true);

async function openRoot(tab: AnyTab, server: Served, language: string, path: string): Promise<void> {
  await tab.goto(server.url);
  // the root page leads on to another
  await expect.poll(() => pathOf(tab).catch(() => '')).toBe(new URL(path, server.url).pathname);
  await isReady(tab);
  expect(await languageOf(tab)).toBe(language);
}

/**
 * A phone in `locale`, which reads the guide in its language, then follows one link in French: the root opens in its
 * own language all the same, with and without a network, and after the exit its neutral start does.
 */
export async function rootSpeaks(tab: AnyTab, server: Served, locale: string): Promise<void> {
  await openRoot(tab, server, locale, `${locale}/`);
  await isStoredIn(tab, locale);
  await tab.goto(`${server.url}fr/demarches/porter-plainte/`);
  await isReady(tab);
  await isStoredIn(tab, 'fr');
  await openRoot(tab, server, locale, `${locale}/`);
  await server.stop();
  await openRoot(tab, server, locale, `${locale}/`);
}

/** Left from a page in its language, the root is that of its neutral start. */
export async function rootAfterExit(tab: AnyTab, server: Served, locale: string): Promise<void> {
  await tab.goto(`${server.url}${locale}/signes/`);
  await isReady(tab);
  await tab.evaluate(() => {
    // without a network, as far as the page knows: the other site would not come here
    Object.defineProperty(navigator, 'onLine', { get: () => false });
    setTimeout(() => document.querySelector<HTMLElement>('a[data-exit]')?.click());
  });
  await expect.poll(() => pathOf(tab).catch(() => '')).toBe(`/${locale}/pause.html`);
  await openRoot(tab, server, locale, `${locale}/debut/`);
}
