import type { ServerResponse } from 'node:http';
import type { Page } from '@playwright/test';
import {
  answerAll,
  answerWith,
  begin,
  BLACKMAIL,
  expect,
  goOnToPlan,
  heading,
  isReady,
  isReadyOffline,
  isStored,
  open,
  test,
} from '../support/guide.ts';
import { readPaper } from '../support/paper.ts';

test('the guide is there with the server stopped', async ({ page, server }) => {
  await page.addInitScript(() => {
    const container = navigator.serviceWorker;
    const real = container.register.bind(container);
    Object.assign(window, { registered: 0 });
    container.register = (...given) => {
      (window as unknown as { registered: number }).registered++;
      return real(...given);
    };
  });
  await open(page, server);
  await isStored(page);

  await test.step('registers one worker, once', async () => {
    expect(await page.evaluate(() => (window as unknown as { registered: number }).registered)).toBe(1);
  });
  await server.stop();

  await test.step('shows contacts, signs, pages and an unknown address', async () => {
    for (const [path, title] of [
      ['fr/contacts/', 'Appeler'],
      ['fr/contacts/enfance-en-danger/', '119'],
      ['fr/signes/', 'Les signes'],
      ['fr/pages/telephone-sur/', 'Ce téléphone'],
      ['fr/reglages/', 'Réglages'],
      ['fr/nulle-part/ailleurs/', 'Cette page n’existe pas'],
      ['fr/urgence/', 'Qui appeler maintenant'],
    ] as const) {
      await open(page, server, path);
      await expect(heading(page)).toContainText(title);
    }
  });

  await test.step('prints a page without what only a screen can use', async () => {
    const paper = await readPaper(page);
    expect(paper).toMatch(/119 ?Enfance en danger/);
    expect(paper).not.toMatch(/Quitter vite|Accueil|Chercher|Mon plan/);
  });

  await test.step('shows the emergency numbers of the shell before any script', async () => {
    const shell = await page.evaluate(async () => {
      const [name = ''] = await caches.keys();
      const cache = await caches.open(name);
      const key = (await cache.keys()).find(({ url }) => url.includes('shell.html'));
      return key ? (await cache.match(key))?.text() : '';
    });
    for (const number of ['tel:17', 'tel:112', 'sms:114', 'tel:15', 'tel:116000', 'tel:119'])
      expect(shell).toContain(`href="${number}"`);
  });
});

const line = (page: Page) => page.locator('.offline');
const colour = (page: Page): Promise<string> => line(page).evaluate((one) => getComputedStyle(one).backgroundColor);

test('says "prêt" only when everything is stored, and looks like it, also on a later visit', async ({
  page,
  server,
}) => {
  await open(page, server, 'fr/reglages/');
  await isStored(page);
  await expect(page.getByText(/^Prêt hors connexion/)).toBeVisible();
  await expect(line(page)).toHaveAttribute('data-state', 'ready');
  const ready = await colour(page);
  await page.reload();
  await isReady(page);
  await expect(line(page)).toHaveAttribute('data-state', 'ready');

  await test.step('"Réessayer" says what goes on, also where a copy is there already', async () => {
    // a browser that is short of room may take a file away
    await page.evaluate(async () => {
      const cache = await caches.open((await caches.keys())[0] ?? '');
      for (const request of await cache.keys()) if (request.url.includes('pause.html')) await cache.delete(request);
    });
    await page.reload();
    await expect(line(page)).toHaveAttribute('data-state', 'not-ready');
    const held: ServerResponse[] = [];
    server.fail(({ url }, response) => url === '/fr/pause.html' && held.push(response) > 0);
    await page.getByRole('button', { name: 'Réessayer' }).click();
    await expect(line(page)).toHaveAttribute('data-state', 'preparing');
    server.fail(null);
    for (const response of held) response.destroy();
    await expect(line(page)).not.toHaveAttribute('data-state', 'preparing');
  });

  await page.getByRole('button', { name: 'Ne plus garder le guide ici' }).click();
  await expect(line(page)).toHaveAttribute('data-state', 'off');
  expect(await colour(page)).not.toBe(ready);
});

test('PW-9: says "pas encore prêt" when a file fails or was changed on the way, and mends on "Réessayer"', async ({
  page,
  server,
}) => {
  const isPause = (url: string | undefined): boolean => url === '/fr/pause.html';
  const isNotReady = async (): Promise<void> => {
    await expect(page.getByText('Pas encore prêt hors connexion.')).toBeVisible();
    await expect(line(page)).toHaveAttribute('data-state', 'not-ready');
    await expect(heading(page)).toHaveText('Réglages');
  };
  await test.step('does not store a file that was changed on the way', async () => {
    server.fail(({ url }, response) => isPause(url) && answerWith(response, 'text/html', '<p>changed</p>'));
    await open(page, server, 'fr/reglages/');
    await isNotReady();
    const active = () => page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.active ?? null);
    expect(await active()).toBeNull();
  });
  await test.step('keeps a working page when a file fails, and mends', async () => {
    server.fail(({ url }, response) => {
      if (!isPause(url)) return false;
      response.writeHead(503).end();
      return true;
    });
    await page.reload();
    await isReady(page);
    await isNotReady();
    server.fail(null);
    await page.getByRole('button', { name: 'Réessayer' }).click();
    await expect(page.getByText(/^Prêt hors connexion/)).toBeVisible();
    await isStored(page);
  });
});

