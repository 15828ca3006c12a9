import { expect, heading, isReady, open, test } from '../support/guide.ts';
import { keptKeys, listDatabases } from '../support/kept.ts';
import { choose, field, KEEP, PATH } from '../support/local.ts';

test.use({ serviceWorkers: 'block' });

test('is kept on the phone only when asked, and "Tout effacer" takes it away', async ({ page, server }) => {
  await open(page, server, PATH);
  await choose(page, '01');
  await page.getByLabel('Un numéro ou un nom').fill('01 02 03 04 05');
  await page.getByRole('switch', { name: KEEP }).check();
  await expect.poll(() => keptKeys(page)).toHaveLength(1);
  await page.reload();
  await isReady(page);
  await expect(field(page)).toHaveValue('01 – Ain');
  await expect(page.getByLabel('Un numéro ou un nom')).toHaveValue('01 02 03 04 05');
  await open(page, server, 'fr/reglages/');
  await page.getByRole('button', { name: 'Tout effacer' }).click();
  await page.getByRole('button', { name: 'Oui, tout effacer' }).click();
  await expect(page.getByText('C’est effacé.')).toBeVisible();
  expect(await listDatabases(page)).toEqual([]);
  await open(page, server, PATH);
  await expect(field(page)).toHaveValue('');
});

test('settings that are kept stay when the local page is kept no more, and the other way round', async ({
  page,
  server,
}) => {
  await open(page, server, 'fr/reglages/');
  await page.getByRole('radio', { name: 'Très grande' }).check();
  await page.getByRole('switch', { name: /Garder ces réglages/ }).check();
  // the size is kept by its choice; it goes into the settings once these are kept
  await expect.poll(() => keptKeys(page)).toEqual(['preferences']);
  await open(page, server, PATH);
  await choose(page, '01');
  await page.getByRole('switch', { name: KEEP }).check();
  await expect(page.getByRole('switch', { name: KEEP })).toBeChecked();
  await page.getByRole('switch', { name: KEEP }).uncheck();
  await expect.poll(() => keptKeys(page)).toHaveLength(1);
  await page.reload();
  await isReady(page);
  await expect(field(page)).toHaveValue('');
  await expect(page.locator('html')).toHaveAttribute('data-size', 'larger');
  await open(page, server, 'fr/reglages/');
  await expect(page.getByRole('switch', { name: /Garder ces réglages/ })).toBeChecked();
  await page.getByRole('switch', { name: /Garder ces réglages/ }).uncheck();
  await page.getByRole('radio', { name: 'Normale' }).check();
  await expect.poll(() => listDatabases(page)).toEqual([]);
});

test('EX-7: the quick exit forgets it for this visit, and leaves what was kept', async ({ page, server }) => {
  await page.route('https://meteofrance.com/**', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<h1>ailleurs</h1>' }),
  );
  await open(page, server, PATH);
  await choose(page, '01');
  await page.getByRole('switch', { name: KEEP }).check();
  await expect.poll(() => keptKeys(page)).toHaveLength(1);
  await page.locator('.bar-exit').click();
  await expect(page.getByRole('heading', { name: 'ailleurs' })).toBeVisible();
  await page.goto(`${server.url}fr/debut/`);
  await isReady(page);
  await page.getByRole('link', { name: 'Continuer' }).click();
  await expect(heading(page)).toContainText('Vous vous inquiétez');
  await open(page, server, PATH);
  await expect(field(page)).toHaveValue('01 – Ain');
});
