import type { Locator, Page } from '@playwright/test';
import type { ServerResponse } from 'node:http';
import { read } from '../support/dist.ts';
import { answerWith, begin, buttonOf, expect, isReady, test } from '../support/guide.ts';

/** Holds the scripts back until `release` is called. */
async function holdScripts(page: Page): Promise<() => void> {
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route('**/assets/*.js', async (route) => {
    await held;
    await route.continue();
  });
  return release;
}

test.use({ serviceWorkers: 'block' });

const first = (page: Page): Locator => page.locator('form[data-question="danger"]');
/** The word that the answer waits. */
const noted = (page: Page): Locator =>
  page.getByText('Votre réponse est notée, la suite arrive').filter({ visible: true });
const second = (page: Page): Locator => page.locator('form[data-question="who"]');

test('before any script the numbers can be tapped, and an empty "Continuer" is no answer', async ({ page, server }) => {
  const release = await holdScripts(page);
  await page.goto(server.url, { waitUntil: 'commit' });
  await test.step('lets the emergency numbers be tapped before any script', async () => {
    await expect(page.locator('a[href="tel:119"]:visible').first()).toBeVisible();
    await expect(page.locator('a[href="tel:17"]:visible').first()).toBeVisible();
    await expect(page.locator('a[href="tel:116000"]:visible').first()).toBeVisible();
    // and those of who cannot speak one tap further
    await page.locator('a[data-door="urgent"]').click();
    await expect(page.locator('a[href="sms:114"]:visible').first()).toBeVisible();
  });
  await page.goto(server.url, { waitUntil: 'commit' });
  await test.step('does not take an empty "Continuer" for an answer', async () => {
    await begin(page);
    await page.getByRole('button', { name: 'Continuer' }).click();
    await expect(noted(page)).toBeHidden();
  });
  release();
});

test('keeps what was ticked before the scripts came, and the box that has the focus', async ({ page, server }) => {
  const release = await holdScripts(page);
  await page.goto(server.url, { waitUntil: 'commit' });
  await begin(page);
  const threats = page.locator('form[data-question="danger"] input[value="threats"]');
  await threats.check();
  await expect(threats).toBeFocused();
  const top = (await threats.boundingBox())?.y;
  release();
  await isReady(page);
  await expect(page).toHaveURL(/\/fr\/parcours\/$/);
  await expect(threats).toBeChecked();
  await expect(threats).toBeFocused();
  await page.evaluate(() => Promise.all(document.getAnimations().map(({ finished }) => finished)));
  expect((await threats.boundingBox())?.y).toBe(top);
});

for (const path of ['', 'fr/parcours/'])
  test(`asks the second question before any script, on /${path}, and loses no answer when they come`, async ({
    page,
    server,
  }) => {
    const release = await holdScripts(page);
    await page.goto(server.url + path, { waitUntil: 'commit' });
    if (path === '') await begin(page);
    else await page.getByRole('link', { name: /Non, personne/ }).click();
    await buttonOf(page, 'none').click();
    await expect(first(page)).toBeHidden();
    await expect(second(page).locator('h1')).toBeFocused();
    await expect(page).not.toHaveURL(/\?/);
    const parent = second(page).getByRole('button', { name: 'Son père ou sa mère' });
    const top = (await parent.boundingBox())?.y;
    release();
    await isReady(page);
    await expect(page).toHaveURL(/\/fr\/parcours\/$/);
    // the person is where they were, once the question has arrived
    await page.evaluate(() => Promise.all(document.getAnimations().map(({ finished }) => finished)));
    await expect(second(page).locator('h1')).toBeFocused();
    expect((await parent.boundingBox())?.y).toBe(top);
    await page.goBack();
    await expect(first(page)).toBeVisible();
    await expect(buttonOf(page, 'none')).toHaveAttribute('aria-pressed', 'true');
    await expect(page).toHaveURL(/\/fr\/parcours\/$/);
    await page.goForward();
    await expect(parent).toBeVisible();
  });

test('keeps a second answer pressed before the scripts came, and goes on by itself', async ({ page, server }) => {
  const release = await holdScripts(page);
  await page.goto(server.url, { waitUntil: 'commit' });
  await answerEarly(page);
  await expect(noted(page)).toBeVisible();
  release();
  await isReady(page);
  await expect(page.locator('form[data-question="whereabouts"]')).toBeVisible();
  await page.goBack();
  await expect(first(page)).toBeVisible();
  await expect(buttonOf(page, 'none')).toHaveAttribute('aria-pressed', 'true');
});

