import type { Page } from '@playwright/test';
import { BLACKMAIL, expect, heading, test, type Host } from '../support/guide.ts';
import { rows } from '../support/notes.ts';
import { actOf, openAct, openPlan } from '../support/plan.ts';

test.use({ serviceWorkers: 'block' });

const HELPLINE = 'appeler-le-119';
const COUNTER = 'porter-plainte';
const WORDS = '« Il faut des preuves. »';

const whom = (page: Page) => page.getByLabel('À qui', { exact: true });
const day = (page: Page) => page.getByLabel('Jour', { exact: true });
const fileNumber = (page: Page) => page.getByLabel('Le numéro de dossier');
const choose = (page: Page, outcome: string) => page.getByRole('radio', { name: outcome }).check();
const saveButton = (page: Page) => page.getByRole('button', { name: 'Ranger dans mes notes' });
const notesLink = (page: Page) => page.getByRole('link', { name: 'Mes notes', exact: true });
const status = (page: Page) => page.getByRole('status').filter({ has: notesLink(page) });
const field = (page: Page, label: string) => page.getByLabel(label, { exact: true });

/** The words to say of an action of the plan, in large. */
async function openScript(page: Page, procedure: string): Promise<void> {
  await openAct(page, procedure);
  await actOf(page, procedure).getByRole('link', { name: 'Lire en grand' }).click();
  await expect(page.locator('.held')).toBeVisible();
}

async function backToPlan(page: Page): Promise<void> {
  await page.goBack();
  await expect(heading(page)).toHaveText('Mon plan');
}

/** Notes a no at the counter, on a day before today. */
async function noteRefusal(page: Page): Promise<void> {
  await whom(page).fill('Commissariat de Creil');
  await day(page).fill('2026-11-20');
  await choose(page, 'On m’a dit non');
  await field(page, 'Mots exacts').fill(WORDS);
}

/** The plan, then the call to the 119, which nobody answered. */
async function noteHelpline(page: Page, server: Host): Promise<void> {
  await openPlan(page, server, BLACKMAIL);
  await openScript(page, HELPLINE);
  await expect(whom(page)).toHaveValue('119, enfance en danger');
  await fileNumber(page).fill('Q-119');
  await choose(page, 'Pas de réponse');
  await saveButton(page).click();
  await expect(status(page)).toContainText('1 fois sans réponse');
  await expect(status(page)).not.toContainText('refus noté');
  // the next call does not bear the number of this one
  await expect(fileNumber(page)).toHaveValue('');
  await backToPlan(page);
}

test('the letter on a refused complaint holds the refusal of the counter alone, with its words and its day', async ({
  page,
  server,
}) => {
  await noteHelpline(page, server);
  await openScript(page, COUNTER);
  // nobody knows before at which counter one stood
  await expect(whom(page)).toHaveValue('');
  await noteRefusal(page);
  await saveButton(page).click();
  await expect(status(page)).toContainText('1 refus noté, le 20 novembre 2026.');
  await status(page).locator('a[href$="/lettres/refus-de-plainte/"]').first().click();
  await expect(field(page, 'Le jour et l’heure du refus')).toHaveValue(/^20\snovembre\s2026$/);
  await expect(field(page, 'Le lieu du refus')).toHaveValue('Commissariat de Creil');
  await expect(field(page, 'Ce qu’on vous a répondu')).toHaveValue(WORDS);
  await expect(page.locator('.sheet')).toContainText('Il faut des preuves.');
  await expect(page.locator('.sheet')).not.toContainText(/119|Q-119|sans réponse/);
});

test('a note says whom one spoke to, and asks for it', async ({ page, server }) => {
  await openPlan(page, server, BLACKMAIL);
  await openScript(page, COUNTER);
  await choose(page, 'On m’a répondu');
  await saveButton(page).click();
  await expect(page.getByRole('alert').filter({ hasText: 'Il manque' })).toContainText('À qui');
  await whom(page).fill('Commissariat de Creil');
  await page.getByLabel('Ce qu’on vous a dit de faire').fill('Revenir lundi');
  await saveButton(page).click();
  await status(page).getByRole('link', { name: 'Mes notes', exact: true }).first().click();
  await expect(rows(page)).toContainText('Commissariat de Creil');
  await expect(rows(page)).toContainText('Revenir lundi');
  // what one was told to do was not promised
  await expect(rows(page)).not.toContainText(/116\s006|Ce qu’on m’a promis/);
});

test('two taps make one note and one refusal; words for one’s own child are no call', async ({ page, server }) => {
  await openPlan(page, server, BLACKMAIL);
  await test.step('words for one’s own child are no call: nothing is noted of a service', async () => {
    await openScript(page, 'parler-a-votre-enfant');
    await expect(page.getByRole('heading', { name: 'Après l’appel, notez' })).toHaveCount(0);
    await expect(saveButton(page)).toHaveCount(0);
  });
  await test.step('two taps make one note and one refusal, which can be taken back', async () => {
    await backToPlan(page);
    await openScript(page, COUNTER);
    await noteRefusal(page);
    await saveButton(page).evaluate((button: HTMLElement) => {
      button.click();
      button.click();
    });
    await expect(status(page)).toContainText('1 refus noté, le 20 novembre 2026.');
    await status(page).getByRole('link', { name: 'Mes notes', exact: true }).first().click();
    await expect(rows(page)).toHaveCount(1);
    await page.goBack();
    await noteRefusal(page);
    await saveButton(page).click();
    // a no of the same act on the same day is the same one
    await expect(status(page)).toContainText('1 refus noté');
    await status(page).getByRole('button', { name: 'Annuler' }).click();
    await expect(status(page)).toContainText('La note est effacée.');
    await status(page).getByRole('link', { name: 'Mes notes', exact: true }).first().click();
    await expect(rows(page)).toHaveCount(1);
  });
});
