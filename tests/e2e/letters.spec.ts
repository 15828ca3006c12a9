import type { Page } from '@playwright/test';
import { BLACKMAIL, expect, isReady, open, test } from '../support/guide.ts';
import { followAct, openPlan } from '../support/plan.ts';
import { openFold } from '../support/procedure.ts';

// what the worker fetches is not what a letter sends
test.use({ serviceWorkers: 'block' });

const JUDGE = 'fr/lettres/saisir-le-juge/';
const NAME = 'Votre prénom et votre nom';

const sheet = (page: Page) => page.locator('.sheet');
const stores = (page: Page) =>
  page.evaluate(async () => ({
    local: localStorage.length,
    tab: sessionStorage.length,
    databases: (await indexedDB.databases()).length,
  }));

test('what was typed once stands in the other letters too, and goes when one empties it or leaves', async ({
  page,
  server,
}) => {
  await page.route('https://meteofrance.com/**', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<h1>ailleurs</h1>' }),
  );
  await open(page, server, JUDGE);
  await page.getByLabel(NAME).fill('A. B.');
  await page.getByRole('link', { name: 'Retour' }).click();
  await page.getByRole('main').getByRole('link', { name: /refus/i }).first().click();
  await expect(page.getByLabel(NAME)).toHaveValue('A. B.');
  await page.getByRole('button', { name: 'Vider toutes les lignes' }).click();
  await expect(page.getByLabel(NAME)).toHaveValue('');
  await page.getByLabel(NAME).fill('C. D.');
  await page.locator('.bar-exit').click();
  await expect(page.getByRole('heading', { name: 'ailleurs' })).toBeVisible();
  await page.goBack();
  await expect(page.getByRole('link', { name: 'Continuer' })).toBeVisible();
  await page.getByRole('link', { name: 'Continuer' }).click();
  await page.locator('a[href="/fr/plus/"]:visible').click();
  await page.getByRole('main').getByRole('link', { name: 'Les lettres' }).click();
  await page.getByRole('main').getByRole('link', { name: /refus/i }).first().click();
  await expect(page.getByLabel(NAME)).toHaveValue('');
});

test('nothing typed is sent or stored, and a reload forgets it', async ({ page, server, context }) => {
  await open(page, server, JUDGE);
  const asked: string[] = [];
  context.on('request', (request) => asked.push(request.url()));
  await page.getByLabel(NAME).fill('A. B.');
  await page.getByLabel('Les faits', { exact: true }).fill('un fait');
  expect(await stores(page)).toEqual({ local: 0, tab: 0, databases: 0 });
  expect(asked.filter((url) => !/\/assets\/|\/sw\.js/.test(url))).toEqual([]);
  expect(page.url()).toBe(server.url + JUDGE);
  await page.reload();
  await isReady(page);
  await expect(page.getByLabel(NAME)).toHaveValue('');
});

test('what the answers say is ticked beforehand, and can be unticked', async ({ page, server }) => {
  await openPlan(page, server, { ...BLACKMAIL, already: ['complaint', 'told-119'] });
  await followAct(page, 'saisir-le-juge-des-enfants');
  await openFold(page, 'rest');
  await page.locator('.row[href$="/lettres/saisir-le-juge/"]').click();
  const complaint = page.getByRole('checkbox', { name: 'Une plainte', exact: true });
  await expect(complaint).toBeChecked();
  await expect(page.getByRole('checkbox', { name: 'Une main courante' })).not.toBeChecked();
  await expect(sheet(page)).toContainText('Une plainte est déposée.');
  await complaint.uncheck();
  await expect(sheet(page)).not.toContainText('Une plainte est déposée.');
});

test('says first whom to call, is filled in as one types, and is printed alone', async ({ page, server }) => {
  await page.clock.setFixedTime(new Date('2027-01-01T10:00:00Z'));
  await open(page, server, JUDGE);
  await test.step('says first whom to call, then the letter', async () => {
    const first = page.getByRole('main').getByText(/^Signalez d’abord/);
    await expect(first.getByRole('link', { name: '17, police et gendarmerie' })).toHaveAttribute('href', 'tel:17');
    await expect(first.getByRole('link', { name: '119, enfance en danger' })).toHaveAttribute('href', 'tel:119');
    const [words, form] = await Promise.all([first.boundingBox(), page.locator('.letter-form').boundingBox()]);
    expect(words?.y).toBeLessThan(form?.y ?? 0);
  });
  await test.step('is filled in as one types, with the day and the place as French writes them', async () => {
    await expect(sheet(page)).toContainText('le 1er janvier 2027');
    await page.getByLabel(NAME).fill('A. B.');
    await page.getByLabel('La ville du tribunal pour enfants').fill('Angers');
    await page.getByLabel('La ville où vous écrivez').fill('Angers');
    await page
      .getByLabel('Les faits', { exact: true })
      .fill('3 mars : une voiture devant le collège\n5 mars : un second téléphone');
    await expect(page.locator('.sheet-recipient')).toContainText('Tribunal pour enfants d’Angers');
    await expect(page.locator('.sheet-date')).toHaveText('Angers, le 1er janvier 2027');
    await expect(sheet(page).locator('li').filter({ hasText: 'un second téléphone' })).toBeVisible();
    await expect(page.locator('.sheet-sign')).toContainText('A. B.');
  });
  await test.step('prints the letter alone, on A4', async () => {
    await page.getByLabel(NAME).fill('A. B.');
    await page.emulateMedia({ media: 'print' });
    await expect(sheet(page)).toBeVisible();
    for (const hidden of ['.letter-form', '.bar', '.provenance', 'h1'])
      await expect(page.locator(hidden).first()).toBeHidden();
    expect(await page.locator('main').innerText()).toMatch(/^A\. B\./);
  });
  await test.step('the sheet stands beside the form, and stays in sight while one types, on a wide screen', async () => {
    await page.emulateMedia({ media: 'screen' });
    await page.setViewportSize({ width: 1280, height: 800 });
    const last = page.locator('.letter-form').getByRole('textbox').last();
    await last.scrollIntoViewIfNeeded();
    const [form, paper] = await Promise.all([page.locator('.letter-form').boundingBox(), sheet(page).boundingBox()]);
    expect(paper?.x).toBeGreaterThan((form?.x ?? 0) + (form?.width ?? 0));
    expect(paper?.width).toBeGreaterThan(450);
    await expect(sheet(page)).toBeInViewport();
  });
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the letter can be read, printed and filled in by hand, and no field stands there that would do nothing', async ({
    page,
    server,
  }) => {
    await page.goto(server.url + JUDGE);
    await expect(page.getByText('Remplir la lettre ici a besoin de JavaScript.', { exact: false })).toBeVisible();
    await expect(sheet(page)).toBeVisible();
    await expect(page.locator('.letter-form')).toBeHidden();
  });
});
