import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { ensureBuild } from '../../scripts/build-tests.mjs';
import { test as base, expect, isReady, type Host } from './guide.ts';

export const DIST_LANGUAGES = await ensureBuild('dist-languages');

/** The guide in French and in `qps`, which is written from right to left. Nothing here asks for words of either. */
export const test = base.extend({ site: { dist: DIST_LANGUAGES } });

export const LOCALES = ['fr', 'qps'] as const;
export type Locale = (typeof LOCALES)[number];
const DIR = { fr: 'ltr', qps: 'rtl' } as const;

/** One page of each kind, below the folder of a language. */
export const PAGES = [
  '',
  'urgence/',
  'parcours/',
  'demarches/',
  'demarches/porter-plainte/',
  'signes/',
  'signes/images/',
  'contacts/',
  'contacts/enfance-en-danger/',
  'pages/',
  'pages/les-delais/',
  'pages/qui-fait-quoi/',
  'lettres/',
  'lettres/saisir-le-juge/',
  'mots/',
  'nouveautes/',
  'plus/',
  'pres-de-chez-vous/',
  'a-propos/',
  'reglages/',
  'chercher/',
  'debut/',
  'nulle-part/',
] as const;

export async function openPage(page: Page, server: Host, path: string): Promise<void> {
  await page.goto(server.url + path);
  await isReady(page);
}

/** What the worker counts for the page that is open, once it has all of it. */
export const isWhole = (page: Page, locale: Locale): Promise<void> =>
  expect
    .poll(() =>
      page.evaluate(async (of) => {
        const { active } = await navigator.serviceWorker.ready;
        const { done, total, lacks } = await new Promise<{ done: number; total: number; lacks: boolean }>((resolve) => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = (event) => resolve(event.data as { done: number; total: number; lacks: boolean });
          active?.postMessage({ type: 'STATUS', locale: of }, [port2]);
        });
        return !lacks && done === total;
      }, locale),
    )
    .toBe(true);

export const isIn = (page: Page, locale: Locale): Promise<void> =>
  expect(page.locator(`html[lang="${locale}"][dir="${DIR[locale]}"]`)).toBeAttached();

/** What axe finds wrong, by all rules but some. It knows no language of private use, such as `qps`. */
export async function faults(page: Page, without: readonly string[] = []): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page })
    .options({ resultTypes: ['violations'] })
    .disableRules(['html-lang-valid', 'valid-lang', ...without])
    .setLegacyMode()
    .analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}

/** The search of qps finds a number. */
export async function find119(page: Page, server: Host): Promise<void> {
  await openPage(page, server, 'qps/chercher/');
  await page.getByRole('searchbox').fill('119');
  await expect(page.locator('main a[href="/qps/contacts/enfance-en-danger/"]').first()).toBeVisible();
}
