import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import {
  answer,
  answerAll,
  answerWith,
  begin,
  BLACKMAIL,
  DIST,
  expect,
  heading,
  isReady,
  isStored,
  open,
  test,
  type Host,
} from '../support/guide.ts';

const AWAY = 'https://meteofrance.com/';
const exit = (page: Page) => page.locator('.bar-exit');

/** The other site, played at the network's edge: the tests never leave this machine. */
async function playAway(page: Page): Promise<void> {
  await page.route(`${AWAY}**`, (route) =>
    route.fulfill({ contentType: 'text/html', body: '<title>ailleurs</title><h1>ailleurs</h1>' }),
  );
}

/** Answers a question, then leaves, and the other site is there. */
async function leaveTheFlow(page: Page, server: Host): Promise<void> {
  await playAway(page);
  await open(page, server);
  await begin(page);
  await answer(page, BLACKMAIL);
  await exit(page).click();
  await expect(page.getByRole('heading', { name: 'ailleurs' })).toBeVisible();
}

const ROUTES = [
  '',
  'fr/urgence/',
  'fr/parcours/',
  'fr/demarches/',
  'fr/demarches/porter-plainte/',
  'fr/signes/',
  'fr/contacts/',
  'fr/chercher/',
  'fr/a-propos/',
  'fr/reglages/',
  'fr/debut/',
  'fr/pages/telephone-sur/',
  'fr/plus/',
  'fr/pages/',
  'fr/lettres/',
  'fr/mots/',
  'fr/pres-de-chez-vous/',
  'fr/nulle-part/',
];

test('EX-1: stands at the same place on every screen, large enough', async ({ page, server }) => {
  const places = new Set<string>();
  for (const path of ROUTES) {
    await open(page, server, path);
    await page.evaluate(() => window.scrollTo(0, 400));
    await expect(exit(page)).toBeInViewport();
    const box = await exit(page).boundingBox();
    expect(box?.height).toBeGreaterThanOrEqual(48);
    expect(box?.width).toBeGreaterThanOrEqual(48);
    places.add(`${Math.round((box?.x ?? 0) + (box?.width ?? 0))} ${Math.round(box?.y ?? 0)}`);
  }
  expect([...places]).toHaveLength(1);
});

test('EX-1: stays on screen at 320 px and at 400 %', async ({ page, server }) => {
  for (const [width, height] of [
    [320, 640],
    [320, 256],
  ] as const) {
    await page.setViewportSize({ width, height });
    await open(page, server);
    await expect(exit(page)).toBeInViewport({ ratio: 1 });
    await expect(page.locator('.bar-urgent')).toBeInViewport({ ratio: 1 });
  }
});

test('EX-3: says what it is', async ({ page, server }) => {
  await open(page, server);
  await expect(exit(page)).toHaveText('Quitter vite');
  await expect(exit(page)).toHaveAccessibleName('Quitter vite cette page');
});

test('EX-4: hides every word at once, even when the other site never comes', async ({ page, server }) => {
  await page.route(`${AWAY}**`, () => new Promise(() => undefined));
  await open(page, server, 'fr/demarches/porter-plainte/');
  const seen = await page.evaluate(() => {
    document.querySelector<HTMLElement>('.bar-exit')?.click();
    const cover = document.elementFromPoint(innerWidth / 2, innerHeight / 2);
    return {
      title: document.title,
      words: document.body.innerText.trim(),
      cover: cover?.id,
      inert: document.getElementById('app')?.inert,
    };
  });
  expect(seen).toEqual({ title: 'Météo', words: 'Chargement.', cover: 'cloak', inert: true });
  expect(await page.locator('body').ariaSnapshot()).not.toMatch(/plainte|Urgence|Repères/);
});

test('EX-5: replaces the page, and Back shows only the neutral start', async ({ page, server }) => {
  await leaveTheFlow(page, server);
  await page.goBack();
  await expect(heading(page)).toHaveText('Repères');
  await expect(page).toHaveURL(/\/fr\/debut\/$/);
  await expect(page.locator('form.question')).toHaveCount(0);
  await page.getByRole('link', { name: 'Continuer' }).click();
  await expect(heading(page)).toContainText('Vous vous inquiétez');
});

test('EX-5: leaves one word in the tab’s memory, and nothing else', async ({ page, server }) => {
  await playAway(page);
  await open(page, server);
  await exit(page).click();
  await expect(page.getByRole('heading', { name: 'ailleurs' })).toBeVisible();
  await page.goto(`${server.url}fr/debut/`);
  expect(await page.evaluate(() => Object.fromEntries(Object.entries(sessionStorage)))).toEqual({ left: '1' });
  expect(await page.evaluate(() => Object.entries(localStorage))).toEqual([]);
});

