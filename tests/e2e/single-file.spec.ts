import { test as base, expect, type Page } from '@playwright/test';
import { answerAll, BLACKMAIL, goOnToPlan, heading, isReady } from '../support/guide.ts';
import { followAct, openSteps } from '../support/plan.ts';
import { singleUrl } from '../support/single-file.ts';

const ARABIC = singleUrl('ar');
const EXIT = 'https://meteofrance.com/';

/** Every address that was asked for, but for the file itself. */
const test = base.extend<{ asked: string[] }>({
  asked: [
    async ({ page }, use) => {
      const asked: string[] = [];
      page.on('request', (request) => asked.push(request.url()));
      await use(asked);
      expect(asked.filter((url) => !/^(?:file|data|blob):/.test(url) && url !== EXIT)).toEqual([]);
    },
    { auto: true },
  ],
});

async function openFile(page: Page, hash = ''): Promise<void> {
  await page.goto(singleUrl() + hash);
  await isReady(page);
}

/** How much there is in each place where a page can keep something. */
const kept = (page: Page): Promise<readonly number[]> =>
  page.evaluate(async () => [
    localStorage.length,
    sessionStorage.length,
    'databases' in indexedDB ? (await indexedDB.databases()).length : 0,
  ]);

async function seePlan(page: Page): Promise<void> {
  await page.getByRole('link', { name: /Je cherche quoi faire/ }).click();
  await page.getByRole('link', { name: /Non, personne/ }).click();
  await answerAll(page, BLACKMAIL);
  await goOnToPlan(page);
}

test('a family comes to its plan, nothing is kept, and the quick exit leaves nothing to go back to', async ({
  page,
}) => {
  await page.route(EXIT, (route) => route.fulfill({ contentType: 'text/html', body: '<title>Météo</title>' }));
  await page.goto('about:blank');
  await openFile(page);
  await expect(heading(page)).toContainText('Vous vous inquiétez');
  await expect(page.locator('#read')).toHaveCount(0);
  await seePlan(page);
  await test.step('a procedure is one tap away, and Back leads to the plan', async () => {
    await followAct(page, 'porter-plainte');
    await expect(page.getByRole('heading', { name: 'Étapes' })).toBeVisible();
    expect(page.url()).toBe(`${singleUrl()}#/fr/demarches/porter-plainte/`);
    await page.goBack();
    await expect(heading(page)).toHaveText('Mon plan');
  });
  await test.step('it keeps nothing', async () => {
    await expect(page.getByRole('link', { name: /Mon suivi/ })).toHaveCount(0);
    expect(await kept(page)).toEqual([0, 0, 0]);
  });
  await test.step('the quick exit covers the page, and Back does not lead to the guide', async () => {
    await page.getByRole('link', { name: 'Quitter vite cette page' }).last().click();
    await expect(page).toHaveURL(EXIT);
    await page.goBack();
    await expect(page).toHaveURL('about:blank');
  });
});

test('an address that is typed is one more page of the file, which the exit leaves too', async ({ page }) => {
  await page.route(EXIT, (route) => route.fulfill({ contentType: 'text/html', body: '<title>ailleurs</title>' }));
  await page.goto('about:blank');
  await openFile(page);
  await page.evaluate(() => void (location.hash = '#/fr/signes/'));
  await expect(heading(page)).toHaveText('Les signes');
  await page.evaluate(() => void (location.hash = '#/fr/lettres/'));
  await expect(heading(page)).toHaveText('Les lettres');
  await page.locator('a[data-exit]:visible').last().click();
  await expect(page).toHaveTitle('ailleurs');
  // Firefox tells a driver nothing of a way back to an empty page: the page itself is asked
  await page.evaluate(() => history.back()).catch(() => undefined);
  await expect.poll(() => page.evaluate(() => location.href).catch(() => '')).toBe('about:blank');
});

test('says that it keeps nothing where something would be kept', async ({ page }) => {
  await openFile(page, '#/fr/reglages/');
  await expect(page.getByText('Ce fichier s’ouvre sans réseau.')).toBeVisible();
  for (const [path, words] of [
    ['suivi', 'Ce fichier ne garde rien'],
    ['notes', 'Ce fichier ne garde rien'],
    ['ce-qui-reste', 'Ce fichier, et rien d’autre'],
  ]) {
    await page.evaluate((to) => (window.location.hash = `#/fr/${to}/`), path);
    await expect(page.locator('main')).toContainText(words ?? '');
  }
  await page.evaluate(() => (window.location.hash = '#/fr/plus/'));
  await expect(heading(page)).toHaveText('Plus');
  await expect(page.locator('main').getByText('Mes notes')).toHaveCount(0);
  expect(await kept(page)).toEqual([0, 0, 0]);
});

test('finds what is typed, fills in a letter, and prints it', async ({ page, browserName }) => {
  await openFile(page, '#/fr/chercher/');
  await page.getByRole('searchbox').fill('fugue');
  await expect(page.getByRole('link', { name: /disparition/ }).first()).toBeVisible();

  await openFile(page, '#/fr/lettres/refus-de-plainte/');
  await page.getByLabel('Votre prénom et votre nom').fill('Ana Duval');
  await expect(page.locator('.sheet')).toContainText('Ana Duval');
  await expect(page.getByRole('button', { name: /texte/i }).first()).toBeVisible();
  await expect(page.getByRole('button', { name: /Word/ })).toHaveCount(0);
  // the driver of Firefox takes neither another medium nor scripts away
  if (browserName === 'firefox') return;
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.sheet')).toBeVisible();
  await expect(page.locator('.bar')).toBeHidden();
});

test('without a network the quick exit leaves a neutral page', async ({ page, context }) => {
  await openFile(page, '#/fr/urgence/');
  await context.setOffline(true);
  await page.getByRole('link', { name: 'Quitter vite cette page' }).last().click();
  await expect(page.locator('#cloak')).toBeVisible();
  await expect(page.locator('#app')).toBeHidden();
  await expect(page).not.toHaveTitle(/Repères/);
  expect(page.url()).toBe(`${singleUrl()}#`);
});

test('in Arabic it stands from right to left, says who has read it, and has the French beside the steps', async ({
  page,
}) => {
  await page.goto(`${ARABIC}#/ar/demarches/porter-plainte/`);
  await isReady(page);
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  await expect(page.locator('.translation-status')).toBeVisible();
  const french = page.locator('main .facing');
  await expect(french).toHaveCount(0);
  // the steps are folded: they open with it, or nobody would see the French
  await expect(page.locator('.steps').first()).toBeHidden();
  await page.locator('.facing-switch button').first().click();
  await expect(french.first()).toHaveAttribute('lang', 'fr');
  await openSteps(page);
  await expect(page.locator('main .steps .facing').first()).toBeVisible();
  // a number is read from left to right
  await page.evaluate(() => (window.location.hash = '#/ar/urgence/'));
  await expect(page.locator('main bdi.num').first()).toHaveAttribute('dir', 'ltr');
});
