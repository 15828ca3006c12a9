import { contentIn, countClicks, expect, openGuide, settledBar, SMALL, test } from '../support/atelier.ts';
import { faultsIn, takeOut } from '../support/atelier-zip.ts';

test('other hours: what the phone will say, where it is known from, and the changed texts', async ({
  page,
  atelier,
}) => {
  await openGuide(page, atelier, SMALL);
  const clicks = await countClicks(page);
  await page.getByRole('link', { name: /Corriger des heures/ }).click();
  await page.getByRole('link', { name: /du lundi au vendredi, de 09:00 à 18:00/ }).click();
  await expect(page.getByText(/Aujourd’hui, le guide dit : du lundi au vendredi, de 09:00 à 18:00/)).toBeVisible();
  const sunday = page.locator('.on-phone dl > div').filter({ hasText: 'Dimanche' });
  await expect(sunday).toContainText(/Fermé · ouvre demain/);
  await page.getByRole('checkbox', { name: 'dimanche' }).check();
  const until = page.getByLabel('à', { exact: true });
  await until.click();
  await until.fill('20 h');
  await page.getByRole('radio', { name: 'Comme les autres jours' }).check();
  await expect(sunday).toContainText('Ouvert maintenant');
  await expect(page.locator('.hours-change del').filter({ hasText: '18:00' })).toBeVisible();
  await expect(page.locator('.hours-change ins').filter({ hasText: '20:00' })).toBeVisible();
  await page.getByRole('button', { name: 'Changer les heures' }).click();
  await expect(page.getByLabel('D’où le savez-vous ?')).toBeFocused();
  await page.keyboard.type('Son site');
  await page.getByRole('button', { name: 'Changer les heures' }).click();
  await expect(page.getByText(/C’est écrit. La fiche dit d’où vous le savez/)).toBeVisible();
  await expect(settledBar(page)).toContainText('Aucune faute');
  expect(await clicks()).toBe(7);
  const before = contentIn(SMALL);
  const after = await takeOut(page, before);
  expect(after.get('contacts.yaml')).toContain(
    'slots: [{ days: [mon, tue, wed, thu, fri, sun], from: "09:00", to: "20:00" }], holidays: open }',
  );
  expect(after.get('sources.yaml')).toContain('title: "Son site"');
  expect(await faultsIn(after)).toEqual(await faultsIn(before));
});

test('several slots, always, and nobody knows; a slot that says nothing is told in a sentence', async ({
  page,
  atelier,
}) => {
  await openGuide(page, atelier, SMALL);
  await page.goto(`${atelier.url}#/hours/assurance`);
  await page.getByRole('button', { name: 'Ajouter d’autres heures' }).click();
  const second = page.getByRole('group', { name: 'Heures 2' });
  await expect(second.getByRole('checkbox', { name: 'samedi' })).toBeChecked();
  await second.getByRole('checkbox', { name: 'samedi' }).uncheck();
  await second.getByRole('checkbox', { name: 'dimanche' }).uncheck();
  await expect(second).toContainText('Choisissez au moins un jour, ou enlevez ces heures.');
  await expect(page.getByRole('button', { name: 'Changer les heures' })).toBeDisabled();
  await second.getByRole('checkbox', { name: 'dimanche' }).check();
  await second.getByLabel('de', { exact: true }).fill('midi');
  await expect(second).toContainText('Écrivez les deux heures, comme 09:00.');
  await second.getByRole('button', { name: 'Enlever les heures 2' }).click();
  await page.getByRole('radio', { name: 'Jour et nuit, tous les jours' }).check();
  await expect(page.locator('.on-phone dl')).not.toContainText('Fermé');
  await page.getByLabel('D’où le savez-vous ?').fill('Son répondeur');
  await page.getByRole('button', { name: 'Changer les heures' }).click();
  await expect(page.getByText(/C’est écrit/)).toBeVisible();
  const after = await takeOut(page, contentIn(SMALL));
  expect(after.get('contacts.yaml')).toMatch(/- id: assurance[^]*?\n {2}hours: always\n/);
});
