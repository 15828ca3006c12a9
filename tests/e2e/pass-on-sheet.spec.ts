import type { Page } from '@playwright/test';
import { answerWith, expect, open, test } from '../support/guide.ts';

test.use({ serviceWorkers: 'block' });

const PATH = 'fr/transmettre/';

const openFold = (page: Page, words: string): Promise<void> => page.locator('main summary', { hasText: words }).click();

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

test('SH-8: what leaves is what stands in the field', async ({ page, server }) => {
  await withSheet(page);
  await open(page, server, `${PATH}#/fr/urgence/`);
  await page.getByLabel('Ce qui va partir').fill('Regarde ça ce soir.');
  await page.getByRole('button', { name: 'Envoyer le lien' }).click();
  await expect.poll(() => shared(page)).toEqual([{ text: 'Regarde ça ce soir.', names: [] }]);
});

test('SH-9: a sheet that is closed says nothing, and without one there is copying', async ({
  page,
  server,
  context,
}) => {
  await withSheet(page, 'is closed');
  await open(page, server, PATH);
  await page.getByRole('button', { name: 'Envoyer le lien' }).click();
  expect(await page.locator('main [role="status"]').allInnerTexts()).toEqual(
    (await page.locator('main [role="status"]').allInnerTexts()).map(() => ''),
  );
  const other = await context.newPage();
  await context.grantPermissions(['clipboard-write']);
  await open(other, server, PATH);
  await expect(other.getByRole('button', { name: 'Envoyer le lien' })).toHaveCount(0);
  await other.getByRole('button', { name: 'Copier' }).click();
  await expect(other.getByText('C’est copié.').first()).toBeVisible();
  // pasted by the keyboard: the headers let no page read the clipboard
  await other.evaluate(() => document.body.appendChild(document.createElement('textarea')).focus());
  await other.keyboard.press('ControlOrMeta+V');
  expect((await other.locator('textarea').last().inputValue()).replace(/\s/g, ' ')).toBe(
    `Voici un guide utile : ${server.url}fr/`,
  );
});

test('a file is fetched first, then sent by a second tap', async ({ page, server }) => {
  await withSheet(page);
  server.fail((request, response) =>
    request.url === '/guide-fr.html' ? answerWith(response, 'text/html', '<!doctype html>') : false,
  );
  await open(page, server, PATH);
  const offer = page.locator('[data-file="guide-fr.html"]');
  await openFold(page, 'Le guide en un fichier');
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
  await openFold(page, 'Le livret');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Préparer livret.pdf' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('livret.pdf');
  await expect(page.locator('[data-file="livret.pdf"] [role="status"]')).toContainText('téléchargements');
  await openFold(page, 'Autres papiers');
  await page.getByRole('link', { name: 'Préparer affiche.pdf' }).click();
  await expect(page.locator('[data-file="affiche.pdf"] [role="status"]')).toContainText(
    'Réessayez quand il y a du réseau',
  );
  await server.stop();
  await openFold(page, 'Le guide en un fichier');
  await page.getByRole('link', { name: 'Préparer guide-fr.html' }).click();
  await expect(page.locator('[data-file="guide-fr.html"] [role="status"]')).toContainText(
    'Réessayez quand il y a du réseau',
  );
});
