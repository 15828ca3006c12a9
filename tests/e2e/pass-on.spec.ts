import type { Page } from '@playwright/test';
import { begin, expect, heading, isReady, open, test } from '../support/guide.ts';
import { readCode } from '../support/read-code.ts';

test.use({ serviceWorkers: 'block' });

const PATH = 'fr/transmettre/';
const code = (page: Page) => page.locator('svg.qr');
const field = (page: Page) => page.getByLabel('Ce qui va partir');
/** What leaves, with plain spaces. */
const says = (page: Page, words: string) =>
  expect.poll(async () => (await field(page).inputValue()).replace(/\s/g, ' '), words).toBe(words);
const passOn = (page: Page) => page.locator('.foot').getByRole('link', { name: 'Envoyer à un proche' }).click();

test('passes on the page that is open: its address, under the title of its tab', async ({ page, server }) => {
  for (const [name, path, title] of [
    ['a procedure', 'fr/demarches/porter-plainte/', 'Porter plainte – Repères'],
    ['a contact', 'fr/contacts/enfance-en-danger/', '119, enfance en danger – Repères'],
    ['a group of signs', 'fr/signes/images/', 'Repères'],
    ['a page', 'fr/pages/les-delais/', 'Repères'],
    ['a letter', 'fr/lettres/saisir-le-juge/', 'Repères'],
    ['the numbers', 'fr/urgence/', 'Urgence – Repères'],
  ] as const)
    await test.step(name, async () => {
      await open(page, server, path);
      const tab = await page.title();
      await passOn(page);
      await expect(heading(page)).toHaveText('Envoyer à un proche');
      await expect(page).toHaveURL(`${server.url}${PATH}#/${path}`);
      await says(page, `Voici une page utile, « ${tab} » : ${server.url}${path}`);
      expect(tab).toContain(title);
      expect(await readCode(code(page))).toEqual([server.url + path]);
      // all of the guide instead
      await page.getByRole('radio', { name: 'Tout le guide' }).check();
      await says(page, `Voici un guide utile : ${server.url}fr/`);
      expect(await readCode(code(page))).toEqual([`${server.url}fr/`]);
      await page.goBack();
      await expect(page).toHaveURL(server.url + path);
    });
});

test('passes on the guide for any other page, and for an address that nobody has written', async ({ page, server }) => {
  for (const hash of [
    '',
    '#/fr/notes/',
    '#/fr/parcours/',
    '#/fr/demarches/rien/',
    '#//other.test/',
    '#Ana',
    '#%E0%A4%A',
  ]) {
    await page.goto('about:blank');
    await open(page, server, PATH + hash);
    await says(page, `Voici un guide utile : ${server.url}fr/`);
    await expect(page.getByRole('radio', { name: 'Tout le guide' })).toHaveCount(0);
  }
});

test('stands on no question', async ({ page, server }) => {
  await open(page, server);
  await begin(page);
  await expect(page.locator('form.question:visible')).toBeVisible();
  await expect(page.locator('.foot').getByRole('link', { name: 'Envoyer à un proche' })).toHaveCount(0);
});

test('in discreet mode the code holds the page that is passed on, and the address bar does not', async ({
  page,
  server,
}) => {
  await open(page, server, 'fr/reglages/');
  await page.getByRole('switch', { name: /Mode discret/ }).check();
  await page.getByRole('link', { name: 'Appeler', exact: true }).first().click();
  await expect(heading(page)).toHaveText('Appeler');
  await passOn(page);
  await expect(heading(page)).toHaveText('Envoyer à un proche');
  await expect(page).toHaveURL(`${server.url}fr/debut/`);
  expect(await readCode(code(page))).toEqual([`${server.url}fr/contacts/`]);
});

test('asks nobody but its own host', async ({ page, server }) => {
  const asked: string[] = [];
  page.on('request', (request) => void asked.push(request.url()));
  await open(page, server, `${PATH}#/fr/urgence/`);
  await expect(code(page)).toBeVisible();
  await test.step('SH-1: the link comes first, then the booklet, then the file', async () => {
    expect(await page.locator('main h2').allInnerTexts()).toEqual([
      'Ou faites scanner ce code',
      'Le livret (PDF)',
      'Le guide en un fichier',
      'Autres papiers',
    ]);
  });
  await page.reload();
  await isReady(page);
  await expect(field(page)).toHaveValue(/Urgence – Repères/);
  expect(asked.filter((url) => !url.startsWith(server.url))).toEqual([]);
});
