import type { Locator, Page } from '@playwright/test';
import { builtContent } from '../support/built-pack.ts';
import { expect, heading, test } from '../support/guide.ts';
import { clear, field, found, openSearch, status } from '../support/search.ts';

test.use({ serviceWorkers: 'block' });

const pack = builtContent();
const LOG = 'L’appel reste dans le journal de votre téléphone.';

/** The rows that lead to a procedure by its situation: where to, and in which words. */
const situations = (page: Page): Promise<readonly (readonly [string, string])[]> =>
  page
    .locator('main a.row[href^="/fr/demarches/"]')
    .evaluateAll((rows) =>
      rows.map((row) => [row.getAttribute('href') ?? '', (row.textContent ?? '').replace(/\s+/g, ' ')] as const),
    );
const EVERY = pack.procedures.map(({ id }) => `/fr/demarches/${id}/`);

test('leads from what is found to its page, and nowhere to a dead end', async ({ page, server }) => {
  await openSearch(page, server);
  await test.step('finds as one types, also with a mistake, and leads to the page', async () => {
    await field(page).pressSequentially('elle a fug');
    await expect(found(page, 'procedure').getByRole('link').first()).toContainText('Signalez la disparition');
    await field(page).fill('disparision');
    await found(page, 'procedure')
      .getByRole('link', { name: /Signalez la disparition/ })
      .click();
    await expect(heading(page)).toHaveText('Signalez la disparition');
  });
  await test.step('leads from a sign to its group', async () => {
    await openSearch(page, server);
    await field(page).fill('plusieurs téléphones');
    await found(page, 'signs')
      .getByRole('link', { name: /Plusieurs téléphones/ })
      .click();
    await expect(heading(page)).toHaveText('Argent et objets');
  });
  await test.step('knows the guide itself: leads to the screen or the page that does it', async () => {
    await openSearch(page, server);
    for (const [words, title] of [
      ['taille du texte', 'Réglages'],
      ['mode discret', 'Réglages'],
      ['effacer', 'Réglages'],
      ['installer', 'Garder sur ce téléphone'],
      ['partager', 'Envoyer à un proche'],
      ['imprimer', 'Envoyer à un proche'],
      ['remettre à une famille', 'Remettre le guide'],
      ['code', 'Un plan par code'],
      ['interprète', 'Langues et interprète'],
      ['mes notes', 'Mes notes'],
      ['mon suivi', 'Mon suivi'],
      ['mon plan', 'Mon plan'],
      ['quitter', 'Le bouton « Quitter vite »'],
    ] as const) {
      await field(page).fill(words);
      await expect(page.locator('section[data-kind] .row').first(), words).toContainText(title);
    }
    await field(page).fill('taille du texte');
    await found(page, 'screen').getByRole('link', { name: 'Réglages' }).click();
    await expect(heading(page)).toHaveText('Réglages');
    await openSearch(page, server);
    // an edition of one language has no other to choose
    await field(page).fill('changer de langue');
    await expect(found(page, 'screen').getByRole('link').first()).toHaveText(/^Langues et interprète/);
    await expect(found(page, 'screen').locator('a[lang]')).toHaveCount(0);
    await field(page).fill('mon plan');
    await found(page, 'screen').getByRole('link', { name: 'Mon plan' }).click();
    await expect(page).toHaveURL(/\/fr\/parcours\/$/);
    await expect(heading(page)).toHaveText('Pas encore de plan');
  });
  await test.step('works by the keyboard: Enter goes to the results, Back finds the words again', async () => {
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
  await test.step('is no dead end when nothing is found: a call, other words, and every situation', async () => {
    await openSearch(page, server);
    await field(page).fill('girafe');
    await expect(status(page)).toHaveText('Aucun résultat');
    await expect(page.getByRole('main').getByRole('link', { name: /^Appeler le 119/ })).toHaveAttribute(
      'href',
      'tel:119',
    );
    await expect(page.getByRole('main').getByText(LOG)).toBeVisible();
    expect((await situations(page)).map(([href]) => href)).toEqual(expect.arrayContaining(EVERY));
    expect(await situations(page)).toHaveLength(EVERY.length);
    for (const words of pack.search.near) {
      await field(page).fill('girafe');
      await page.getByRole('button', { name: words, exact: true }).click();
      await expect(field(page)).toHaveValue(words);
      await expect(status(page), words).toHaveText(/^\d+ résultats?$/);
    }
  });
});

test('says what it found, calls, explains, and offers something to press, on one page', async ({ page, server }) => {
  await openSearch(page, server);
  await test.step('AX-5: says how many results there are, in a region that was there before', async () => {
    await status(page).evaluate((region) => void ((region as HTMLElement).dataset['before'] = ''));
    await field(page).fill('119');
    await expect(status(page)).toHaveText(/^\d+ résultats?$/);
    const shown = await page.locator('section[data-kind] :is(.row, .contact-row, dt)').count();
    await expect(status(page)).toHaveText(shown === 1 ? '1 résultat' : `${shown} résultats`);
    await expect(status(page)).toHaveAttribute('data-before', '');
  });
  await test.step('shows the group with the best result first', async () => {
    await field(page).fill('');
    const order = () =>
      page
        .locator('section[data-kind]')
        .evaluateAll((sections) => sections.map((section) => (section as HTMLElement).dataset['kind']));
    await field(page).fill('les flics refusent ma plainte');
    await expect.poll(async () => (await order()).slice(0, 2)).toEqual(['procedure', 'letter']);
    await field(page).fill('119');
    await expect.poll(order).toEqual(['contact', 'procedure']);
  });
  await test.step('calls a contact from the result, and says what stays in the telephone', async () => {
    await field(page).fill('');
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
  await test.step('shows whom to call above what is found, where it cannot wait, and nowhere else', async () => {
    const calls = page.locator('[data-first-calls]');
    await field(page).fill('');
    await field(page).fill('ma fille est partie');
    await expect(calls.getByRole('link', { name: /^Appeler le 17/ })).toHaveAttribute('href', 'tel:17');
    await expect(calls.getByText(LOG)).toBeVisible();
    const top = async (of: Locator): Promise<number> => (await of.boundingBox())?.y ?? Number.NaN;
    expect(await top(calls)).toBeLessThan(await top(page.locator('section[data-kind]').first()));
    await field(page).fill('elle veut mourir');
    await expect(calls.getByRole('link', { name: /^Appeler le 3114/ })).toHaveAttribute('href', 'tel:3114');
    await field(page).fill('avocat gratuit');
    await expect(found(page, 'procedure')).toBeVisible();
    await expect(calls).toHaveCount(0);
  });
  await test.step('explains a word in place', async () => {
    await field(page).fill('');
    await field(page).fill('c’est quoi une OPP');
    const term = pack.terms.find(({ id }) => id === 'opp');
    await expect(found(page, 'term').locator('dt').first()).toHaveText(term?.name ?? '');
    await expect(found(page, 'term').locator('dd').first()).toHaveText(term?.definition ?? '');
  });
  await test.step('does not say that nothing is found before there is a word to look for', async () => {
    await field(page).fill('');
    for (const words of ['c', 'comment', 'est-ce que je', 'pl']) {
      await field(page).fill(words);
      await expect(clear(page)).toBeVisible();
      await expect(status(page), words).toHaveText('');
      await expect(page.getByRole('heading', { name: 'Par exemple' })).toBeVisible();
    }
  });
  await test.step('offers situations to press while nothing is typed', async () => {
    await field(page).fill('');
    expect(pack.search.examples.length).toBeGreaterThan(3);
    for (const words of pack.search.examples) {
      await page.getByRole('button', { name: words, exact: true }).click();
      await expect(status(page), words).toHaveText(/^\d+ résultats?$/);
      await expect(status(page)).toBeFocused();
      await clear(page).click();
    }
  });
  await test.step('is emptied by its button, not by Escape', async () => {
    await field(page).fill('');
    await field(page).fill('fugue');
    await field(page).press('Escape');
    await expect(field(page)).toHaveValue('fugue');
    await clear(page).click();
    await expect(field(page)).toHaveValue('');
    await expect(field(page)).toBeFocused();
    await expect(clear(page)).toHaveCount(0);
    await expect(page.getByRole('heading', { name: 'Par exemple' })).toBeVisible();
  });
  await test.step('asks the browser to complete, correct, spell and capitalise nothing', async () => {
    await field(page).fill('');
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
});

for (const [what, file] of [
  ['its script', /\/search-[^/]*\.js$/],
  ['its words', /\/search\.fr\.[^/]*\.json$/],
] as const)
  test(`says so when ${what} cannot be loaded, leaves the list of situations, and tries again on the next visit`, async ({
    page,
    server,
  }) => {
    server.fail(({ url = '' }, response) => file.test(url) && (response.writeHead(503).end(), true));
    await openSearch(page, server);
    await expect(status(page)).toHaveText(
      'La recherche n’a pas pu se charger. Voici les démarches, selon votre situation.',
    );
    await page.getByText('Police et justice', { exact: true }).click();
    await expect(page.getByRole('main').getByRole('link', { name: /Portez plainte/ })).toBeVisible();
    server.fail(null);
    await openSearch(page, server);
    await field(page).fill('elle a fugué');
    await expect(found(page, 'procedure').getByRole('link').first()).toContainText('Signalez la disparition');
  });

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('says what it needs, and lists every situation', async ({ page, server }) => {
    await page.goto(`${server.url}fr/chercher/`);
    await expect(page.getByText('La recherche a besoin de JavaScript.')).toBeVisible();
    await expect(page.locator('input:visible, button:visible')).toHaveCount(0);
    const listed = new Map(await situations(page));
    for (const { id, situation } of pack.procedures)
      expect(listed.get(`/fr/demarches/${id}/`), id).toContain(situation.replace(/\s+/g, ' '));
  });
});
