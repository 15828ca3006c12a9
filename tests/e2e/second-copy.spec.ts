// A whole Chromium on a folder of its own, whose database is damaged while it is closed (decision 0065).
import { cpSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';
import { expect, open, test } from '../support/guide.ts';
import { keepPlan, keepSwitch, openFollow } from '../support/follow.ts';
import {
  goToStored,
  addButton,
  download,
  newNote,
  typeFacts,
  isLocked,
  keepNotes,
  OTHER_WORDS,
  rows,
  tag,
  unlock,
  writeNote,
} from '../support/notes.ts';
import { openFolder } from '../support/profile-folder.ts';

const GREY = { what: 'Une voiture grise.' };
const CALL = { what: 'Un appel la nuit.' };
const BROKEN = 'Ce téléphone n’ouvre plus ce qui est gardé';

const databaseIn = (folder: string): string => {
  const all = join(folder, 'Default', 'IndexedDB');
  const [name = '', ...others] = readdirSync(all).filter((one) => one.endsWith('.leveldb'));
  expect(others).toEqual([]);
  return join(all, name);
};

/** The file that names the others names one that is not there: Chromium opens this database no more. */
const garble = (folder: string): void => writeFileSync(join(databaseIn(folder), 'CURRENT'), 'garbage\n');

/** Works in a browser on this folder, and closes it. */
async function visit(folder: string, work: (page: Page, browser: BrowserContext) => Promise<void>): Promise<void> {
  const browser = await openFolder(folder);
  await work(await browser.newPage(), browser);
  await browser.close();
}

async function withFolder(work: (folder: string) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'second-copy-'));
  try {
    await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

test('a database that does not open any more: plan and notes are read from the second copy, and can be taken away', async ({
  server,
}) => {
  test.setTimeout(120_000);
  await withFolder(async (folder) => {
    await visit(folder, async (page) => {
      await openFollow(page, server);
      await keepPlan(page);
      await keepNotes(page, server, GREY, CALL);
    });
    garble(folder);
    await visit(folder, async (page, browser) => {
      await test.step('the notes say so, are locked and open, and take nothing more', async () => {
        await open(page, server, 'fr/notes/');
        await isLocked(page);
        await expect(page.getByText(BROKEN)).toBeVisible();
        await unlock(page);
        await expect(rows(page)).toHaveText([/Un appel la nuit/, /Une voiture grise/]);
        await typeFacts(page, 'Une troisième.');
        await addButton(page).click();
        await expect(tag(page)).toHaveText('Pas enregistré');
        await expect(page.getByRole('status').getByText(BROKEN)).toBeVisible();
        await expect(newNote(page)).toBeVisible();
      });
      await test.step('so does the plan', async () => {
        await openFollow(page, server);
        await expect(keepSwitch(page)).toBeChecked();
        await expect(page.getByText(BROKEN)).toBeVisible();
      });
      await test.step('what is kept is listed, and a copy of it can be made', async () => {
        await open(page, server, 'fr/notes/');
        await unlock(page);
        await goToStored(page);
        await expect(page.getByRole('button', { name: 'Effacer : Votre plan' })).toBeVisible();
        await expect(page.getByText(BROKEN)).toBeVisible();
      });
      await page.getByText('Faire une copie verrouillée').first().click();
      await page.getByLabel('Les mots secrets de cette copie').first().fill(OTHER_WORDS);
      const { text } = await download(page, () =>
        page.getByRole('button', { name: 'Faire une copie verrouillée' }).click(),
      );

      await test.step('"Tout effacer" says first that it takes the last copy', async () => {
        await open(page, server, 'fr/reglages/');
        await page.getByRole('button', { name: 'Tout effacer' }).click();
        await expect(page.getByText('Il n’en reste qu’une copie, et « Tout effacer » l’enlève aussi.')).toBeVisible();
        await page.getByRole('button', { name: 'Non, garder' }).click();
        expect(await page.evaluate(() => caches.has('mirror'))).toBe(true);
      });
      await test.step('what the sentence says to do brings all of it back', async () => {
        const devtools = await browser.newCDPSession(page);
        await devtools.send('Storage.clearDataForOrigin', { origin: new URL(server.url).origin, storageTypes: 'all' });
        await openFollow(page, server);
        await keepPlan(page);
        await expect(page.getByText(BROKEN)).toHaveCount(0);
        await open(page, server, 'fr/ce-qui-reste/');
        const box = page.locator('details', { hasText: 'Reprendre une copie' });
        await box.locator('summary').click();
        await box
          .getByLabel('Le fichier de la copie')
          .setInputFiles({ name: 'copie.json', mimeType: 'application/json', buffer: Buffer.from(text) });
        await box.getByLabel('Les mots secrets de cette copie').fill(OTHER_WORDS);
        await box.getByRole('button', { name: 'Reprendre' }).click();
        await expect(box.getByText('2 notes')).toBeVisible();
      });
    });
  });
});

test('a database that opens behind its second copy is brought up to it, and the page of what is kept says so', async ({
  server,
}) => {
  test.setTimeout(120_000);
  await withFolder(async (folder) => {
    await visit(folder, async (page) => {
      await keepNotes(page, server, GREY);
    });
    const before = mkdtempSync(join(tmpdir(), 'second-copy-before-'));
    cpSync(databaseIn(folder), before, { recursive: true });
    await visit(folder, async (page) => {
      await open(page, server, 'fr/notes/');
      await unlock(page);
      await writeNote(page, CALL);
      await expect(tag(page)).toHaveText('Enregistré');
      await openFollow(page, server);
      await keepPlan(page);
      await expect.poll(() => page.evaluate(() => caches.has('mirror'))).toBe(true);
    });
    // the database as it was: the later changes never reached its files
    const place = databaseIn(folder);
    rmSync(place, { recursive: true });
    cpSync(before, place, { recursive: true });
    rmSync(before, { recursive: true });
    await visit(folder, async (page) => {
      await open(page, server, 'fr/ce-qui-reste/');
      await expect(page.getByText('Une partie de ce qui est gardé avait disparu')).toBeVisible();
      await openFollow(page, server);
      await expect(keepSwitch(page)).toBeChecked();
      await open(page, server, 'fr/notes/');
      await unlock(page);
      await expect(rows(page)).toHaveText([/Un appel la nuit/, /Une voiture grise/]);
      await writeNote(page, { what: 'Une troisième.' });
      await expect(tag(page)).toHaveText('Enregistré');
      // it is as any other from now on
      await open(page, server, 'fr/ce-qui-reste/');
      await expect(page.getByRole('button', { name: 'Effacer : Votre plan' })).toBeVisible();
      await expect(page.getByText('avait disparu')).toHaveCount(0);
    });
  });
});
