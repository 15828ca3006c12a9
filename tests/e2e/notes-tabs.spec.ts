import type { Page } from '@playwright/test';
import { ensureBuild } from '../../scripts/build-tests.mjs';
import { checkForUpdate, expect, isReady, isStored, open, test, type Host } from '../support/guide.ts';
import {
  addButton,
  closeWithWords,
  facts,
  newNote,
  noteForm,
  typeFacts,
  goByLink,
  isLocked,
  keepNotes,
  lockButton,
  openLocked,
  openNotes,
  rows,
  sealedIds,
  tag,
  unlock,
  writeNote,
} from '../support/notes.ts';

const DIST_B = await ensureBuild('dist-b');

const GREY = { what: 'Une voiture grise.' };
const CALL = { what: 'Un appel la nuit.' };
const READING = 'Vos notes sont ouvertes dans un autre onglet. Ici, vous pouvez lire.';

/** Erases the locked notes on the page of what is kept. */
async function eraseNotes(page: Page, { url }: Host): Promise<void> {
  await page.goto(`${url}fr/ce-qui-reste/`);
  await page.getByRole('button', { name: /Effacer : .*verrouillé/ }).click();
  await page.getByRole('button', { name: 'Oui, effacer' }).click();
  await expect(page.getByText(/C’est effacé/)).toBeVisible();
}

/** Gives the note that was written first other words. */
async function correct(page: Page, words: string): Promise<void> {
  await page.getByRole('button', { name: 'Corriger' }).last().click();
  await typeFacts(page, words);
  await page.getByRole('button', { name: 'Garder la correction' }).click();
  await expect(noteForm(page)).toHaveCount(0);
}

test.describe('two tabs', () => {
  test.use({ serviceWorkers: 'block' });

  test('PW-18: one tab writes, the other reads and says so, and loses nothing when it is its turn', async ({
    page,
    server,
    context,
  }) => {
    await keepNotes(page, server, GREY);
    const second = await context.newPage();
    await openLocked(second, server);
    await expect(second.getByText(READING)).toBeVisible();
    await expect(tag(second)).toHaveText('Lecture seule');
    await expect(rows(second)).toContainText(GREY.what);
    await expect(newNote(second)).toHaveCount(0);
    await expect(second.getByRole('button', { name: /Corriger|Effacer/ })).toHaveCount(0);
    await expect(newNote(page)).toBeVisible();
    await correct(page, 'Une voiture blanche.');
    await writeNote(page, CALL);
    await expect(tag(page)).toHaveText('Enregistré');

    await test.step('a tab that locks its notes lets the other one write, which shows what the phone holds', async () => {
      await lockButton(page).click();
      await expect(newNote(second)).toBeVisible();
      await expect(rows(second)).toHaveCount(2);
      await correct(second, 'Une voiture noire.');
      await expect(second.getByText('C’est enregistré.')).toBeVisible();
    });

    await test.step('when the one that writes is closed, the other writes', async () => {
      await unlock(page);
      await expect(page.getByText(READING)).toBeVisible();
      await writeNote(second, { what: 'Une troisième.' });
      await expect(tag(second)).toHaveText('Enregistré');
      await second.close();
      await expect(page.getByText(READING)).toHaveCount(0);
      await expect(rows(page)).toHaveCount(3);
      await writeNote(page, { what: 'Une quatrième.' });
      await expect(tag(page)).toHaveText('Enregistré');
    });

    await openLocked(page, server);
    await expect(rows(page)).toHaveCount(4);
    await expect(rows(page).filter({ hasText: 'Une voiture blanche.' })).toHaveCount(1);
    await expect(rows(page).filter({ hasText: 'Une voiture noire.' })).toHaveCount(1);
  });

  test('notes that another tab erased', async ({ page, server, context }) => {
    await keepNotes(page, server, GREY);
    const second = await context.newPage();
    await eraseNotes(second, server);

    await test.step('do not come into those that it began after that', async () => {
      await openNotes(second, server);
      await writeNote(second, CALL);
      await closeWithWords(second);
      // written, though the first tab still shows what is gone, and has the turn
      await expect.poll(() => sealedIds(second)).toHaveLength(2);
      await second.close();
      await goByLink(page, 'Mon suivi');
      await goByLink(page, 'Mes notes');
      await unlock(page);
      await expect(rows(page)).toHaveText([/Un appel la nuit/]);
      await openLocked(page, server);
      await expect(rows(page)).toHaveText([/Un appel la nuit/]);
    });

    await test.step('are said to be gone, and stay on the screen', async () => {
      await eraseNotes(await context.newPage(), server);
      await typeFacts(page, 'Une troisième.');
      await addButton(page).click();
      await expect(page.getByText('Vos notes ont été effacées d’ici, dans un autre onglet')).toBeVisible();
      await expect(tag(page)).toHaveText('Pas enregistré');
      await expect(rows(page).filter({ hasText: CALL.what })).toBeVisible();
    });
  });

  test('LK-2: notes lock also while the database does not answer', async ({ page, server, context }) => {
    await keepNotes(page, server, GREY);
    const second = await context.newPage();
    await second.goto(`${server.url}icon.svg`);
    // a page that lets go of nothing, and an upgrade that waits for it: every other request waits unheard
    await second.evaluate(
      () =>
        new Promise<void>((resolve) => {
          indexedDB.open('reperes').onsuccess = () => {
            indexedDB.open('reperes', 99).onblocked = () => resolve();
          };
        }),
    );
    await typeFacts(page, 'Pas encore ajouté.');
    await lockButton(page).click();
    await isLocked(page);
    await expect(page.getByText(GREY.what)).toHaveCount(0);
    await expect(page.getByText('Pas encore ajouté.')).toHaveCount(0);
  });
});

test.describe('while people write', () => {
  test('a new edition offers nothing and takes nothing, even when another tab takes it', async ({
    page,
    server,
    context,
  }) => {
    await open(page, server, 'fr/notes/');
    await isStored(page);
    await page.reload();
    await expect(facts(page)).toBeVisible();
    await typeFacts(page, 'Elle a reçu un appel');
    await server.publish(DIST_B);
    expect(await checkForUpdate(page)).toBe('installed');
    await expect(page.getByText('Une version plus récente est prête.')).toHaveCount(0);
    await expect(facts(page)).toHaveValue('Elle a reçu un appel');

    const second = await context.newPage();
    await open(second, server);
    await Promise.all([second.waitForEvent('load'), second.getByRole('button', { name: 'Mettre à jour' }).click()]);
    await isReady(second);
    await expect(facts(page)).toHaveValue('Elle a reçu un appel');
    await addButton(page).click();
    await expect(rows(page)).toContainText('Elle a reçu un appel');
    // the old page can still close its notes, and the new edition opens them
    await closeWithWords(page);
    await expect(tag(page)).toHaveText('Enregistré');
    await page.reload();
    await unlock(page);
    await expect(rows(page)).toContainText('Elle a reçu un appel');
  });
});