test('EX-6: offline it goes to a plain page of its own, back only after two taps', async ({
  page,
  server,
  context,
}) => {
  await open(page, server);
  await page.evaluate(async () => (await navigator.serviceWorker.ready).active?.state);
  await page.reload();
  await context.setOffline(true);
  await exit(page).click();
  await expect(page).toHaveURL(/pause\.html$/);
  await expect(page.getByText('Pas de connexion.')).toBeVisible();
  const text = await page.locator('body').innerText();
  expect(text).not.toMatch(/Repères|enfant|guide/i);
  await expect(page.getByRole('link', { name: 'Reprendre' })).toBeHidden();
  await page.getByText('Options').click();
  await page.getByRole('link', { name: 'Reprendre' }).click();
  await expect(heading(page)).toHaveText('Repères');
});

test('EX-6: installed, it never opens another site in its own window', async ({ page, server }) => {
  await playAway(page);
  await page.addInitScript(() => {
    const real = window.matchMedia.bind(window);
    window.matchMedia = (query) => (query.includes('standalone') ? ({ matches: true } as MediaQueryList) : real(query));
  });
  await open(page, server);
  await exit(page).click();
  await expect(page).toHaveURL(/pause\.html$/);
});

test('EX-6: goes to the plain page when the network lies and the other site does not come', async ({
  page,
  server,
}) => {
  await page.route(`${AWAY}**`, () => new Promise(() => undefined));
  await open(page, server);
  await exit(page).click({ noWaitAfter: true });
  await expect(page).toHaveURL(/pause\.html$/, { timeout: 10_000 });
});

test('EX-7: forgets the answers at once, even when the other site never comes', async ({ page, server }) => {
  await page.route(`${AWAY}**`, () => new Promise(() => undefined));
  await open(page, server);
  await begin(page);
  await answerAll(page, BLACKMAIL);
  const app = (): Promise<string> => page.evaluate(() => document.getElementById('app')?.textContent ?? '');
  expect(await app()).toContain('Du chantage');
  const left = await page.evaluate(async () => {
    document.querySelector<HTMLElement>('.bar-exit')?.click();
    await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
    return { path: location.pathname, words: document.getElementById('app')?.textContent ?? '' };
  });
  expect(left.path, 'else the page itself is gone, and the test sees nothing').toBe('/fr/parcours/');
  expect(left.words).not.toContain('Du chantage');
});

test('EX-7: the flow begins again after the exit', async ({ page, server }) => {
  await leaveTheFlow(page, server);
  await page.goto(server.url);
  await page.getByRole('link', { name: 'Continuer' }).click();
  await page.getByRole('link', { name: /Je cherche quoi faire/ }).click();
  await expect(heading(page)).toHaveText('Avant de commencer');
});

test('EX-5: in discreet mode too, where every page has the address of the start, Back shows only the start', async ({
  page,
  server,
}) => {
  await playAway(page);
  await open(page, server, 'fr/reglages/');
  await page.getByText('Mode discret').click();
  await page
    .getByRole('link', { name: 'Les signes' })
    .first()
    .or(page.getByRole('link', { name: 'Signes' }))
    .first()
    .click();
  await expect(heading(page)).toHaveText('Les signes');
  await page.getByRole('link', { name: 'Urgence : les numéros à appeler' }).click();
  await expect(heading(page)).toHaveText('Danger maintenant');
  await exit(page).click();
  await expect(page.getByRole('heading', { name: 'ailleurs' })).toBeVisible();
  for (const back of ['once', 'twice']) {
    await page.goBack();
    await expect(heading(page), back).toHaveText('Repères');
    await expect(page.getByText('Danger maintenant')).toHaveCount(0);
    await expect(page.getByText('Les signes', { exact: true })).toHaveCount(0);
  }
});

test('EX-5: a page that comes back as it was, covered, is not covered for good', async ({ page, server }) => {
  await page.route(`${AWAY}**`, () => new Promise(() => undefined));
  await open(page, server, 'fr/signes/');
  // storage is blocked, so nothing but this document knows that it was left
  await page.evaluate(() => {
    Object.defineProperty(window, 'sessionStorage', {
      get: () => {
        throw new Error('blocked');
      },
    });
    document.querySelector<HTMLElement>('.bar-exit')?.click();
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
  });
  await expect(page).toHaveURL(/\/fr\/debut\/$/);
  await expect(heading(page)).toHaveText('Repères');
});

test.describe('before the app is there', () => {
  test.use({ serviceWorkers: 'block' });

  test('EX-10: after the exit the numbers are one tap away from the neutral start', async ({ page, server }) => {
    await leaveTheFlow(page, server);
    server.fail(({ url }, response) => /web-.*\.js/.test(url ?? '') && answerWith(response, 'text/plain', 'not found'));
    await page.goto(`${server.url}fr/signes/`);
    await expect(heading(page)).toHaveText('Repères');
    await page.locator('.bar-urgent').click();
    await expect(page).toHaveURL(/\/fr\/urgence\/$/);
    await expect(
      page
        .getByRole('main')
        .getByRole('link', { name: /Appeler le 17/ })
        .first(),
    ).toBeVisible();
  });
});