test('shows nothing to press that would do nothing, while the scripts are on their way', async ({ page, server }) => {
  const release = await holdScripts(page);
  for (const path of ['#avant', '#garder', 'fr/signes/', 'fr/reglages/', 'fr/demarches/porter-plainte/']) {
    await page.goto('about:blank');
    await page.goto(server.url + path, { waitUntil: 'commit' });
    await page.locator('#status').waitFor({ state: 'attached' });
    // nobody sees the page before its styles are there
    await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0);
    const pressed = await page
      .locator('main :is(button, input):visible')
      .evaluateAll((found) => found.filter((one) => !one.closest('form')).map((one) => one.outerHTML.slice(0, 80)));
    expect(pressed, path).toEqual([]);
  }
  release();
});

test('opens the first question at the flow’s own address too', async ({ page, server }) => {
  const release = await holdScripts(page);
  await page.goto(`${server.url}fr/parcours/`, { waitUntil: 'commit' });
  await page.getByRole('link', { name: /Oui, ou je ne sais pas/ }).click();
  await first(page).locator('input[value="now"]').check();
  release();
  await isReady(page);
  await expect(first(page).locator('input[value="now"]')).toBeChecked();
});

const ENTRY = /\/assets\/index-.*\.js$/;
const FAILED = 'Le guide n’a pas pu se charger en entier.';

/** All that the page asks, while no script has come. */
async function answerEarly(page: Page): Promise<void> {
  await begin(page);
  await buttonOf(page, 'none').click();
  await buttonOf(page, 'parent').click();
}

const FAULTS: Readonly<Record<string, (response: ServerResponse) => unknown>> = {
  missing: (response) => response.writeHead(404).end(),
  reset: (response) => response.destroy(),
  'replaced by HTML': (response) => answerWith(response, 'text/html', '<h1>Connectez-vous au Wi-Fi</h1>'),
  'replaced by HTML that calls itself a script': (response) =>
    answerWith(response, 'text/javascript', '<h1>Connectez-vous au Wi-Fi</h1>'),
  stalled: () => undefined,
};

for (const [name, fault] of Object.entries(FAULTS)) {
  test(`says that the guide does not come when its script is ${name}, with the numbers, and loads it anew`, async ({
    page,
    server,
  }) => {
    await page.clock.install();
    server.fail(({ url = '' }, response) => ENTRY.test(url) && (fault(response), true));
    await page.goto(server.url, { waitUntil: 'commit' });
    await answerEarly(page);
    if (name === 'stalled') {
      await expect(noted(page)).toBeVisible();
      await expect(page.getByText(FAILED)).toBeHidden();
      await page.clock.fastForward(16_000);
    }
    const notice = page.getByRole('alert').filter({ hasText: FAILED });
    await expect(notice).toBeVisible();
    await expect(noted(page)).toBeHidden();
    for (const number of ['tel:17', 'sms:114', 'tel:119', 'tel:116000'])
      await expect(notice.locator(`a[href="${number}"]`)).toBeVisible();
    server.fail(null);
    await notice.getByRole('button', { name: 'Recharger' }).click();
    if (name === 'stalled') await page.clock.fastForward(9000);
    await isReady(page);
    await expect(page.getByText(FAILED)).toBeHidden();
  });
}

