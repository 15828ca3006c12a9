import type { Locator, Page } from '@playwright/test';
import { keepSwitch } from './follow.ts';
import { expect } from './guide.ts';
import { keptKeys } from './kept.ts';
import { begin, closeWithWords, facts, fillMore, isLocked, lockButton, noteForm, rows, tag, unlock } from './notes.ts';
import { followAct } from './plan.ts';
import { openFold } from './procedure.ts';
import { unfold } from './screens.ts';

/** A letter half written, in words that stand nowhere else. */
export const LETTER = { name: 'Quetzalcoatl Vandermeulen', street: '7 chemin des Zinnias' } as const;
export const SOUGHT = 'Xochiquetzal';
export const PASSPHRASE = 'girafouk vulczane moquetril hexagriv';
/** What is typed into notes: facts, fears, words that were corrected later, a note that was removed, and a draft. */
export const SAID = {
  facts: 'une Xylokwaza orange devant chez nous',
  feeling: 'je crains Brivuqmelt',
  corrected: 'une Zmrzlinaux verte devant chez nous',
  removed: 'un Kvartyplosk a sonné',
  draft: 'il a dit Ouagnjefrud',
} as const;
/** What is kept in the open because it was asked for: a contact of one's own, a thing to do. */
export const GIVEN = 'Mme Tlaloc Zinniadis';
export const OWN = ['Wolfrembert', 'Zuydcoq'];

/** Each word that no file may hold. */
export const SECRET: readonly string[] = [
  LETTER.name,
  'Vandermeulen',
  LETTER.street,
  SOUGHT,
  PASSPHRASE,
  ...PASSPHRASE.split(' '),
  'Xylokwaza',
  'Brivuqmelt',
  'Zmrzlinaux',
  'Kvartyplosk',
  'Ouagnjefrud',
];

/** Types as a person does, key by key. */
export async function type(field: Locator, words: string): Promise<void> {
  await field.fill('');
  await field.pressSequentially(words);
}

/** From the plan to the letter to the judge, half written, and back to the plan. */
export async function writeLetter(page: Page): Promise<void> {
  await followAct(page, 'saisir-le-juge-des-enfants');
  await openFold(page, 'rest');
  await page.getByRole('main').locator('a[href$="/lettres/saisir-le-juge/"]').first().click();
  await page.getByLabel('Votre prénom et votre nom').fill(LETTER.name);
  await page.getByLabel('Votre adresse').fill(LETTER.street);
  await expect(page.locator('.sheet')).toContainText(LETTER.name);
  await page.goBack();
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1, name: 'Mon plan' })).toBeVisible();
}

const more = (page: Page) => page.locator('a[href="/fr/plus/"]:visible').click();

/** From the plan: ticks an action, a step and a sign, searches, and keeps a contact of one's own. */
export async function goAround(page: Page): Promise<void> {
  await page.locator('.first-card .tick').click();
  await followAct(page, 'saisir-le-juge-des-enfants');
  await openFold(page, 'steps');
  await page.locator('.steps .tick').first().click();
  await more(page);
  await page.getByRole('main').getByRole('link', { name: 'Les signes' }).click();
  await unfold(page);
  await page.locator('.sign input').first().check();
  await more(page);
  await page.locator('a[href="/fr/chercher/"]:visible').first().click();
  await page.getByRole('searchbox').fill(SOUGHT);
  await more(page);
  await page.getByRole('main').getByRole('link', { name: 'Près de chez vous' }).click();
  await page.getByLabel('Un numéro ou un nom').fill(GIVEN);
  await page.getByRole('switch', { name: /Garder cette page/ }).check();
  await expect.poll(() => keptKeys(page)).toContain('local');
}

/** On "Mon suivi": adds a thing to do in own words. */
export async function addOwn(page: Page): Promise<void> {
  await page.getByText('Ajouter une chose à faire').click();
  await type(page.getByLabel('Ce qu’il y a à faire'), OWN.join(' '));
  await page.getByRole('button', { name: 'Ajouter', exact: true }).click();
  await expect(page.getByText(OWN.join(' '))).toBeVisible();
}

/** The same, and keeps the plan. */
export async function keepPlan(page: Page): Promise<void> {
  await addOwn(page);
  await keepSwitch(page).check();
  await expect.poll(() => keptKeys(page)).toContain('plans');
}

async function note(page: Page, words: string): Promise<void> {
  await type(facts(page), words);
  await page.getByRole('button', { name: 'Ajouter à mes notes' }).click();
  await expect(rows(page).filter({ hasText: words })).toBeVisible();
}

/** Opens the notes of `keepNotes`: the draft is back. */
export async function openNotes(page: Page): Promise<void> {
  await unlock(page, PASSPHRASE);
  await expect(rows(page).filter({ hasText: SAID.corrected })).toBeVisible();
  await expect(facts(page)).toHaveValue(SAID.draft);
}

/** On the page of notes: written, closed with words; then corrected, removed, half written, locked and opened again. */
export async function keepNotes(page: Page): Promise<void> {
  await fillMore(page, 'Ce que je crains', '');
  await type(noteForm(page).getByLabel('Ce que je crains'), SAID.feeling);
  await note(page, SAID.facts);
  await closeWithWords(page, PASSPHRASE);
  await expect(tag(page)).toHaveText('Enregistré');
  await begin(page);
  await note(page, SAID.removed);
  const removed = rows(page).filter({ hasText: SAID.removed });
  await removed.getByRole('button', { name: 'Effacer' }).click();
  await removed.getByRole('button', { name: 'Oui, effacer' }).click();
  await expect(removed).toHaveCount(0);
  await rows(page).getByRole('button', { name: 'Corriger' }).click();
  await type(facts(page), SAID.corrected);
  await page.getByRole('button', { name: 'Garder la correction' }).click();
  await expect(page.getByText('C’est enregistré.')).toBeVisible();
  await begin(page);
  await type(facts(page), SAID.draft);
  await lockButton(page).click();
  await isLocked(page);
  await openNotes(page);
  await lockButton(page).click();
  await isLocked(page);
}
