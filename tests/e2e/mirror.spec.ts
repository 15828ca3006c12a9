import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, open, test } from '../support/guide.ts';
import { keepPlan, openFollow, keepSwitch } from '../support/follow.ts';
import {
  addButton,
  typeFacts,
  isLocked,
  keepNotes,
  openNotes,
  rows,
  tag,
  unlock,
  writeNote,
} from '../support/notes.ts';
import { keptKeys } from '../support/kept.ts';
import { openFolder } from '../support/profile-folder.ts';
import { NOTHING, stores } from '../support/stores.ts';

const GREY = { what: 'Une voiture grise.' };
const CALL = { what: 'Un appel la nuit.' };

/** What a kill was seen to do: one byte of the log of the database is another, so Chromium throws all of it away. */
function tearDatabase(folder: string): void {
  const databases = join(folder, 'Default', 'IndexedDB');
  const logs = readdirSync(databases, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.log'));
  expect(logs).toHaveLength(1);
  for (const name of logs) {
    const path = join(databases, name);
    const bytes = readFileSync(path);
    const middle = Math.floor(bytes.length / 2);
    bytes.writeUInt8(bytes.readUInt8(middle) ^ 0xff, middle);
    writeFileSync(path, bytes);
  }
}

/** The same as the page sees it: the database is not there any more. */
const loseDatabase = (page: Page): Promise<void> =>
  page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.deleteDatabase('reperes');
        request.onsuccess = () => resolve();
        request.onerror = () => reject(new Error('not deleted'));
      }),
  );

/** Puts another text in the place of the mirror's only writing. */
const rewriteMirror = (page: Page, change: 'cut' | 'newer'): Promise<void> =>
  page.evaluate(async (how) => {
    const cache = await caches.open('mirror');
    const [address, ...others] = await cache.keys();
    if (!address || others.length > 0) throw new Error('not one writing');
    const found = await (await cache.match(address))?.blob();
    if (!found) throw new Error('no writing');
    const newer = (await found.text()).indexOf('"version":') + '"version":'.length;
    const next =
      how === 'cut' ? found.slice(0, found.size - 20) : new Blob([found.slice(0, newer), '9', found.slice(newer)]);
    await cache.put(address, new Response(next));
  }, change);

/** What the mirror holds, as text. */
const mirrorText = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const all = await (await caches.open('mirror')).matchAll();
    return (await Promise.all(all.map((one) => one.text()))).join('');
  });

const mirrored = (page: Page): Promise<boolean> => page.evaluate(() => caches.has('mirror'));