test('a page whose texts do not come stays as it was written, with the sentence', async ({ page, server }) => {
  server.fail(({ url = '' }, response) => /texts\.fr/.test(url) && (response.writeHead(404).end(), true));
  await page.goto(`${server.url}fr/demarches/porter-plainte/`);
  await expect(page.getByRole('alert').filter({ hasText: FAILED })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Étapes' })).toBeVisible();
  await expect(page.getByText('Un instant')).toHaveCount(0);
});

test('DG-5: on the neutral start the sentence names no number', async ({ page, server }) => {
  server.fail(({ url = '' }, response) => ENTRY.test(url) && (response.writeHead(404).end(), true));
  await page.goto(`${server.url}fr/debut/`);
  const notice = page.getByRole('alert').filter({ hasText: 'La page n’a pas pu se charger en entier.' });
  await expect(notice).toBeVisible();
  await expect(notice.getByRole('button', { name: 'Recharger' })).toBeVisible();
  expect(await page.locator('body').innerText()).not.toMatch(/116 000|119|114|enfant/);
});

test('says nothing of it when the script comes late after all', async ({ page, server }) => {
  await page.clock.install();
  const release = await holdScripts(page);
  await page.goto(server.url, { waitUntil: 'commit' });
  await answerEarly(page);
  await page.clock.fastForward(16_000);
  await expect(page.getByText(FAILED)).toBeVisible();
  release();
  await isReady(page);
  await expect(page.getByText(FAILED)).toBeHidden();
  await expect(page.locator('form[data-question="whereabouts"]')).toBeVisible();
});

test('"Recharger" asks past the HTTP cache, where a bad copy of a script survives a reload', async ({
  page,
  server,
}) => {
  let bad = true;
  server.fail(({ url = '' }, response) => {
    if (!bad || !ENTRY.test(url)) return false;
    response.writeHead(200, {
      'content-type': 'text/javascript',
      'cache-control': 'public, max-age=31536000, immutable',
    });
    response.end('<h1>Connectez-vous au Wi-Fi</h1>');
    return true;
  });
  await page.goto(server.url);
  await expect(page.getByText(FAILED)).toBeVisible();
  bad = false;
  await page.reload();
  await expect(page.getByText(FAILED), 'the bad copy is kept by the browser').toBeVisible();
  await page.getByRole('button', { name: 'Recharger' }).click();
  await isReady(page);
});

test('Back to the home page before anything has come leaves it as it is', async ({ page, server }) => {
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route('**/assets/first.*.json', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(server.url, { waitUntil: 'commit' });
  await begin(page);
  await buttonOf(page, 'none').click();
  await expect(second(page)).toBeVisible();
  // its scripts are there, its words are not
  await page.waitForLoadState('load');
  await page.evaluate(() => history.go(-3));
  await expect(page.locator('a[data-door="flow"]')).toBeVisible();
  release();
  await isReady(page);
  await expect(page).toHaveURL(server.url);
  await expect(page.locator('a[data-door="flow"]')).toBeVisible();
});

test.describe('on a wide screen', () => {
  test.use({ viewport: { width: 1280, height: 800 } });

  test('"Voir déjà quoi faire" before the core has come waits, and says nothing strange', async ({ page, server }) => {
    let release = (): void => undefined;
    const held = new Promise<void>((done) => (release = done));
    await page.route('**/assets/core*', async (route) => {
      await held;
      await route.continue();
    });
    await page.goto(server.url, { waitUntil: 'commit' });
    await answerEarly(page);
    await expect(page.locator('form[data-question="whereabouts"]')).toBeVisible();
    await page.getByRole('button', { name: 'Voir déjà quoi faire' }).click();
    await expect(page.getByRole('heading', { name: 'Un instant' })).toBeVisible();
    expect(await page.locator('body').innerText()).not.toContain('undefined');
    release();
    await expect(page.getByRole('heading', { name: 'Mon plan' })).toBeVisible();
    await expect(page.getByRole('navigation', { name: 'Menu' }).first()).toContainText('Réglages');
  });
});

test('a tap before the questions have come shows them as soon as they are there, before any script', async ({
  page,
  server,
}) => {
  await holdScripts(page);
  const html = read('index.html');
  const cut = html.indexOf('id="lire"');
  let rest = (): void => undefined;
  server.fail(({ url }, response) => {
    if (url !== '/') return false;
    response.writeHead(200, { 'content-type': 'text/html' });
    response.write(html.slice(0, cut));
    rest = () => response.end(html.slice(cut));
    return true;
  });
  await page.goto(server.url, { waitUntil: 'commit' });
  await page.locator('a[data-door="flow"]').click();
  await expect(page).toHaveURL(/#avant$/);
  rest();
  await expect(page.getByRole('heading', { name: /peut-il le regarder/ })).toBeVisible();
  await page.getByRole('link', { name: /Non, personne/ }).click();
  await expect(first(page)).toBeVisible();
  await page.evaluate(() => history.go(-2));
  await expect(page.locator('a[data-door="flow"]')).toBeVisible();
});
