import { expect, heading, open, test } from '../support/guide.ts';
import { readCode } from '../support/read-code.ts';

test.use({ serviceWorkers: 'block' });

/** A browser that puts an icon on the screen by itself; nobody would press its button here. */
const OFFER = (): void => {
  const event = new Event('beforeinstallprompt', { cancelable: true });
  Object.assign(event, { prompt: () => Promise.resolve(), userChoice: Promise.resolve({ outcome: 'accepted' }) });
  dispatchEvent(event);
};

test('a relative who knows nothing of it finds the icon, then sends the guide to somebody, from the home page', async ({
  page,
  server,
}) => {
  await page.addInitScript(() => {
    Object.assign(window, { sent: [] });
    const share = ({ text }: ShareData): Promise<void> => {
      (window as unknown as { sent: unknown[] }).sent.push(text);
      return Promise.resolve();
    };
    Object.defineProperty(Navigator.prototype, 'share', { value: share, configurable: true });
    Object.defineProperty(Navigator.prototype, 'canShare', { value: () => true, configurable: true });
  });
  await open(page, server);
  await page.evaluate(OFFER);

  await page.getByRole('link', { name: 'Plus', exact: true }).tap();
  await page.getByRole('link', { name: /^Garder sur ce téléphone/ }).tap();
  await expect(heading(page)).toHaveText('Garder sur ce téléphone');
  await expect(page.getByText('L’icône se voit.')).toBeVisible();
  await page.getByRole('button', { name: 'Ajouter pour moi' }).tap();
  await page.evaluate(() => dispatchEvent(new Event('appinstalled')));
  await expect(page.getByText(/C’est gardé\. Cherchez «\sRepères\s»/)).toBeVisible();

  await page.getByRole('link', { name: 'Plus', exact: true }).tap();
  await page.locator('.more .row', { hasText: 'Envoyer à un proche' }).tap();
  await expect(heading(page)).toHaveText('Envoyer à un proche');
  expect(await readCode(page.locator('svg.qr'))).toEqual([`${server.url}fr/`]);
  await page.getByRole('button', { name: 'Envoyer le lien' }).tap();
  const sent = await page.evaluate(() => (window as unknown as { sent: readonly string[] }).sent);
  expect(sent.map((text) => text.replace(/\s/g, ' '))).toEqual([`Voici un guide utile : ${server.url}fr/`]);
});
