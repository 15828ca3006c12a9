import type { Page } from '@playwright/test';
import { BLACKMAIL, expect, heading, test } from '../support/guide.ts';
import { keptKeys, readKept } from '../support/kept.ts';
import { closeButton, rows, secret, setSight, understood, WORDS } from '../support/notes.ts';
import { openPlan } from '../support/plan.ts';

test.use({ serviceWorkers: 'block' });

const MISSING = 'signaler-la-disparition';
const GONE = { ...BLACKMAIL, whereabouts: ['missing'] };
const first = (page: Page) => page.locator(`.first-card[data-procedure="${MISSING}"]`);
const no = (page: Page) => first(page).getByRole('button', { name: 'On m’a dit non' });
const refused = (page: Page) => first(page).locator('.refused');
const bar = (page: Page) => page.locator('.after-call');
const toNotes = async (page: Page): Promise<void> => {
  await refused(page).getByRole('link', { name: 'Mes notes' }).click();
  await expect(heading(page)).toHaveText('Mes notes');
};
const keptPlan = async (page: Page): Promise<string> => JSON.stringify((await readKept(page, 'plans')) ?? null);

async function type(page: Page, whom: string, exact: string): Promise<void> {
  await refused(page).getByLabel('À qui').fill(whom);
  await refused(page).getByLabel('Mots exacts').fill(exact);
  await refused(page).getByLabel('Mots exacts').blur();
}

/** Keeps the plan where its loss is said. */
async function keepHere(page: Page): Promise<void> {
  await expect(refused(page)).toContainText('Ces notes ne sont pas gardées.');
  await refused(page).getByRole('button', { name: 'Le garder' }).click();
  await expect(refused(page)).toContainText('Une personne qui ouvre le guide ici peut les lire.');
  expect(await keptKeys(page)).toEqual([]);
  await refused(page).getByRole('button', { name: 'Garder sur ce téléphone' }).click();
  await expect(refused(page)).toContainText('Gardé sur ce téléphone, à chaque changement.');
}

test('who said no, and the words, are said not to be kept; kept with the plan they are there after a reload, and go with it', async ({
  page,
  server,
}) => {
  await openPlan(page, server, GONE);
  await expect(first(page)).not.toContainText('refus noté');
  await no(page).click();
  await keepHere(page);
  await type(page, 'Commissariat de Creil', '« Revenez demain. »');
  await expect.poll(() => keptPlan(page)).toContain('Revenez demain');
  await page.reload();
  await test.step('the card says that a refusal is noted', () => expect(first(page)).toContainText('1 refus noté'));
  await no(page).click();
  await expect(refused(page).getByLabel('À qui')).toHaveValue('Commissariat de Creil');
  await expect(refused(page).getByLabel('Mots exacts')).toHaveValue('« Revenez demain. »');
  await test.step('the letter has them', async () => {
    await refused(page)
      .getByRole('link', { name: /^La lettre : / })
      .click();
    await expect(page.getByLabel('Les refus, et les appels sans réponse')).toHaveValue(
      /Commissariat de Creil\s: On m’a dit non, « Revenez demain. »/,
    );
  });
  await test.step('they are erased with the plan', async () => {
    await page.goto(`${server.url}fr/ce-qui-reste/`);
    await page.getByRole('button', { name: 'Effacer : Votre plan' }).click();
    await page.getByRole('button', { name: 'Oui, effacer' }).click();
    await expect(page.getByText(/C’est effacé/)).toBeVisible();
    expect(await keptPlan(page)).not.toContain('Creil');
  });
});

test('once notes have words that lock them, what the plan said of a refusal is in them alone', async ({
  page,
  server,
}) => {
  await openPlan(page, server, GONE);
  await no(page).click();
  await keepHere(page);
  await type(page, 'Commissariat de Creil', '« Revenez demain. »');
  await expect.poll(() => keptPlan(page)).toContain('Creil');
  await page.reload();
  await page.getByRole('link', { name: 'Plus', exact: true }).click();
  await page.getByRole('main').getByRole('link', { name: 'Mes notes' }).click();
  await page.getByText('Garder mes notes sur ce téléphone').click();
  await secret(page).fill(WORDS);
  await page.getByLabel('Les mêmes mots, encore une fois').fill(WORDS);
  await understood(page).check();
  await closeButton(page).click();
  await expect(rows(page)).toContainText('Commissariat de Creil');
  await expect.poll(() => keptPlan(page)).not.toContain('Creil');
  expect(await keptPlan(page)).toContain('refused');
});

test('a note that is typed once is written once; changed later it is corrected', async ({ page, server }) => {
  await openPlan(page, server, GONE);
  await no(page).click();
  await type(page, 'Commissariat de Creil', '« Revenez demain. »');
  await toNotes(page);
  await expect(rows(page)).toContainText('« Revenez demain. »');
  await expect(rows(page)).not.toContainText('Corrigé');
  await page.goBack();
  await no(page).click();
  await type(page, 'Commissariat de Senlis', '« Revenez demain. »');
  await toNotes(page);
  await expect(rows(page)).toHaveCount(1);
  await expect(rows(page)).toContainText(/Corrigé/);
});

test('the no of the card and the no of the call are one refusal', async ({ page, server }) => {
  await openPlan(page, server, GONE);
  await no(page).click();
  await expect(refused(page)).toContainText('1 refus noté');
  await page.evaluate(() =>
    document.addEventListener('click', (event) => {
      if ((event.target as Element).closest('a[href^="tel:"]')) event.preventDefault();
    }),
  );
  await first(page).locator('a[href="tel:17"]').first().click();
  await setSight(page, 'hidden');
  await setSight(page, 'visible');
  await bar(page).getByRole('button', { name: 'On m’a dit non' }).click();
  await expect(bar(page)).toContainText('1 refus noté');
  await bar(page).getByRole('button', { name: 'Fermer' }).click();
  await toNotes(page);
  await expect(rows(page)).toHaveCount(1);
});
