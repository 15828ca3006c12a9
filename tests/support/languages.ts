import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { serve } from '../../scripts/serve.mjs';
import { test as base, DIST_LANGUAGES, expect, isReady, type Host } from './guide.ts';

/** The guide in French and in `qps`, which is written from right to left. Nothing here asks for words of either. */
export const test = base.extend<{ server: Host }>({
  // eslint-disable-next-line no-empty-pattern
  server: async ({}, use) => {
    const server = await serve(DIST_LANGUAGES);
    await use({ ...server, fail: () => undefined });
    await server.stop();
  },
});

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

/** What axe finds wrong. It knows no language of private use, such as `qps`. */
export async function faults(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page })
    .options({ resultTypes: ['violations'] })
    .disableRules(['html-lang-valid', 'valid-lang'])
    .setLegacyMode()
    .analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}

/** Answers whatever is asked with its first option, down to the plan or the list of answers. */
export async function answerFirst(page: Page): Promise<number> {
  const check = page.locator('dl.answers, .plan');
  const form = page.locator('form.question:visible');
  for (let asked = 0; ; asked++) {
    await expect(form.or(check)).toBeVisible();
    if (await check.isVisible()) return asked;
    const question = await form.getAttribute('data-question');
    const option = form.locator('fieldset > :is(label.option, button.option)').first();
    await option.click();
    if (await option.evaluate((one) => one.matches('label'))) await form.locator('button[type="submit"]').click();
    await expect(page.locator(`form.question[data-question="${question}"]:visible`)).toHaveCount(0);
  }
}

/** From the home page to the first question. */
export async function beginHere(page: Page): Promise<void> {
  await page.locator('a[data-door="flow"]').click();
  await page.locator('a[href="#garder"]').click();
  await expect(page.locator('form.question:visible')).toBeVisible();
}

export async function toPlan(page: Page): Promise<void> {
  if (await page.locator('dl.answers').isVisible())
    await page.locator('main .button[data-look="main"]:visible').click();
  await expect(page.locator('.plan')).toBeVisible();
}
