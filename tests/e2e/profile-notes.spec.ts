import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { answerAll, begin, BLACKMAIL, expect, goOnToPlan, isStored, open, test } from '../support/guide.ts';
import { filesIn, openFolder, wordsInFiles } from '../support/profile-folder.ts';
import { keptKeys } from '../support/kept.ts';
import { NOTHING, stores } from '../support/stores.ts';

const PASSPHRASE = 'girafouk vulczane moquetril hexagriv';
/** A thing to do, which is kept in the open. */
const OWN = ['Wolfrembert', 'Zuydcoq'];
/** What is typed into notes: facts, fears, words that were corrected later, a note that was removed, and a draft. */
const SAID = {
  facts: 'une Xylokwaza orange devant chez nous',
  feeling: 'je crains Brivuqmelt',
  corrected: 'une Zmrzlinaux verte devant chez nous',
  removed: 'un Kvartyplosk a sonné',
  draft: 'il a dit Ouagnjefrud',
} as const;
const SECRET = [
  PASSPHRASE,
  'Xylokwaza',
  'Brivuqmelt',
  'Zmrzlinaux',
  'Kvartyplosk',
  'Ouagnjefrud',
  ...PASSPHRASE.split(' '),
];

/** Types as a person does, key by key. */
async function type(field: Locator, words: string): Promise<void> {
  await field.fill('');
  await field.pressSequentially(words);
}

const facts = (page: Page): Locator => page.getByLabel('Ce que j’ai vu ou entendu');

async function note(page: Page, words: string): Promise<void> {
  await type(facts(page), words);
  await page.getByRole('button', { name: 'Ajouter à mes notes' }).click();
  await expect(page.locator('.note-row', { hasText: words })).toBeVisible();
}

async function unlock(page: Page): Promise<void> {
  await type(page.getByLabel('Vos mots secrets'), PASSPHRASE);
  await page.getByRole('button', { name: 'Ouvrir mes notes' }).click();
  await expect(page.locator('.note-row', { hasText: SAID.corrected })).toBeVisible();
  await expect(facts(page)).toHaveValue(SAID.draft);
}

/** Answers, keeps the plan, and adds something to it in own words. */
async function keepPlan(page: Page): Promise<void> {
  await begin(page);
  await answerAll(page, BLACKMAIL);
  await goOnToPlan(page);
  await page.getByRole('link', { name: 'Garder, noter, dater' }).click();
  await page.getByText('Ajouter une chose à faire').click();
  await type(page.getByLabel('Ce qu’il y a à faire'), OWN.join(' '));
  await page.getByRole('button', { name: 'Ajouter', exact: true }).click();
  await page.getByRole('switch').check();
  await expect(page.getByText(OWN.join(' '))).toBeVisible();
  await expect.poll(() => keptKeys(page)).toContain('plans');
}

/** Notes in memory, closed with words; then corrected, removed, half written, locked and opened again. */
async function keepNotes(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Ajouter : Ce que je crains' }).click();
  await type(page.getByLabel('Ce que je crains'), SAID.feeling);
  await note(page, SAID.facts);
  await page.getByText('Garder mes notes sur ce téléphone').click();
  await type(page.getByLabel('Vos mots secrets'), PASSPHRASE);
  await type(page.getByLabel('Les mêmes mots'), PASSPHRASE);
  await page.getByText('J’ai compris').click();
  await page.getByRole('button', { name: 'Fermer mes notes' }).click();
  await expect(page.getByText('Enregistré', { exact: true })).toBeVisible();
  await note(page, SAID.removed);
  const removed = page.locator('.note-row', { hasText: SAID.removed });
  await removed.getByRole('button', { name: 'Effacer' }).click();
  await removed.getByRole('button', { name: 'Oui, effacer' }).click();
  await expect(removed).toHaveCount(0);
  await page.locator('.note-row').getByRole('button', { name: 'Corriger' }).click();
  await type(facts(page), SAID.corrected);
  await page.getByRole('button', { name: 'Garder la correction' }).click();
  await expect(page.getByText('C’est enregistré.')).toBeVisible();
  await type(facts(page), SAID.draft);
  await page.getByRole('button', { name: 'Verrou' }).click();
  await expect(page.getByText('Notes verrouillées')).toBeVisible();
  await unlock(page);
  await page.getByRole('button', { name: 'Verrou' }).click();
  await expect(page.getByText('Notes verrouillées')).toBeVisible();
}

/** What a browser that starts again holds of the guide, seen from an address that runs nothing of it. */
async function leftAfterRestart(folder: string, url: string): Promise<unknown> {
  const browser = await openFolder(folder);
  const page = await browser.newPage();
  await page.goto(`${url}icon.svg`);
  const left = await stores(page);
  await browser.close();
  return left;
}

test('no word of locked notes comes into the files of the browser, and "Tout effacer" leaves no database', async ({
  server,
}) => {
  test.setTimeout(180_000);
  const folder = mkdtempSync(join(tmpdir(), 'profile-notes-'));
  try {
    let browser = await openFolder(folder);
    let page = await browser.newPage();
    await open(page, server);
    await isStored(page);
    await keepPlan(page);
    await open(page, server, 'fr/notes/');
    await keepNotes(page);
    await browser.close();
    expect(wordsInFiles(folder, SECRET)).toEqual([]);
    // the search does see what the guide keeps in the open
    for (const word of OWN) expect(wordsInFiles(folder, [word]), word).not.toEqual([]);

    browser = await openFolder(folder);
    page = await browser.newPage();
    await open(page, server, 'fr/notes/');
    await unlock(page);
    await open(page, server, 'fr/reglages/');
    await page.getByRole('button', { name: 'Tout effacer' }).click();
    await page.getByRole('button', { name: 'Oui, tout effacer' }).click();
    await expect(page.getByText('C’est effacé.')).toBeVisible();
    expect(await stores(page)).toEqual(NOTHING);
    await browser.close();
    expect(wordsInFiles(folder, SECRET)).toEqual([]);

    // Chromium takes the files of a cache away when it starts again. Words that lay open, such as a thing to do, may
    // stay in an old file of its database (`000005.ldb`), which it drops when it likes: the screen says so.
    expect(await leftAfterRestart(folder, server.url)).toEqual(NOTHING);
    expect(wordsInFiles(folder, SECRET)).toEqual([]);
    expect(filesIn(folder).filter((file) => /CacheStorage.+_\d$/.test(file))).toEqual([]);
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
});
