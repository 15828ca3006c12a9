import type { Page } from '@playwright/test';
import { builtContent } from '../support/built-pack.ts';
import { expect, heading, isReady, isStored, open, test, type Host } from '../support/guide.ts';

const pack = builtContent();
const LOG = 'L’appel reste dans le journal de votre téléphone.';

const field = (page: Page) => page.getByRole('searchbox', { name: 'Ce que vous cherchez' });
const status = (page: Page) => page.locator('main [role="status"]');
const found = (page: Page, kind: string) => page.locator(`section[data-kind="${kind}"]`);
const clear = (page: Page) => page.getByRole('button', { name: 'Effacer' });

const openSearch = (page: Page, server: Host): Promise<void> => open(page, server, 'fr/chercher/');

test.describe('on line', () => {
  test.use({ serviceWorkers: 'block' });

  test('finds as one types, also with a mistake, and leads to the page', async ({ page, server }) => {
    await openSearch(page, server);
    await field(page).pressSequentially('elle a fug');
    await expect(found(page, 'procedure').getByRole('link').first()).toContainText('Signalez la disparition');
    await field(page).fill('disparision');
    await found(page, 'procedure')
      .getByRole('link', { name: /Signalez la disparition/ })
      .click();
    await expect(heading(page)).toHaveText('Signalez la disparition');
  });

  test('shows the group with the best result first', async ({ page, server }) => {
    const order = () =>
      page
        .locator('section[data-kind]')
        .evaluateAll((sections) => sections.map((section) => (section as HTMLElement).dataset['kind']));
    await openSearch(page, server);
    await field(page).fill('les flics refusent ma plainte');
    await expect.poll(async () => (await order()).slice(0, 2)).toEqual(['procedure', 'letter']);
    await field(page).fill('119');
    await expect.poll(order).toEqual(['contact', 'procedure']);
  });

  test('calls a contact from the result, and says what stays in the telephone', async ({ page, server }) => {
    await openSearch(page, server);
    await field(page).fill('3018');
    await expect(found(page, 'contact').getByRole('link', { name: /^Appeler le 3018/ })).toHaveAttribute(
      'href',
      'tel:3018',
    );
    await expect(found(page, 'contact').getByText(LOG)).toBeVisible();
    await field(page).fill('je ne peux pas parler');
    await expect(found(page, 'contact').getByRole('link', { name: 'Écrire un SMS au 114' })).toHaveAttribute(
      'href',
      'sms:114',
    );
    await expect(found(page, 'contact').getByText('Le message reste dans votre téléphone.')).toBeVisible();
  });

  test('knows the guide itself: leads to the screen or the page that does it', async ({ page, server }) => {
    await openSearch(page, server);
    for (const [words, title] of [
      ['taille du texte', 'Réglages'],
      ['mode discret', 'Réglages'],
      ['effacer', 'Réglages'],
      ['installer', 'Réglages'],
      ['partager', 'Remettez ce guide à une famille'],
      ['imprimer', 'Remettez ce guide à une famille'],
      ['quitter', 'Le bouton « Quitter vite »'],
    ] as const) {
      await field(page).fill(words);
      await expect(page.locator('section[data-kind] .row').first(), words).toContainText(title);
    }
    await field(page).fill('taille du texte');
    await found(page, 'screen').getByRole('link', { name: 'Réglages' }).click();
    await expect(heading(page)).toHaveText('Réglages');
  });

  test('explains a word in place', async ({ page, server }) => {
    await openSearch(page, server);
    await field(page).fill('c’est quoi une OPP');
    const term = pack.terms.find(({ id }) => id === 'opp');
    await expect(found(page, 'term').locator('dt').first()).toHaveText(term?.name ?? '');
    await expect(found(page, 'term').locator('dd').first()).toHaveText(term?.definition ?? '');
  });

  test('leads from a sign to its group', async ({ page, server }) => {
    await openSearch(page, server);
    await field(page).fill('plusieurs téléphones');
    await found(page, 'signs')
      .getByRole('link', { name: /Plusieurs téléphones/ })
      .click();
    await expect(heading(page)).toHaveText('Argent et objets');
  });

  test('is no dead end when nothing is found: a call, other words, and every situation', async ({ page, server }) => {
    await openSearch(page, server);
    await field(page).fill('girafe');
    await expect(status(page)).toHaveText('Aucun résultat');
    await expect(page.getByRole('main').getByRole('link', { name: /^Appeler le 119/ })).toHaveAttribute(
      'href',
      'tel:119',
    );
    await expect(page.getByRole('main').getByText(LOG)).toBeVisible();
    for (const { id } of pack.procedures)
      await expect(page.locator(`main a.row[href="/fr/demarches/${id}/"]`), id).toHaveCount(1);
    for (const words of pack.search.near) {
      await field(page).fill('girafe');
      await page.getByRole('button', { name: words, exact: true }).click();
      await expect(field(page)).toHaveValue(words);
      await expect(status(page), words).toHaveText(/^\d+ résultats?$/);
    }
  });

  test('offers situations to press while nothing is typed', async ({ page, server }) => {
    await openSearch(page, server);
    expect(pack.search.examples.length).toBeGreaterThan(3);
    for (const words of pack.search.examples) {
      await page.getByRole('button', { name: words, exact: true }).click();
      await expect(status(page), words).toHaveText(/^\d+ résultats?$/);
      await expect(status(page)).toBeFocused();
      await clear(page).click();
    }
  });

  test('does not say that nothing is found before there is a word to look for', async ({ page, server }) => {
    await openSearch(page, server);
    for (const words of ['c', 'comment', 'est-ce que je', 'pl']) {
      await field(page).fill(words);
      await expect(clear(page)).toBeVisible();
      await expect(status(page), words).toHaveText('');
      await expect(page.getByRole('heading', { name: 'Par exemple' })).toBeVisible();
    }
  });

  test('AX-5: says how many results there are, in a region that was there before', async ({ page, server }) => {
    await openSearch(page, server);
    await status(page).evaluate((region) => void ((region as HTMLElement).dataset['before'] = ''));
    await field(page).fill('119');
    await expect(status(page)).toHaveText(/^\d+ résultats?$/);
    const shown = await page.locator('section[data-kind] :is(.row, .contact-row, dt)').count();
    await expect(status(page)).toHaveText(shown === 1 ? '1 résultat' : `${shown} résultats`);
    await expect(status(page)).toHaveAttribute('data-before', '');
  });

  test('works by the keyboard: Enter goes to the results, Back finds the words again', async ({ page, server }) => {
    await openSearch(page, server);
    await field(page).focus();
    await page.keyboard.type('avocat gratuit');
    await expect(status(page)).toHaveText(/résultats?$/);
    await page.keyboard.press('Enter');
    await expect(status(page)).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(found(page, 'procedure').getByRole('link').first()).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(heading(page)).toHaveText('Trouvez un avocat');
    await page.goBack();
    await expect(heading(page)).toHaveText('Chercher');
    await expect(field(page)).toHaveValue('avocat gratuit');
    await expect(found(page, 'procedure').getByRole('link').first()).toContainText('Trouvez un avocat');
  });

  test('is emptied by its button, not by Escape', async ({ page, server }) => {
    await openSearch(page, server);
    await field(page).fill('fugue');
    await field(page).press('Escape');
    await expect(field(page)).toHaveValue('fugue');
    await clear(page).click();
    await expect(field(page)).toHaveValue('');
    await expect(field(page)).toBeFocused();
    await expect(clear(page)).toHaveCount(0);
    await expect(page.getByRole('heading', { name: 'Par exemple' })).toBeVisible();
  });

  test('asks the browser to complete, correct, spell and capitalise nothing', async ({ page, server }) => {
    await openSearch(page, server);
    for (const [name, value] of [
      ['autocomplete', 'off'],
      ['autocorrect', 'off'],
      ['autocapitalize', 'off'],
      ['spellcheck', 'false'],
      ['type', 'search'],
    ] as const) {
      await expect(field(page)).toHaveAttribute(name, value);
    }
  });

  test('says so when it cannot be loaded, and leaves the list of situations', async ({ page, server }) => {
    server.fail((request, response) => {
      if (!/\/search-[^/]*\.js$/.test(request.url ?? '')) return false;
      response.writeHead(503);
      response.end();
      return true;
    });
    await openSearch(page, server);
    await expect(status(page)).toHaveText(
      'La recherche n’a pas pu se charger. Voici les démarches, selon votre situation.',
    );
    await page.getByText('Police et justice', { exact: true }).click();
    await expect(page.getByRole('main').getByRole('link', { name: /Portez plainte/ })).toBeVisible();
  });

  test('tells nobody what is typed: no request, no address, no title, nothing stored', async ({ page, server }) => {
    await openSearch(page, server);
    await field(page).fill('fugue');
    await expect(found(page, 'procedure')).toBeVisible();
    const asked: string[] = [];
    page.on('request', (request) => void asked.push(request.url()));
    const before = {
      address: page.url(),
      title: await page.title(),
      entries: await page.evaluate(() => history.length),
    };
    await field(page).pressSequentially(' chantage photo nue');
    await page.keyboard.press('Enter');
    await expect(status(page)).toBeFocused();
    expect({
      address: page.url(),
      title: await page.title(),
      entries: await page.evaluate(() => history.length),
    }).toEqual(before);
    expect(await page.evaluate(() => JSON.stringify(history.state))).not.toContain('fugue');
    expect(asked).toEqual([]);
    const kept = await page.evaluate(async () => ({
      local: localStorage.length,
      tab: sessionStorage.length,
      databases: (await indexedDB.databases()).length,
      cookies: document.cookie,
      caches: await caches.keys(),
    }));
    expect(kept).toEqual({ local: 0, tab: 0, databases: 0, cookies: '', caches: [] });
    await page.reload();
    await isReady(page);
    await expect(field(page)).toHaveValue('');
  });

  test('EX-7, ST-14: the exit and "Tout effacer" forget what was typed', async ({ page, server }) => {
    await openSearch(page, server);
    const comeBack = async (): Promise<void> => {
      await page.goBack();
      await expect(heading(page)).toHaveText('Chercher');
    };
    await field(page).fill('fugue');
    await page.getByRole('link', { name: 'Plus', exact: true }).click();
    await comeBack();
    await expect(field(page)).toHaveValue('fugue');
    await page.goForward();
    await page.getByRole('main').getByRole('link', { name: 'Réglages' }).click();
    await page.getByRole('button', { name: 'Tout effacer' }).click();
    await page.getByRole('button', { name: 'Oui, tout effacer' }).click();
    await expect(page.getByText('C’est effacé.')).toBeVisible();
    await page.goBack();
    await comeBack();
    await expect(field(page)).toHaveValue('');
    await field(page).fill('fugue');
    await page.evaluate(() => dispatchEvent(new Event('reperes:leave')));
    await expect(field(page)).toHaveValue('');
  });
});

test('finds without a network', async ({ page, server }) => {
  await open(page, server);
  expect(await isStored(page)).toBeGreaterThan(4);
  await server.stop();
  await page.goto(`${server.url}fr/chercher/`);
  await isReady(page);
  await field(page).fill('photo nue');
  await expect(found(page, 'procedure').getByRole('link').first()).toContainText('Faites retirer les images');
  await expect(found(page, 'contact').getByRole('link', { name: /^Appeler le 3018/ })).toBeVisible();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('says what it needs, and lists every situation', async ({ page, server }) => {
    await page.goto(`${server.url}fr/chercher/`);
    await expect(page.getByText('La recherche a besoin de JavaScript.')).toBeVisible();
    await expect(page.locator('input:visible, button:visible')).toHaveCount(0);
    for (const { id, situation } of pack.procedures)
      await expect(page.locator(`main a.row[href="/fr/demarches/${id}/"]`)).toContainText(situation);
  });
});
