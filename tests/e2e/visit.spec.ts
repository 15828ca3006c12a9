import type { Page } from '@playwright/test';
import {
  answer,
  answerAll,
  begin,
  BLACKMAIL,
  buttonOf,
  CALM,
  expect,
  goOnToPlan,
  heading,
  isReady,
  open,
  questionForm,
  test,
} from '../support/guide.ts';
import { expectState, followAct, openPlan, shownBands, tick } from '../support/plan.ts';

const tab = (page: Page) =>
  page.evaluate(() => Object.fromEntries(Object.entries(sessionStorage)) as Record<string, string>);

async function reload(page: Page): Promise<void> {
  await page.reload();
  await isReady(page);
}

/** From the home page to the first question, by "Lire sans rien garder". */
async function beginTraceless(page: Page): Promise<void> {
  await page.getByRole('link', { name: /Je cherche quoi faire/ }).click();
  await page.getByRole('link', { name: /Lire sans rien garder/ }).click();
}

test('a reload in the middle of the questions, at the check and at the plan loses nothing that was answered', async ({
  page,
  server,
}) => {
  await open(page, server);
  await begin(page);
  await answer(page, BLACKMAIL);
  await answer(page, BLACKMAIL);
  await expect(page.locator('form[data-question="whereabouts"]')).toBeVisible();
  await reload(page);
  await expect(page.locator('form[data-question="whereabouts"]')).toBeVisible();
  await page.goBack();
  await expect(questionForm(page)).toHaveAttribute('data-question', 'who');
  await expect(buttonOf(page, 'parent')).toHaveAttribute('aria-pressed', 'true');
  await page.getByRole('button', { name: 'Continuer' }).click();
  await answerAll(page, CALM);

  const answers = await page.locator('.answers dd').allInnerTexts();
  await reload(page);
  await expect(heading(page)).toHaveText('Vérifiez vos réponses');
  expect(await page.locator('.answers dd').allInnerTexts()).toEqual(answers);

  await goOnToPlan(page);
  const acts = await shownBands(page);
  await page.getByText('Ce que garde ce plan').click();
  await expect(page.getByText('Ce plan se perd si vous fermez l’onglet.')).toBeVisible();
  await reload(page);
  await expect(heading(page)).toHaveText('Mon plan');
  expect(await shownBands(page)).toEqual(acts);
});

test('a reload keeps what was marked in the plan, and the ticked steps', async ({ page, server }) => {
  await openPlan(page, server, BLACKMAIL);
  const [id = '', next = ''] = (await shownBands(page)).flatMap(([, ids]) => ids);
  await tick(page, id);
  await followAct(page, next);
  const step = page.locator('.steps input').first();
  await page.locator('.steps .tick').first().click();
  await reload(page);
  await expect(step).toBeChecked();
  await page.goBack();
  await expectState(page, id, 'done');
});

test('the tab holds one short code of what was ticked: no word of the guide, nothing that was typed', async ({
  page,
  server,
}) => {
  await open(page, server);
  expect(await tab(page)).toEqual({});
  await begin(page);
  await answerAll(page, BLACKMAIL);
  const before = await tab(page);
  expect(Object.keys(before)).toEqual(['visit']);
  await followAct(page, 'saisir-le-juge-des-enfants');
  await page.locator('#partie-letters > summary').click();
  await page.getByRole('main').locator('a[href$="/lettres/saisir-le-juge/"]').first().click();
  await page.getByLabel('Votre prénom et votre nom').fill('Ana Duval');
  await expect(page.locator('.sheet')).toContainText('Ana Duval');
  expect(await tab(page)).toEqual(before);
  const code = before['visit'] ?? '';
  expect(code.length).toBeLessThan(250);
  for (const word of Object.entries(BLACKMAIL)
    .flat(2)
    .filter((one) => one.length > 3))
    expect(code).not.toContain(word);
});

test('"Quitter vite" takes the code away, also before the app is there', async ({ page, server }) => {
  await page.route('https://meteofrance.com/**', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<h1>ailleurs</h1>' }),
  );
  await open(page, server);
  for (const early of [false, true]) {
    if (early) await page.getByRole('link', { name: 'Continuer' }).click();
    await begin(page);
    await answer(page, BLACKMAIL);
    expect(Object.keys(await tab(page))).toEqual(['visit']);
    if (early) {
      await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.unregister());
      server.fail(({ url = '' }) => /\/assets\/.*\.js/.test(url));
      await page.reload({ waitUntil: 'commit' });
    }
    await page.locator('.bar-exit').click();
    await expect(page.getByRole('heading', { name: 'ailleurs' })).toBeVisible();
    server.fail(null);
    await page.goto(`${server.url}fr/debut/`);
    await isReady(page);
    expect(await tab(page)).toEqual({ left: '1' });
  }
});

test('keeping the guide after all holds on the pages that were seen before', async ({ page, server }) => {
  await open(page, server);
  await beginTraceless(page);
  await answerAll(page, BLACKMAIL);
  await goOnToPlan(page);
  await page.locator('a[href="/fr/plus/"]:visible').click();
  await page.getByRole('main').getByRole('link', { name: 'Réglages' }).click();
  await page.getByRole('button', { name: 'Garder le guide sur ce téléphone' }).click();
  await page.goBack();
  await page.goBack();
  await page.getByText('Ce que garde ce plan').click();
  await expect(page.getByText('Ce plan se perd si vous fermez l’onglet.')).toBeVisible();
  await reload(page);
  await expect(heading(page)).toHaveText('Mon plan');
});

test('"Lire sans rien garder" never writes it, and a reload then forgets; the plan says so', async ({
  page,
  server,
}) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => void Object.assign(window, { wrote: true });
  });
  await open(page, server);
  await beginTraceless(page);
  await answerAll(page, BLACKMAIL);
  await goOnToPlan(page);
  await page.getByText('Ce que garde ce plan').click();
  await expect(page.getByText('Ce plan se perd si la page se ferme ou se recharge.')).toBeVisible();
  expect(await page.evaluate(() => 'wrote' in window)).toBe(false);
  await reload(page);
  expect(await tab(page)).toEqual({});
});

test('keeping nothing later on takes the code away, and keeping the guide again brings it back', async ({
  page,
  server,
}) => {
  await open(page, server);
  await begin(page);
  await answer(page, BLACKMAIL);
  await page.goBack();
  await page.goBack();
  await page.locator('a[href="/fr/plus/"]:visible').click();
  await page.getByRole('main').getByRole('link', { name: 'Réglages' }).click();
  await page.getByRole('button', { name: 'Ne plus garder le guide ici' }).click();
  expect(await tab(page)).toEqual({});
  await page.getByRole('button', { name: 'Garder le guide sur ce téléphone' }).click();
  expect(Object.keys(await tab(page))).toEqual(['visit']);
});

test('another tab knows nothing of it', async ({ page, server, context }) => {
  await open(page, server);
  await begin(page);
  await answer(page, BLACKMAIL);
  const other = await context.newPage();
  await open(other, server);
  expect(await tab(other)).toEqual({});
});

test('a damaged code is no error: the guide begins anew', async ({ page, server }) => {
  const errors: Error[] = [];
  page.on('pageerror', (error) => errors.push(error));
  await open(page, server);
  for (const code of ['{"answers":{}}', '1.', '1.abcd.a????~.', 'x'.repeat(5000)]) {
    await page.evaluate((value) => sessionStorage.setItem('visit', value), code);
    await open(page, server, 'fr/parcours/');
    await expect(heading(page)).toHaveText('Avant de commencer');
  }
  expect(errors).toEqual([]);
});
