import { read } from '../support/dist.ts';
import { expect, isReady } from '../support/guide.ts';
import { DIST_LANGUAGES, isIn, isWhole, openPage, test } from '../support/languages.ts';
import { answerFirst, beginHere, toPlan } from '../support/walk.ts';

test('a visit that keeps nothing keeps nothing in another language, and stays discreet there', async ({
  page,
  server,
}) => {
  await openPage(page, server, 'fr/');
  await page.locator('a[data-door="flow"]').click();
  await page.locator('a[href="#lire"]').click();
  await expect(page.locator('form.question:visible')).toBeVisible();
  await expect.poll(() => page.evaluate(() => caches.keys())).toEqual([]);
  await page.locator('a.bar-back').click();
  await expect(page.locator('.languages a[lang="qps"]')).toBeVisible();
  await page.locator('.languages a[lang="qps"]').click();
  await isReady(page);
  await isIn(page, 'qps');
  expect(new URL(page.url()).pathname).toBe('/qps/debut/');
  await expect(page.locator('a[data-door="flow"]')).toBeVisible();
  expect(await page.evaluate(() => caches.keys())).toEqual([]);
  expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
});

test('the quick exit leads to the pause page and the neutral start of its language', async ({
  page,
  server,
  context,
}) => {
  await openPage(page, server, 'qps/');
  await isWhole(page, 'qps');
  await openPage(page, server, 'qps/signes/');
  await context.setOffline(true);
  await page.locator('a.bar-exit').click();
  await expect(page).toHaveURL(/\/qps\/pause\.html$/);
  await isIn(page, 'qps');
  await page.goBack();
  await expect(page).toHaveURL(/\/qps\/debut\/$/);
});

test.describe('before any script', () => {
  test.use({ javaScriptEnabled: false });

  test('without scripts the choice of a language is a plain link', async ({ page, server }) => {
    await page.goto(server.url);
    await page.locator('.languages a[lang="qps"]').click();
    await isIn(page, 'qps');
    expect(new URL(page.url()).pathname).toBe('/qps/');
    await page.goto(`${server.url}qps/nulle-part/`);
    await isIn(page, 'qps');
    await page.locator('.languages a[lang="fr"]').click();
    await isIn(page, 'fr');
  });
});

test.describe('without a worker', () => {
  test.use({ serviceWorkers: 'block' });

  test('whoever looks for a language finds all of them, each under its own name', async ({ page, server }) => {
    await openPage(page, server, 'fr/chercher/');
    await page.getByRole('searchbox').fill('changer de langue');
    const found = page.locator('section[data-kind="screen"] a[lang="qps"]');
    await expect(found).toHaveAttribute('href', '/qps/');
    await found.click();
    await isIn(page, 'qps');
  });

  test('the language changes in the middle of the questions, and no answer is lost', async ({ page, server }) => {
    await openPage(page, server, 'fr/');
    await beginHere(page);
    const form = page.locator('form.question:visible');
    const first = await form.getAttribute('data-question');
    const value = await form.locator('input').first().getAttribute('value');
    await form.locator('input').first().check();
    await form.locator('button[type="submit"]').click();
    await expect(page.locator(`form.question[data-question="${first}"]:visible`)).toHaveCount(0);
    const next = (await form.getAttribute('data-question')) ?? '';
    await test.step('the question itself offers the others, where other pages do, and goes on in them', async () => {
      await page.locator('.foot summary').click();
      await expect(page.locator('.languages b')).toHaveCount(0);
      await page.locator('.foot .languages a[lang="qps"]').click();
      await isReady(page);
      await isIn(page, 'qps');
      await expect(form).toHaveAttribute('data-question', next);
    });
    await answerFirst(page);
    await toPlan(page);
    await expect(page.locator('section.band article').first()).toBeVisible();
    expect(`${first} ${value}`).toBe('danger now');
  });

  test('what another language does not take over is said before', async ({ page, server }) => {
    await openPage(page, server, 'fr/');
    await expect(page.locator('.languages b')).toHaveCount(0);
    await openPage(page, server, 'fr/lettres/saisir-le-juge/');
    await page.locator('.letter-form input[type="text"]:visible').first().fill('A. B.');
    await page.locator('.bottom a').first().click();
    await expect(page.locator('.languages b')).toHaveCount(1);
    await openPage(page, server, 'fr/chercher/');
    await page.getByRole('searchbox').fill('fugue');
    await page.locator('.foot summary').click();
    await expect(page.locator('.languages b')).toHaveText('Les mots cherchés s’effaceront.');
    await page.getByRole('searchbox').fill('');
    await expect(page.locator('.languages b')).toHaveCount(0);
  });

  test('a wrong address is answered in its own language by a host that has one 404 page, once scripts run', async ({
    page,
    server,
  }) => {
    server.fail(({ url }, response) => {
      if (url !== '/qps/nulle-part/') return false;
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
      response.end(read('404.html', DIST_LANGUAGES));
      return true;
    });
    await page.goto(`${server.url}qps/nulle-part/`);
    await isReady(page);
    await isIn(page, 'qps');
    await expect(page.locator('main .button[data-look="main"]')).toHaveAttribute('href', '/qps/');
    await expect(page.locator('.languages a')).toHaveAttribute('href', '/fr/');
  });

  test('Back goes from one language to the other', async ({ page, server }) => {
    await openPage(page, server, 'fr/signes/');
    await openPage(page, server, 'fr/plus/');
    await page.locator('.foot summary').click();
    await page.locator('.languages a[lang="qps"]').click();
    await isReady(page);
    await isIn(page, 'qps');
    expect(new URL(page.url()).pathname).toBe('/qps/plus/');
    await page.goBack();
    await isIn(page, 'fr');
    await isReady(page);
    await expect(page.locator('.languages a[lang="qps"]')).toHaveAttribute('href', '/qps/plus/');
  });

  test('the choice of a language pushes neither the two ways on nor the numbers out of sight', async ({
    page,
    server,
  }) => {
    await openPage(page, server, '');
    const menu = await page.locator('.bottom').evaluate((one) => one.getBoundingClientRect().top);
    const bottoms = (selector: string): Promise<readonly number[]> =>
      page.locator(selector).evaluateAll((all) => all.map((one) => one.getBoundingClientRect().bottom));
    for (const bottom of await bottoms('.languages, [data-door] strong, .call-tile')) expect(bottom).toBeLessThan(menu);
    await page.setViewportSize({ width: 1280, height: 800 });
    const calls = await bottoms('.call-tile .num');
    expect(calls.length).toBeGreaterThan(1);
    for (const bottom of calls) expect(bottom).toBeLessThan(800);
  });
});