test('a database that the browser throws away comes back with plan and notes, and is gone when it is erased', async ({
  server,
}) => {
  test.setTimeout(120_000);
  const folder = mkdtempSync(join(tmpdir(), 'mirror-'));
  try {
    let browser = await openFolder(folder);
    let page = await browser.newPage();
    await open(page, server, 'fr/reglages/');
    await page.getByRole('radio', { name: 'Sombre' }).check();
    await page.getByRole('switch', { name: /Garder ces réglages/ }).check();
    await expect.poll(() => keptKeys(page)).toEqual(['preferences']);
    await open(page, server, 'fr/pres-de-chez-vous/');
    await page.getByRole('switch', { name: 'Garder cette page' }).check();
    await expect.poll(() => keptKeys(page)).toEqual(['local', 'preferences']);
    await openFollow(page, server);
    await keepPlan(page);
    await keepNotes(page, server, GREY, CALL);
    await browser.close();

    tearDatabase(folder);
    browser = await openFolder(folder);
    page = await browser.newPage();
    await open(page, server, 'fr/notes/');
    await isLocked(page);
    await unlock(page);
    await expect(rows(page)).toHaveText([/Un appel la nuit/, /Une voiture grise/]);
    await writeNote(page, { what: 'Une troisième.' });
    await expect(tag(page)).toHaveText('Enregistré');
    await openFollow(page, server);
    await expect(keepSwitch(page)).toBeChecked();
    await open(page, server, 'fr/ce-qui-reste/');
    await expect(page.getByText('à deux endroits de ce navigateur')).toBeVisible();

    await page.goto(`${server.url}icon.svg`);
    await loseDatabase(page);
    // also what is asked for first is there
    await openFollow(page, server);
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
    await expect(keepSwitch(page)).toBeChecked();
    await open(page, server, 'fr/pres-de-chez-vous/');
    await expect(page.getByRole('switch', { name: 'Garder cette page' })).toBeChecked();
    await open(page, server, 'fr/notes/');
    await unlock(page);
    await expect(rows(page)).toHaveCount(3);
    await open(page, server, 'fr/reglages/');
    await page.getByRole('button', { name: 'Tout effacer' }).click();
    await page.getByRole('button', { name: 'Oui, tout effacer' }).click();
    await expect(page.getByText('C’est effacé.')).toBeVisible();
    expect(await stores(page)).toEqual(NOTHING);
    await browser.close();
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
});

test.describe('in one browser', () => {
  test.use({ serviceWorkers: 'block' });

  test('nothing of what was erased comes back when the database is lost after that', async ({ page, server }) => {
    await keepNotes(page, server, GREY, CALL);
    const grey = rows(page).filter({ hasText: GREY.what });
    await grey.getByRole('button', { name: 'Effacer' }).click();
    await grey.getByRole('button', { name: 'Oui, effacer' }).click();
    await expect(grey).toHaveCount(0);
    await expect(tag(page)).toHaveText('Enregistré');
    await openFollow(page, server);
    await keepPlan(page);
    expect(await mirrorText(page)).toContain('"plans"');
    await keepSwitch(page).click();
    await expect(keepSwitch(page)).not.toBeChecked();
    // the notes stay there, without the plan: the mirror is away for a moment
    await expect.poll(() => mirrorText(page)).toMatch(/^(?=.*"vault")(?!.*"plans")/s);
    await page.goto(`${server.url}icon.svg`);
    await loseDatabase(page);

    await open(page, server, 'fr/notes/');
    await unlock(page);
    await expect(rows(page)).toHaveText([/Un appel la nuit/]);
    await openFollow(page, server);
    await expect(keepSwitch(page)).not.toBeChecked();
  });

  test('the second place goes with the last thing that is kept', async ({ page, server, context }) => {
    await openFollow(page, server);
    expect(await mirrored(page)).toBe(false);
    await keepPlan(page);
    await expect.poll(() => mirrored(page)).toBe(true);
    await keepSwitch(page).click();
    await expect(keepSwitch(page)).not.toBeChecked();
    await expect.poll(async () => [await mirrored(page), (await stores(page)).databases]).toEqual([false, []]);

    await test.step('also where another tab holds the lock', async () => {
      await keepPlan(page);
      await expect.poll(() => mirrored(page)).toBe(true);
      const other = await context.newPage();
      await other.goto(`${server.url}icon.svg`);
      await other.evaluate(
        () => new Promise((held) => void navigator.locks.request('reperes', () => new Promise(() => held(null)))),
      );
      await keepSwitch(page).click();
      await expect(keepSwitch(page)).not.toBeChecked();
      await expect.poll(() => mirrored(page)).toBe(false);
    });
  });

  test('a tab that is slow to write the second place brings nothing back after "Tout effacer"', async ({
    page,
    server,
    context,
  }) => {
    await page.addInitScript(() => {
      const open = caches.open.bind(caches);
      const mayGo = new Promise((go) => addEventListener('go', go));
      caches.open = async (name) => {
        if (name === 'mirror') await mayGo;
        return open(name);
      };
    });
    await openFollow(page, server);
    await keepSwitch(page).click();
    await expect.poll(() => keptKeys(page)).toContain('plans');
    const other = await context.newPage();
    await open(other, server, 'fr/reglages/');
    await other.getByRole('button', { name: 'Tout effacer' }).click();
    await other.getByRole('button', { name: 'Oui, tout effacer' }).click();
    await expect(other.getByText('C’est effacé.')).toBeVisible();
    await page.evaluate(() => dispatchEvent(new Event('go')));
    await expect.poll(async () => [await mirrored(other), (await stores(other)).databases]).toEqual([false, []]);
  });

  test('where the second place is damaged too', async ({ page, server }) => {
    await test.step('a cut one is nothing: the page says that there are no notes, and one can begin some', async () => {
      await keepNotes(page, server, GREY);
      await page.goto(`${server.url}icon.svg`);
      await rewriteMirror(page, 'cut');
      await loseDatabase(page);
      await keepNotes(page, server, CALL);
      await expect(rows(page)).toHaveText([/Un appel la nuit/]);
    });

    await test.step('one of a newer edition stays as it is, and it is said', async () => {
      await page.goto(`${server.url}icon.svg`);
      await rewriteMirror(page, 'newer');
      await loseDatabase(page);
      await openNotes(page, server);
      await expect(page.getByText('Une version plus récente du guide garde déjà quelque chose')).toBeVisible();
      await typeFacts(page, GREY.what);
      await addButton(page).click();
      expect(await stores(page)).toMatchObject({ databases: [], caches: ['mirror'] });
    });
  });
});
