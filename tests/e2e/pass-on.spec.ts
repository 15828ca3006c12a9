import type { Page } from '@playwright/test';
import { answerWith, begin, expect, heading, isReady, open, test } from '../support/guide.ts';
import { readCode } from '../support/read-code.ts';

test.use({ serviceWorkers: 'block' });

const PATH = 'fr/transmettre/';
const code = (page: Page) => page.locator('svg.qr');
const field = (page: Page) => page.getByLabel('Ce qui va partir');
/** What leaves, with plain spaces. */
const says = (page: Page, words: string) =>
  expect.poll(async () => (await field(page).inputValue()).replace(/\s/g, ' '), words).toBe(words);
const passOn = (page: Page) => page.locator('.foot').getByRole('link', { name: 'Transmettre' }).click();

interface Shared {
  readonly text?: string;
  readonly names: readonly string[];
}

/** The phone has a sheet, which opens from a tap alone, and is closed or sends. */
const withSheet = (page: Page, how: 'sends' | 'is closed' = 'sends'): Promise<unknown> =>
  page.addInitScript((answer) => {
    Object.assign(window, { shared: [] });
    const { shared } = window as unknown as { shared: Shared[] };
    const share = async ({ text, files = [] }: ShareData): Promise<void> => {
      await Promise.resolve();
      if (!navigator.userActivation.isActive) throw new DOMException('no tap', 'NotAllowedError');
      if (answer === 'is closed') throw new DOMException('closed', 'AbortError');
      shared.push({ ...(text === undefined ? {} : { text }), names: files.map(({ name }) => name) });
    };
    Object.defineProperty(Navigator.prototype, 'share', { value: share, configurable: true });
    Object.defineProperty(Navigator.prototype, 'canShare', { value: () => true, configurable: true });
  }, how);

const shared = (page: Page): Promise<readonly Shared[]> =>
  page.evaluate(() => (window as unknown as { shared: readonly Shared[] }).shared);

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
      await expect(heading(page)).toHaveText('Transmettre');
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
  await expect(page.locator('.foot').getByRole('link', { name: 'Transmettre' })).toHaveCount(0);
});

test('SH-8: what leaves is what stands in the field', async ({ page, server }) => {
  await withSheet(page);
  await open(page, server, `${PATH}#/fr/urgence/`);
  await field(page).fill('Regarde ça ce soir.');
  await page.getByRole('button', { name: 'Choisir à qui' }).click();
  await expect.poll(() => shared(page)).toEqual([{ text: 'Regarde ça ce soir.', names: [] }]);
});

test('SH-9: a sheet that is closed says nothing, and without one there is copying', async ({
  page,
  server,
  context,
}) => {
  await withSheet(page, 'is closed');
  await open(page, server, PATH);
  await page.getByRole('button', { name: 'Choisir à qui' }).click();
  expect(await page.locator('main [role="status"]').allInnerTexts()).toEqual(
    (await page.locator('main [role="status"]').allInnerTexts()).map(() => ''),
  );
  const other = await context.newPage();
  await context.grantPermissions(['clipboard-write']);
  await open(other, server, PATH);
  await expect(other.getByRole('button', { name: 'Choisir à qui' })).toHaveCount(0);
  await other.getByRole('button', { name: 'Copier le lien' }).click();
  await expect(other.getByText('C’est copié.').first()).toBeVisible();
  // pasted by the keyboard: the headers let no page read the clipboard
  await other.evaluate(() => document.body.appendChild(document.createElement('textarea')).focus());
  await other.keyboard.press('ControlOrMeta+V');
  expect(await other.locator('textarea').last().inputValue()).toBe(`${server.url}fr/`);
});

test('a file is fetched first, then sent by a second tap', async ({ page, server }) => {
  await withSheet(page);
  server.fail((request, response) =>
    request.url === '/guide-fr.html' ? answerWith(response, 'text/html', '<!doctype html>') : false,
  );
  await open(page, server, PATH);
  const offer = page.locator('[data-file="guide-fr.html"]');
  await offer.getByRole('link', { name: 'Préparer guide-fr.html' }).click();
  await expect(offer.getByRole('status')).toHaveText('guide-fr.html est prêt. C’est le fichier qui part.');
  await expect(offer.getByRole('status')).toBeFocused();
  await offer.getByRole('button', { name: 'Choisir à qui' }).click();
  await expect.poll(() => shared(page)).toEqual([{ names: ['guide-fr.html'] }]);
});

test('where files cannot be sent it is saved, and where it does not come the page says so', async ({
  page,
  server,
}) => {
  server.fail((request, response) => {
    if (request.url === '/papier/livret.pdf') return answerWith(response, 'application/pdf', '%PDF-1.7');
    // the page of a Wi-Fi's portal in place of the file
    return request.url?.startsWith('/papier/') ? answerWith(response, 'text/html', '<p>Connexion</p>') : false;
  });
  await open(page, server, PATH);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Préparer livret.pdf' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('livret.pdf');
  await expect(page.locator('[data-file="livret.pdf"] [role="status"]')).toContainText('téléchargements');
  await page.locator('summary', { hasText: 'Autres papiers' }).click();
  await page.getByRole('link', { name: 'Préparer affiche.pdf' }).click();
  await expect(page.locator('[data-file="affiche.pdf"] [role="status"]')).toContainText(
    'Réessayez quand il y a du réseau',
  );
  await server.stop();
  await page.getByRole('link', { name: 'Préparer guide-fr.html' }).click();
  await expect(page.locator('[data-file="guide-fr.html"] [role="status"]')).toContainText(
    'Réessayez quand il y a du réseau',
  );
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
  await expect(heading(page)).toHaveText('Transmettre');
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
      'Le lien et le code',
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
