import { begin, expect, heading, isStored, open, test } from '../support/guide.ts';

const PATH = 'fr/rien-ne-sort/';

test('tells what the visit asked for, all of one origin, as the server has seen it', async ({ page, server }) => {
  const seen = new Set<string>();
  server.fail(({ url = '' }) => {
    seen.add(url);
    return false;
  });
  await open(page, server);
  await isStored(page);
  await begin(page);
  await open(page, server, 'fr/a-propos/');
  await page.getByRole('main').getByRole('link', { name: 'Rien ne sort' }).click();
  await expect(heading(page)).toHaveText('Rien ne sort');
  const origin = new URL(server.url).origin;
  const said = page.locator('main .offline');
  await expect(said).toHaveAttribute('data-state', 'ready');
  await expect(said).toContainText(`toutes à ${origin}`);
  await page.getByText('Voir la liste').click();
  const listed = await page.locator('main details li').allInnerTexts();
  await expect(said).toContainText(String(listed.length));
  expect(listed).toContain('/fr/a-propos/');
  expect(listed.filter((path) => path.includes('.js')).length).toBeGreaterThan(3);
  // what the worker fetched stands in the list too, and nothing that no server was asked for
  expect(listed.filter((path) => !seen.has(path) && !path.startsWith('/assets/') && path !== '/fr/a-propos/')).toEqual(
    [],
  );
});

test('says so when something else is asked for, as an extension of the browser does', async ({ page, server }) => {
  await page.addInitScript(() => {
    const entries = performance.getEntriesByType.bind(performance);
    const strange = { name: 'https://elsewhere.example/pixel.gif' } as PerformanceEntry;
    performance.getEntriesByType = (type) => (type === 'resource' ? [...entries(type), strange] : entries(type));
  });
  await open(page, server, PATH);
  const said = page.locator('main .offline');
  await expect(said).toHaveAttribute('data-state', 'not-ready');
  await expect(said).toContainText(/^1\sdemande à une autre adresse/);
  await page.getByText('Voir la liste').click();
  await expect(page.locator('main details li').first()).toHaveText('https://elsewhere.example/pixel.gif');
});

test('where the browser counts nothing, it says what that means, and has no empty list', async ({ page, server }) => {
  await page.addInitScript(() => {
    performance.getEntriesByType = () => [];
  });
  await open(page, server, PATH);
  await expect(page.locator('main .offline')).toContainText(
    `Aucune demande comptée, à ${new URL(server.url).origin} ou ailleurs. La page était sans doute déjà sur ce téléphone.`,
  );
  await expect(page.getByText('Voir la liste')).toHaveCount(0);
});

test('is found by the search, and opens with the server stopped', async ({ page, server }) => {
  await open(page, server, 'fr/chercher/');
  await isStored(page);
  await server.stop();
  await page.getByLabel('Chercher avec vos mots').fill('données envoyées');
  await page
    .getByRole('main')
    .getByRole('link', { name: /Rien ne sort/ })
    .first()
    .click();
  await expect(heading(page)).toHaveText('Rien ne sort');
  await expect(page.getByText('L’hébergeur du guide voit qu’une adresse de connexion')).toBeVisible();
});

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  test('it says in words what the guide refuses itself, how to see it, and what nobody can promise', async ({
    page,
    server,
  }) => {
    await page.goto(server.url + PATH);
    for (const words of ['aucun formulaire envoyé', 'mode avion', 'laissent des traces ailleurs'])
      await expect(page.getByText(words)).toBeVisible();
    await expect(page.getByRole('button', { name: 'Compter à nouveau' })).toBeHidden();
  });
});