test('EX-4: works while the end of the page is still on its way, and hides the sentence for a guide that does not come', async ({
  page,
  server,
}) => {
  await playAway(page);
  const html = readFileSync(`${DIST}/index.html`, 'utf8');
  server.fail(
    ({ url }, response) =>
      url === '/' &&
      (response.writeHead(200, { 'content-type': 'text/html' }).write(html.slice(0, html.lastIndexOf('</script>') + 9)),
      true),
  );
  await page.goto(server.url, { waitUntil: 'commit' });
  await page.locator('#cloak').waitFor({ state: 'attached' });
  await exit(page).click();
  await expect(page.getByRole('heading', { name: 'ailleurs' })).toBeVisible();

  server.fail(({ url = '' }, response) => /\/assets\/index-.*\.js$/.test(url) && (response.writeHead(404).end(), true));
  await page.unroute(`${AWAY}**`);
  await page.route(`${AWAY}**`, () => undefined); // never comes
  await page.goto(`${server.url}fr/urgence/`);
  const sentence = page.locator('#load-failed');
  await expect(sentence).toBeVisible();
  await exit(page).click();
  await expect(sentence).toBeHidden();
});

test('DG-5: with the guide stored, the neutral start never shows a word of the subject, not even before the app is there', async ({
  page,
  server,
}) => {
  await open(page, server);
  await isStored(page);
  await page.addInitScript(() => {
    const seen: string[] = ((window as unknown as { seen: string[] }).seen = []);
    new MutationObserver(() => seen.push(document.querySelector('main')?.textContent ?? '')).observe(document, {
      childList: true,
      subtree: true,
    });
  });
  await page.goto(`${server.url}fr/debut/`);
  await isReady(page);
  const seen = await page.evaluate(() => (window as unknown as { seen: string[] }).seen.join(' '));
  expect(seen).toContain('Un guide à lire');
  expect(seen).not.toMatch(/116 000|119|enfant|Un instant/);
});

test('EX-8: leaves on Shift three times, and says how many are left', async ({ page, server }) => {
  await playAway(page);
  await open(page, server);
  await page.keyboard.press('Shift');
  await expect(page.locator('#status')).toHaveText('Encore 2 fois la touche Maj pour quitter.');
  await page.keyboard.press('Shift');
  await page.keyboard.press('Shift');
  await expect(page.getByRole('heading', { name: 'ailleurs' })).toBeVisible();
});

test('EX-8: does not take Shift used to type for a wish to leave', async ({ page, server }) => {
  await playAway(page);
  await open(page, server);
  for (const key of ['Shift+A', 'Shift+Tab', 'Shift+A', 'Shift+Tab']) await page.keyboard.press(key);
  await expect(heading(page)).toBeVisible();
});

test('EX-8: leaves on Escape twice', async ({ page, server }) => {
  await playAway(page);
  await open(page, server);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('heading', { name: 'ailleurs' })).toBeVisible();
});

test('EX-9: is the second thing that Tab reaches, after the skip link', async ({ page, server }) => {
  await open(page, server);
  await page.keyboard.press('Tab');
  await expect(page.locator(':focus')).toHaveText('Aller au contenu');
  await page.keyboard.press('Tab');
  await expect(page.locator(':focus')).toHaveText('Quitter vite cette page');
});

test('EX-10: the first-use page says the limits and leaves the numbers one tap away', async ({ page, server }) => {
  await open(page, server);
  await page.getByRole('link', { name: /Je cherche quoi faire/ }).click();
  await expect(page.getByText('Il n’efface pas l’historique.')).toBeVisible();
  // keys are named where there are keys: not on this telephone
  await expect(page.getByText('trois fois la touche Maj')).toBeHidden();
  await page.getByRole('link', { name: /Urgence/ }).click();
  await expect(
    page
      .getByRole('main')
      .getByRole('link', { name: /Appeler le 17/ })
      .first(),
  ).toBeVisible();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('EX-2: is a plain link that works', async ({ page, server }) => {
    await playAway(page);
    for (const path of ROUTES.slice(0, -1)) {
      await page.goto(server.url + path);
      await expect(exit(page)).toHaveAttribute('href', AWAY);
    }
    await exit(page).click();
    await expect(page.getByRole('heading', { name: 'ailleurs' })).toBeVisible();
  });
});

test('EX-12: never hides the focus under the bar', async ({ page, server }) => {
  await open(page, server, 'fr/demarches/porter-plainte/');
  const bar = (await page.locator('.bar').boundingBox())?.height ?? 0;
  for (let presses = 0; presses < 60; presses++) {
    await page.keyboard.press('Tab');
    const top = await page.evaluate(() => {
      const focused = document.activeElement;
      return !focused || focused === document.body || focused.closest('.bar, .skip, .bottom')
        ? null
        : focused.getBoundingClientRect().bottom;
    });
    if (top !== null) expect(top).toBeGreaterThan(bar);
  }
});
