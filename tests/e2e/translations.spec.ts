import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { ensureBuild } from '../../scripts/build-tests.mjs';
import { expect, isReady, isStored, open, test } from '../support/guide.ts';
import { openFold } from '../support/procedure.ts';
import { answerFirst, beginHere, toPlan } from '../support/walk.ts';

test.use({ site: { dist: await ensureBuild('dist') } });

const LOCALES = ['fr', 'ar', 'en', 'es', 'pt', 'ro', 'tr', 'uk', 'fr-x-facile'];

const isIn = (page: Page, lang: string, dir: 'ltr' | 'rtl' = 'ltr'): Promise<void> =>
  expect(page.locator(`html[lang="${lang}"][dir="${dir}"]`)).toBeAttached();

test('a French phone asks for nothing of another language, and stores none', async ({ page, server, context }) => {
  const asked: string[] = [];
  context.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await open(page, server, 'fr/');
  await isStored(page);
  const other = /\.(?:ar|en|es|pt|ro|tr|uk|fr-x-facile)\.|translated-screens|make-language|make-analyser/;
  expect(asked.filter((path) => other.test(path))).toEqual([]);
});

test('walks in Arabic, from right to left, with the server stopped', async ({ page, server }) => {
  await open(page, server, 'ar/');
  expect(await isStored(page)).toBeGreaterThan(4);
  await server.stop();
  await open(page, server, 'ar/');
  await beginHere(page);
  await answerFirst(page);
  await toPlan(page);
  await expect(page.locator('html[lang="ar"][dir="rtl"] .first-card')).toBeVisible();
  for (const procedure of ['saisir-le-juge-des-enfants', 'soins-urgents']) {
    await open(page, server, `ar/demarches/${procedure}/`);
    await isIn(page, 'ar', 'rtl');
    await openFold(page, 'steps');
    await expect(page.locator('.steps').first()).toBeVisible();
  }
});

test.describe('without a worker', () => {
  test.use({ serviceWorkers: 'block' });

  for (const [spoken, lang, dir] of [
    ['ar-MA', 'ar', 'rtl'],
    ['ro', 'ro', 'ltr'],
    ['de-DE', 'fr', 'ltr'],
    ['fr-CA', 'fr', 'ltr'],
  ] as const)
    test.describe(`in a browser that speaks ${spoken}`, () => {
      test.use({ locale: spoken });

      test(`the root opens in ${lang}, and an address that names its language is in that one`, async ({
        page,
        server,
      }) => {
        await open(page, server);
        await isIn(page, lang, dir);
        await open(page, server, 'es/signes/');
        await isIn(page, 'es');
      });
    });

  test('in every language the home page has its numbers in sight, and no button is cut', async ({ page, server }) => {
    for (const locale of LOCALES) {
      await open(page, server, `${locale}/`);
      const bottoms = await page
        .locator('.calls .num')
        .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().bottom));
      const menu = await page.locator('.bottom').evaluate((one) => one.getBoundingClientRect().top);
      expect(bottoms.length).toBe(3);
      expect(Math.max(...bottoms), locale).toBeLessThan(menu);
      await open(page, server, `${locale}/demarches/porter-plainte/`);
      const cut = await page
        .locator('.bar > a, .bottom a, .action-bar > *, .foot summary')
        .evaluateAll((all) => all.filter((one) => one.scrollWidth > one.clientWidth).map((one) => one.textContent));
      expect(cut, locale).toEqual([]);
    }
  });

  test('from a page in French easy French is behind the globe at its foot, one idea a line, and back; what is lost is said', async ({
    page,
    server,
  }) => {
    const free = page.locator('main p').filter({ hasText: /C’est gratuit\b/ });
    await open(page, server, 'fr/demarches/porter-plainte/');
    expect(await free.innerText()).not.toContain('\n');
    const globe = page.locator('.foot summary');
    await globe.click();
    await page.locator('.foot a[lang="fr-x-facile"]').click();
    await isIn(page, 'fr-x-facile');
    await isReady(page);
    await expect(page).toHaveURL(`${server.url}fr-x-facile/demarches/porter-plainte/`);
    expect((await free.innerText()).split('\n').map((line) => line.replace(/ .*$/, ''))).toEqual(['C’est', 'Il']);
    await globe.click();
    await page.locator('.foot a[lang="fr"]').click();
    await isIn(page, 'fr');
    await open(page, server, 'fr/');
    await expect(page.locator('.line > a')).toHaveText('Français facile');
    await open(page, server, 'fr/lettres/saisir-le-juge/');
    await page.locator('.letter-form input[type="text"]:visible').first().fill('Évreux');
    await globe.click();
    await expect(page.locator('.languages b')).toContainText('sera perdu');
  });

  test('a family that reads Romanian goes from the home page to words that a counter can read', async ({
    page,
    server,
  }) => {
    await open(page, server, 'ro/');
    await beginHere(page);
    await answerFirst(page);
    await toPlan(page);
    await isIn(page, 'ro');
    // the plan says that no translator has read it, and a script stands in both languages
    await expect(page.locator('.translation-status')).toBeVisible();
    const first = page.locator('.first-card');
    await expect(first.locator('.say[lang="fr"]').first()).toBeVisible();
    await expect(first.locator('.say-means').first()).toBeVisible();
    // the French of the card, to hold the phone out
    await expect(first.locator('.facing')).toHaveCount(0);
    await page.locator('.facing-switch button').click();
    await expect(first.locator('.facing[lang="fr"]')).toBeVisible();
    // it stays shown on the page of the procedure, step by step
    await first.locator('.folds summary').first().click();
    await first.locator('.card-page a').click();
    await openFold(page, 'steps');
    const step = page.locator('.steps li').first();
    await expect(step.locator('.facing[lang="fr"]')).toBeVisible();
    await page.locator('.facing-switch button').click();
    await expect(step.locator('.facing')).toHaveCount(0);
    // words to ask for an interpreter
    await open(page, server, 'ro/plus/');
    await page.locator('a[href="/ro/interprete/"]').click();
    await expect(page.locator('#mots-counter .say')).toContainText('Je parle roumain');
    await expect(page.locator('#mots-enfance-en-danger a[href="tel:119"]')).toBeVisible();
  });

  // colours are looked at once: they are the same in every language, and most of the time
  for (const [locale, without] of [
    ['ar', []],
    ['uk', ['color-contrast']],
  ] as const)
    test(`axe finds no fault in ${locale}, and nothing is wider than 320 px`, async ({ page, server }) => {
      await page.setViewportSize({ width: 320, height: 640 });
      for (const path of ['', 'demarches/porter-plainte/', 'interprete/', 'contacts/enfance-en-danger/', 'urgence/']) {
        await open(page, server, `${locale}/${path}`);
        if (path.startsWith('demarches')) await page.locator('.facing-switch button').click();
        const { violations } = await new AxeBuilder({ page })
          .disableRules([...without])
          .setLegacyMode()
          .analyze();
        const found = violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id} ${target.join(' ')}`));
        expect.soft(found, path).toEqual([]);
        expect.soft(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(320);
      }
    });
});