/** What the worker keeps, with its words. */
const stored = (page: Page): Promise<Readonly<Record<string, string>>> =>
  page.evaluate(async () => {
    const cache = await caches.open((await caches.keys())[0] ?? '');
    const files = (await cache.keys()).map(async (key) => [key.url, await (await cache.match(key))?.text()]);
    return Object.fromEntries((await Promise.all(files)) as [string, string][]);
  });

test('PW-5: what opens first without a network, and the rest once there is one', async ({ page, server }) => {
  const isLater = (url = ''): boolean => /assets\/(?:texts|search|kit|own|small|font)[.-]/.test(url);
  server.fail(({ url }, response) => isLater(url) && (response.writeHead(503).end(), true));
  await open(page, server);
  expect((await isReadyOffline(page)).hasAll).toBe(false);
  await expect(page.locator('.home a[href="/fr/installer/"]')).toContainText('Il s’ouvrira même sans réseau');
  await open(page, server, 'fr/reglages/');
  await expect(page.getByText(/^Sans réseau, vous pouvez déjà ouvrir/)).toBeVisible();
  await expect(page.getByText(/^Prêt hors connexion/)).toHaveCount(0);
  server.fail((_request, response) => (response.destroy(), true));

  await test.step('home, numbers, questions, plan and the steps of its cards', async () => {
    for (const [path, title] of [
      ['fr/urgence/', 'Qui appeler maintenant'],
      ['fr/contacts/', 'Appeler'],
      ['fr/reglages/', 'Réglages'],
    ] as const) {
      await open(page, server, path);
      await expect(heading(page)).toContainText(title);
    }
    await expect(line(page)).toHaveAttribute('data-state', 'partly');
    await open(page, server);
    await begin(page);
    await answerAll(page, BLACKMAIL);
    await goOnToPlan(page);
    await expect(heading(page)).toHaveText('Mon plan');
    await expect(page.locator('.band [data-procedure]').first()).toBeVisible();
    await expect(page.locator('#load-failed')).toBeHidden();
  });

  await test.step('the page of what is stored says so beside the guide', async () => {
    server.fail(({ url = '' }, response) => url.includes('/search.') && (response.writeHead(503).end(), true));
    // it looks once: nothing on it moves
    await expect(async () => {
      await open(page, server, 'fr/ce-qui-reste/');
      const row = page.getByRole('listitem').filter({ hasText: 'Le guide lui-même' });
      await expect(row).toContainText('Sans réseau, vous pouvez déjà ouvrir', { timeout: 1000 });
    }).toPass();
  });

  server.fail(null);
  await open(page, server, 'fr/reglages/');
  await expect(page.getByText(/^Prêt hors connexion/)).toBeVisible();
  await isStored(page);
});

test('is not poisoned by a portal that answers everything with a page of its own', async ({ page, server }) => {
  await open(page, server);
  await isStored(page);
  const before = await stored(page);
  server.fail((_request, response) => answerWith(response, 'text/html', '<h1>Connectez-vous au Wi-Fi</h1>'));
  await page.goto(`${server.url}fr/demarches/porter-plainte/`);
  await isReady(page);
  await expect(page.getByRole('heading', { name: 'Étapes' })).toBeVisible();
  await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update().catch(() => undefined));
  server.fail(null);
  await page.reload();
  await isReady(page);
  await isStored(page);
  const after = await stored(page);
  expect(after).toEqual(before);
  expect(Object.entries(after).filter(([, words]) => words.includes('Connectez-vous au Wi-Fi'))).toEqual([]);
});

test.describe('where something of the guide does not come', () => {
  test.use({ serviceWorkers: 'block' });

  test('works whole where the browser has no worker and refuses every store', async ({ page, server }) => {
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'serviceWorker', { value: undefined });
      delete (Navigator.prototype as { serviceWorker?: unknown }).serviceWorker;
      delete (navigator as { serviceWorker?: unknown }).serviceWorker;
      for (const name of ['indexedDB', 'sessionStorage', 'localStorage']) {
        Object.defineProperty(window, name, {
          get: () => {
            throw new DOMException('blocked', 'SecurityError');
          },
        });
      }
    });
    await open(page, server);
    await begin(page);
    await answerAll(page, BLACKMAIL);
    await goOnToPlan(page);
  });

  test('tells in a sentence that the content is damaged, and leaves the page readable', async ({ page, server }) => {
    server.fail(
      ({ url }, response) =>
        /core\.fr/.test(url ?? '') && answerWith(response, 'application/json', '{"format":1,"proc'),
    );
    await page.goto(`${server.url}fr/demarches/porter-plainte/`);
    await expect(page.getByRole('alert')).toContainText('Le contenu du guide est abîmé.');
    await expect(page.getByRole('button', { name: 'Recharger' })).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Étapes' })).toBeVisible();
  });

  test('tells in a sentence that the app did not come, and leaves the numbers', async ({ page, server }) => {
    server.fail(
      ({ url }, response) => /\/web-.*\.js/.test(url ?? '') && answerWith(response, 'text/html', '<p>portal</p>'),
    );
    await page.goto(`${server.url}fr/urgence/`);
    await expect(page.getByRole('alert')).toContainText('Le guide n’a pas pu se charger en entier.');
    await expect(
      page
        .getByRole('main')
        .getByRole('link', { name: /Appeler le 17/ })
        .first(),
    ).toBeVisible();
    server.fail(null);
    await page.getByRole('button', { name: 'Recharger' }).click();
    await isReady(page);
  });
});
