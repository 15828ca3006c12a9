import AxeBuilder from '@axe-core/playwright';
import type { Browser, Page } from '@playwright/test';
import { ensureBuild } from '../../scripts/build-tests.mjs';
import { expect, isReady, isStored, open, test, type Host } from '../support/guide.ts';
import { answerFirst, beginHere, toPlan } from '../support/walk.ts';

test.use({ site: { dist: await ensureBuild('dist') } });

const LOCALES = ['fr', 'ar', 'en', 'es', 'pt', 'ro', 'tr', 'uk', 'fr-x-facile'];

/** A page of a browser that speaks this language. */
async function speaking(browser: Browser, locale: string): Promise<Page> {
  const context = await browser.newContext({ locale, viewport: { width: 360, height: 740 } });
  return context.newPage();
}

const isIn = (page: Page, lang: string, dir: 'ltr' | 'rtl' = 'ltr'): Promise<void> =>
  expect(page.locator(`html[lang="${lang}"][dir="${dir}"]`)).toBeAttached();

/** To the plan, by the first option of every question. */
async function walk(page: Page, server: Host, locale: string): Promise<void> {
  await open(page, server, `${locale}/`);
  await beginHere(page);
  await answerFirst(page);
  await toPlan(page);
}

test('the root opens in the language of the browser when the guide has it, else in French', async ({
  browser,
  server,
}) => {
  for (const [spoken, lang, dir] of [
    ['ar-MA', 'ar', 'rtl'],
    ['ro', 'ro', 'ltr'],
    ['de-DE', 'fr', 'ltr'],
    ['fr-CA', 'fr', 'ltr'],
  ] as const) {
    const page = await speaking(browser, spoken);
    await page.goto(server.url);
    await isReady(page);
    await isIn(page, lang, dir);
    // an address that names its language is in that language
    await page.goto(`${server.url}es/signes/`);
    await isReady(page);
    await isIn(page, 'es');
    await page.context().close();
  }
});

test('every language is named in its own words before any script, and leads to the same page', async ({
  browser,
  server,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false, locale: 'uk' });
  const page = await context.newPage();
  await page.goto(server.url);
  const names = page.locator('.languages').first().locator('a');
  await expect(names).toHaveText([
    'العربية',
    'English',
    'Español',
    'Português',
    'Română',
    'Türkçe',
    'Українська',
    'Français facile',
  ]);
  await page.goto(`${server.url}fr/demarches/porter-plainte/`);
  await page.locator('.foot summary').filter({ hasText: 'Autres langues' }).click();
  await page.locator('.foot .languages a[lang="fr-x-facile"]').click();
  await expect(page).toHaveURL(`${server.url}fr-x-facile/demarches/porter-plainte/`);
  await context.close();
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
      .locator('.bar > a, .bottom > a, .action-bar > *, .foot summary')
      .evaluateAll((all) => all.filter((one) => one.scrollWidth > one.clientWidth).map((one) => one.textContent));
    expect(cut, locale).toEqual([]);
  }
});

test('from a page in French easy French is one tap away, and back; not where words would be lost', async ({
  page,
  server,
}) => {
  await open(page, server, 'fr/demarches/porter-plainte/');
  const near = page.locator('.foot-links > a[lang]');
  await near.click();
  await isIn(page, 'fr-x-facile');
  await expect(page).toHaveURL(`${server.url}fr-x-facile/demarches/porter-plainte/`);
  await near.click();
  await isIn(page, 'fr');
  await open(page, server, 'fr/lettres/saisir-le-juge/');
  await expect(near).toHaveText('Français facile');
  await page.locator('.letter-form input[type="text"]:visible').first().fill('Évreux');
  await expect(near).toHaveCount(0);
  await page.locator('.foot summary').click();
  await expect(page.locator('.languages b')).toContainText('sera perdu');
});

test('easy French says one idea a line', async ({ page, server }) => {
  await open(page, server, 'fr-x-facile/demarches/porter-plainte/');
  const lines = page.locator('main p').filter({ hasText: 'C’est gratuit.' });
  expect((await lines.innerText()).split('\n').map((line) => line.replace(/ .*$/, ''))).toEqual(['C’est', 'Il']);
  await open(page, server, 'fr/demarches/porter-plainte/');
  expect(await page.locator('main p').filter({ hasText: 'C’est gratuit' }).innerText()).not.toContain('\n');
});

