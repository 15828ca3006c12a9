import { expect, heading, open, test } from '../support/guide.ts';

test.use({ serviceWorkers: 'block' });

test('discreet mode keeps one neutral address and title', async ({ page, server }) => {
  await open(page, server, 'fr/reglages/');
  await page.getByText('Mode discret').click();
  const address = page.url();
  expect(new URL(address).pathname).toBe('/fr/debut/');
  await page.getByRole('link', { name: 'Sources' }).click();
  await expect(heading(page)).toHaveText('Sources et à propos');
  expect(page.url()).toBe(address);
  expect(await page.title()).toBe('Repères');
  await page.goBack();
  await expect(heading(page)).toHaveText('Réglages');
});

test('discreet mode: an anchor stays on its page, and Back to where one came in is that page', async ({
  page,
  server,
}) => {
  await open(page, server, 'fr/signes/');
  await page.locator('a[href="/fr/plus/"]:visible').click();
  await page.getByRole('main').getByRole('link', { name: 'Réglages' }).click();
  await page.getByText('Mode discret').click();
  await page.keyboard.press('Shift+Tab');
  await page.getByText('Aller au contenu').focus();
  await page.keyboard.press('Enter');
  await expect(heading(page)).toHaveText('Réglages');
  await page.goBack();
  await expect(heading(page)).toHaveText('Réglages');
  await page.goBack();
  await expect(heading(page)).toHaveText('Plus');
  await page.goBack();
  await expect(heading(page)).toHaveText('Les signes');
});
