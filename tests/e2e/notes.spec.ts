import type { Locator } from '@playwright/test';
import { expect, isStored, open, test } from '../support/guide.ts';
import { unfold } from '../support/screens.ts';
import { listDatabases } from '../support/kept.ts';
import {
  addButton,
  facts,
  begin,
  typeFacts,
  fillMore,
  keepNotes,
  noteForm,
  openNotes,
  rows,
  tag,
  unlock,
  writeNote,
} from '../support/notes.ts';

test.describe('one page', () => {
  test.use({ serviceWorkers: 'block' });

  test('notes in memory: what they ask for, what they take, and what goes', async ({ page, server }) => {
    await page.clock.install();
    await openNotes(page, server);
    await expect(tag(page)).toHaveText('Pas enregistré');
    await test.step('with nothing noted, writing comes first, and an empty sheet for the hand after it', async () => {
      const blank = page.getByRole('button', { name: 'Imprimer une feuille vide' });
      const [form, sheet] = await Promise.all([addButton(page).boundingBox(), blank.boundingBox()]);
      expect(sheet?.y).toBeGreaterThan(form?.y ?? Infinity);
      await expect(page.getByRole('button', { name: 'Imprimer', exact: true })).toHaveCount(0);
    });
    const box = page.locator('details', { hasText: 'Images sexuelles de votre enfant, ou d’un mineur' });

    await test.step('JR-4, JR-5: before one writes, the page says what never to copy, and whom to call instead', async () => {
      await expect(page.getByText('Ne faites pas l’enquête vous-même.')).toBeVisible();
      // what never to do stands in one line, what to do one tap below
      await expect(box.getByText('Ne les copiez pas, ne les envoyez pas. Voici quoi faire.')).toBeVisible();
      await box.locator('summary').click();
      await expect(box).toContainText('Ne les copiez pas, ne les envoyez pas, ne photographiez pas l’écran.');
      await expect(box).toContainText('Laissez l’appareil comme il est.');
      await expect(box).toContainText('Notez le compte, le lien et l’heure.');
      for (const number of ['17', '3018']) await expect(box.locator(`a[href="tel:${number}"]`)).toBeVisible();
      await expect(box).toContainText('PHAROS');
    });

    await test.step('JR-2: a note needs the day and the facts, and says which of them is missing', async () => {
      await noteForm(page).getByLabel('Jour').fill('');
      await addButton(page).click();
      await expect(noteForm(page).getByRole('alert')).toHaveText(/Il manque\s:\sJour.+Ce que j’ai vu ou entendu/);
      await noteForm(page).getByLabel('Jour').fill('2026-11-20');
      await addButton(page).click();
      await expect(noteForm(page).getByRole('alert')).toHaveText('Il manque : Ce que j’ai vu ou entendu');
      await expect(rows(page)).toHaveCount(0);
      await writeNote(page, { what: 'Une voiture grise.' });
      await expect(rows(page)).toContainText('20 novembre 2026');
    });

    await test.step('JR-7: without the choice a note is in memory, and is said not to be kept', async () => {
      await expect(page.getByText('C’est noté, en mémoire. Rien n’est encore gardé sur ce téléphone.')).toBeVisible();
      await expect(tag(page)).toHaveText('Pas enregistré');
      expect(await listDatabases(page)).toEqual([]);
    });

    await test.step('JR-4: however many notes there are, the box stands above them', async () => {
      const top = async (what: Locator): Promise<number> => (await what.boundingBox())?.y ?? 0;
      expect(await top(box)).toBeLessThan(await top(rows(page).first()));
      expect(await page.locator('body').innerText()).not.toMatch(/preuve/i);
    });

    await test.step('a correction loses nothing of a note that was half written', async () => {
      await typeFacts(page, 'Elle a reçu un appel');
      await page.getByRole('button', { name: 'Corriger' }).click();
      await page
        .getByRole('button', { name: /^Annuler$|Garder la correction/ })
        .first()
        .click();
      await expect(facts(page)).toHaveValue('Elle a reçu un appel');
      // nothing is typed any more: it goes as it came
      await typeFacts(page, '');
      await noteForm(page).getByRole('button', { name: 'Annuler' }).click();
      await expect(noteForm(page)).toHaveCount(0);
    });

    await test.step('JR-10: a note is erased after a question, and comes back within ten seconds', async () => {
      await page.getByRole('button', { name: 'Effacer', exact: true }).click();
      await expect(page.getByText('Effacer cette note ?')).toBeVisible();
      await page.getByRole('button', { name: 'Non, garder' }).click();
      await expect(rows(page)).toHaveCount(1);
      const erase = async (): Promise<void> => {
        await page.getByRole('button', { name: 'Effacer', exact: true }).click();
        // at once, and never from a field in which the person writes by then
        const hasFocus = await page.getByRole('button', { name: 'Oui, effacer' }).evaluate((yes: HTMLElement) => {
          yes.click();
          return document.activeElement?.matches('.undo[role=status]');
        });
        expect(hasFocus).toBe(true);
        await expect(rows(page)).toHaveCount(0);
      };
      await erase();
      await page.clock.fastForward(9000);
      await page.getByRole('button', { name: 'Annuler' }).click();
      await expect(rows(page)).toContainText('Une voiture grise.');
      await erase();
      await page.clock.fastForward(10_500);
      await expect(page.getByRole('button', { name: 'Annuler' })).toHaveCount(0);
      await expect(rows(page)).toHaveCount(0);
    });

    await test.step('JR-1: no image comes into a note, by a paste, by a drop, or by a field for files', async () => {
      await expect(page.getByRole('main').locator('input[type=file]')).toHaveCount(0);
      await facts(page).evaluate((field) => {
        const bytes = Uint8Array.from(
          atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='),
          (sign) => sign.charCodeAt(0),
        );
        const clipboard = new DataTransfer();
        clipboard.items.add(new File([bytes], 'photo.png', { type: 'image/png' }));
        const how = { bubbles: true, cancelable: true };
        field.dispatchEvent(new ClipboardEvent('paste', { ...how, clipboardData: clipboard }));
        field.dispatchEvent(new DragEvent('drop', { ...how, dataTransfer: clipboard }));
      });
      await expect(facts(page)).toHaveValue('');
      await writeNote(page, { what: 'Le compte et l’heure.' });
      await expect(rows(page).locator('img, canvas, video')).toHaveCount(0);
      await expect(rows(page)).not.toContainText(/photo\.png|base64|blob:/);
      expect(await listDatabases(page)).toEqual([]);
    });

    await test.step('JR-2, JR-3: every other field is one tap away, and what is feared stands apart from the facts', async () => {
      await begin(page);
      const more = ['Lieu', 'Mots exacts', 'Voiture, numéro, compte', 'À qui je l’ai dit', 'Numéro de dossier'];
      for (const label of more) await expect(noteForm(page).getByLabel(label)).toHaveCount(0);
      for (const label of [...more, 'Ce que je crains']) await fillMore(page, label, `dans ${label}`);
      await noteForm(page).getByLabel('Heure').fill('vers 22 h');
      await typeFacts(page, 'Elle est montée dans la voiture.');
      await addButton(page).click();
      for (const label of [...more, 'Ce que je crains'])
        await expect(rows(page).locator('dt', { hasText: label }).locator('+ dd')).toHaveText(`dans ${label}`);
      await expect(rows(page).filter({ hasText: 'Elle est montée dans la voiture.' })).toContainText('vers 22 h');
    });

    await test.step('JR-7: notes in memory are gone after a reload', async () => {
      await page.reload();
      await expect(facts(page)).toBeVisible();
      await expect(rows(page)).toHaveCount(0);
      expect(await listDatabases(page)).toEqual([]);
    });
  });

  test('JR-6: a correction keeps the earlier words, each with the moment it was written', async ({ page, server }) => {
    await page.clock.install({ time: new Date('2026-11-20T10:00:00+01:00') });
    await keepNotes(page, server, { what: 'Une voiture grise.' });
    await page.clock.fastForward(60_000);
    await page.getByRole('button', { name: 'Corriger' }).click();
    await expect(facts(page)).toHaveValue('Une voiture grise.');
    await typeFacts(page, 'Une voiture blanche.');
    await page.getByRole('button', { name: 'Garder la correction' }).click();
    await expect(rows(page)).toHaveCount(1);
    await expect(rows(page)).toContainText('Écrit le 20 novembre 2026 à 10 h Corrigé le 20 novembre 2026 à 10 h 01');
    await expect(rows(page).getByText('Une voiture grise.')).toBeHidden();
    await page.getByText('Texte d’avant').click();
    const before = rows(page).locator('details');
    await expect(before).toContainText('Une voiture grise.');
    await expect(before).toContainText('Écrit le 20 novembre 2026 à 10 h');
    await expect(before).not.toContainText('10 h 01');
    // and all of it is on the phone
    await page.reload();
    await unlock(page);
    await page.getByText('Texte d’avant').click();
    await expect(rows(page).getByText('Une voiture grise.')).toBeVisible();
    await expect(rows(page).getByText('Une voiture blanche.')).toBeVisible();
  });

  test('the advice on notes leads to them', async ({ page, server }) => {
    await open(page, server, 'fr/demarches/tenir-des-notes/');
    await unfold(page);
    await page.getByRole('main').getByRole('link', { name: 'Mes notes', exact: true }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Mes notes' })).toBeVisible();
    await expect(facts(page)).toBeVisible();
  });
});

test('notes are written and kept without a network, once the guide is there', async ({ page, server, context }) => {
  await open(page, server);
  await isStored(page);
  await context.setOffline(true);
  await keepNotes(page, server, { what: 'Une voiture grise.' });
  await page.reload();
  await unlock(page);
  await expect(rows(page)).toContainText('Une voiture grise.');
});