test('a family that reads Romanian goes from the home page to words that a counter can read', async ({
  page,
  server,
}) => {
  await walk(page, server, 'ro');
  await isIn(page, 'ro');
  // the plan says that no translator has read it, and a script stands in both languages
  await expect(page.locator('.translation-status')).toBeVisible();
  const first = page.locator('.first-act');
  await expect(first.locator('.say[lang="fr"]').first()).toBeVisible();
  await expect(first.locator('.say-means').first()).toBeVisible();
  // the French of the card, to hold the phone out
  await expect(first.locator('.facing')).toHaveCount(0);
  await page.locator('.facing-switch button').click();
  await expect(first.locator('.facing[lang="fr"]')).toBeVisible();
  // it stays shown on the page of the procedure, step by step
  await first.locator('.folds summary').first().click();
  await first.locator('.act-page a').click();
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

test('the French of a letter stays French, with what it means in Arabic beside it', async ({ page, server }) => {
  await open(page, server, 'ar/lettres/saisir-le-juge/');
  await isIn(page, 'ar', 'rtl');
  const sheet = page.locator('.sheet');
  await expect(sheet).toHaveAttribute('lang', 'fr');
  await expect(sheet).toContainText('Madame, Monsieur le juge des enfants');
});

test('whoever needs an interpreter is led there by somebody who reads French', async ({ page, server }) => {
  await open(page, server, 'fr/interprete/');
  await page.locator('.picks a[lang="uk"]').click();
  await expect(page).toHaveURL(`${server.url}uk/interprete/`);
  await isReady(page);
  await expect(page.locator('#mots-counter .say')).toContainText('Je parle ukrainien');
});

test('easy French says so, is short, and its steps have drawings', async ({ page, server }) => {
  await open(page, server, 'fr-x-facile/demarches/appeler-les-secours/');
  await isIn(page, 'fr-x-facile');
  await expect(page.locator('.translation-status')).toContainText('FALC');
  await expect(page.locator('.facing-switch')).toHaveCount(0);
  await expect(page.locator('.steps li .pictogram').first()).toBeVisible();
  // a text that nobody has made easier is French, and says so
  await open(page, server, 'fr-x-facile/demarches/partie-civile/');
  await expect(page.locator('main .notice').first()).toContainText('français');
  await expect(page.locator('[lang="fr"] .steps, .steps').first()).toBeVisible();
});

test('a French phone asks for nothing of another language, and stores none', async ({ page, server, context }) => {
  const asked: string[] = [];
  context.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await open(page, server, 'fr/');
  await isStored(page);
  const other = /\.(?:ar|en|es|pt|ro|tr|uk|fr-x-facile)\.|translated-screens|make-language|make-analyser/;
  expect(asked.filter((path) => other.test(path))).toEqual([]);
});

test('in Arabic the guide is whole without a network', async ({ page, server }) => {
  await open(page, server, 'ar/');
  await isStored(page);
  await server.stop();
  await walk(page, server, 'ar');
  await expect(page.locator('.first-act')).toBeVisible();
  await open(page, server, 'ar/demarches/soins-urgents/');
  await isIn(page, 'ar', 'rtl');
  await expect(page.locator('.steps').first()).toBeVisible();
});

for (const locale of ['ar', 'uk'])
  test(`axe finds no fault in ${locale}, and nothing is wider than 320 px`, async ({ page, server }) => {
    test.slow();
    await page.setViewportSize({ width: 320, height: 640 });
    for (const path of ['', 'demarches/porter-plainte/', 'interprete/', 'contacts/enfance-en-danger/', 'urgence/']) {
      await open(page, server, `${locale}/${path}`);
      if (path.startsWith('demarches')) await page.locator('.facing-switch button').click();
      const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
      expect(
        violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${path} ${id} ${target.join(' ')}`)),
      ).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(320);
    }
  });
