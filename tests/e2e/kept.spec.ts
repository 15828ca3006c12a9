import type { Page } from '@playwright/test';
import { expect, open, test } from '../support/guide.ts';
import { keptKeys, listDatabases } from '../support/kept.ts';

test.use({ serviceWorkers: 'block' });

const FACE = { textSize: 'larger', theme: 'dark', discreet: false, kept: true };
const HOME = { department: '01', court: 'Bourg-en-Bresse', contact: '01 02 03 04 05', kept: true };
const keep = (page: Page) => page.getByRole('switch', { name: /Garder ces réglages/ });
const BLOCKED = /un autre onglet du guide est encore ouvert/;
const NEWER = /Une version plus récente du guide garde déjà quelque chose/;

/** Another tab, without the guide, that makes the database in a version and holds it open. */
async function holdDatabase(page: Page, url: string, version: number, store: string, records: object): Promise<void> {
  await page.goto(`${url}fr/pause.html`);
  await page.evaluate(
    ([asked, name, values]) =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.open('reperes', asked);
        request.onupgradeneeded = () => {
          const made = request.result.createObjectStore(name);
          for (const [key, value] of Object.entries(values)) made.put(value, key);
        };
        request.onerror = () => reject(new Error('not opened'));
        request.onsuccess = () => {
          Object.assign(window, { held: request.result });
          resolve();
        };
      }),
    [version, store, records] as const,
  );
}

const letGo = (page: Page) => page.evaluate(() => (window as unknown as { held: IDBDatabase }).held.close());

test('what the first version of the guide kept is there in this one', async ({ page, server }) => {
  await holdDatabase(page, server.url, 1, 'preferences', { all: FACE, local: HOME });
  await letGo(page);
  await open(page, server, 'fr/pres-de-chez-vous/');
  await expect(page.locator('html')).toHaveAttribute('data-size', 'larger');
  await expect(page.getByLabel('Votre département')).toHaveValue('01 – Ain');
  await expect(page.getByLabel('Un numéro ou un nom')).toHaveValue(HOME.contact);
  expect(await listDatabases(page)).toEqual([{ name: 'reperes', version: 4 }]);
  // and it is still kept, by the switch that the person knows
  await open(page, server, 'fr/reglages/');
  await expect(keep(page)).toBeChecked();
  await keep(page).uncheck();
  await expect.poll(() => keptKeys(page)).toEqual(['local']);
});

test('a tab that holds an older database open is named, the page works, and nothing is lost', async ({
  page,
  server,
  context,
}) => {
  const holder = await context.newPage();
  await holdDatabase(holder, server.url, 1, 'preferences', { all: FACE });
  await open(page, server, 'fr/reglages/');
  await expect(page.getByRole('alert').filter({ hasText: BLOCKED })).toBeVisible();
  await page.getByRole('radio', { name: 'Clair' }).check();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
  await keep(page).click();
  await expect(keep(page)).not.toBeChecked();
  await holder.close();
  await expect(async () => {
    if (!(await keep(page).isChecked())) await keep(page).click();
    await expect(page.getByRole('alert').filter({ hasText: BLOCKED })).toHaveCount(0, { timeout: 1000 });
    await expect(keep(page)).toBeChecked({ timeout: 1000 });
  }).toPass();
  // what the person chose meanwhile stands above what was kept, which is not lost
  await expect(page.locator('html')).toHaveAttribute('data-size', 'larger');
  await expect.poll(() => keptKeys(page)).toEqual(['preferences']);
  await open(page, server, 'fr/reglages/');
  await expect(page.locator('html')).toHaveAttribute('data-size', 'larger');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
});

test('a database of a newer edition is left as it is, which is said, and goes only with "Tout effacer"', async ({
  page,
  server,
}) => {
  await holdDatabase(page, server.url, 9, 'vault', { note: 'sealed' });
  await letGo(page);
  await open(page, server, 'fr/reglages/');
  await page.getByRole('radio', { name: 'Très grande' }).check();
  await keep(page).click();
  await expect(page.getByRole('alert').filter({ hasText: NEWER })).toBeVisible();
  await expect(keep(page)).not.toBeChecked();
  await expect(page.locator('html')).toHaveAttribute('data-size', 'larger');
  expect(await listDatabases(page)).toEqual([{ name: 'reperes', version: 9 }]);
  await page.getByRole('button', { name: 'Tout effacer' }).click();
  await page.getByRole('button', { name: 'Oui, tout effacer' }).click();
  await expect(page.getByText('C’est effacé.')).toBeVisible();
  expect(await listDatabases(page)).toEqual([]);
});

test('another tab that brings the database to a newer version is not held up, and this one goes on working', async ({
  page,
  server,
  context,
}) => {
  await open(page, server, 'fr/reglages/');
  await keep(page).check();
  await expect.poll(() => keptKeys(page)).toEqual(['preferences']);
  await holdDatabase(await context.newPage(), server.url, 9, 'vault', { note: 'sealed' });
  await page.getByRole('radio', { name: 'Très grande' }).check();
  await expect(page.getByRole('alert').filter({ hasText: NEWER })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('data-size', 'larger');
  // what is kept is still there: the switch does not say otherwise
  await expect(keep(page)).toBeChecked();
});

test('a phone that is full is left without an empty database, and the screen says that nothing is kept', async ({
  page,
  server,
}) => {
  await open(page, server, 'fr/pres-de-chez-vous/');
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Storage.overrideQuotaForOrigin', { origin: new URL(server.url).origin, quotaSize: 1 });
  await page.getByLabel('Votre département').fill('01');
  await page.getByRole('button', { name: '01 – Ain' }).click();
  const local = page.getByRole('switch', { name: /Garder cette page/ });
  await local.click();
  await expect(page.getByRole('alert')).toContainText('Ce téléphone n’a plus de place');
  await expect(local).not.toBeChecked();
  await expect(page.getByLabel('Votre département')).toHaveValue('01 – Ain');
  await expect.poll(() => listDatabases(page)).toEqual([]);
});
