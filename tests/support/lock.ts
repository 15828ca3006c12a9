import type { Page } from '@playwright/test';
import { expect } from './guide.ts';
import { readKept } from './kept.ts';
import { secret, understood, WORDS } from './notes.ts';

export const lockSwitch = (page: Page) => page.getByRole('switch', { name: /Verrouiller mon plan/ });
/** The screen of something that is locked. */
export const closed = (page: Page) => page.getByRole('heading', { name: 'C’est verrouillé' });
export const openButton = (page: Page) => page.getByRole('button', { name: 'Ouvrir', exact: true });
/** Locks what is open, on the plan and on "Mon suivi". */
export const lockAgain = (page: Page) => page.locator('.keep-row').getByRole('button', { name: 'Verrouiller' });
export const isLockedNow = (page: Page) =>
  expect(page.getByText('Une fois verrouillé, rien ne se lit sans vos mots.')).toBeVisible();
/** The way in of the home page, which says nothing of what it opens. */
export const lockedDoor = (page: Page) => page.getByRole('link', { name: 'Ouvrir avec mes mots secrets' });

/** Chooses the first words, where they are asked for. */
export async function chooseWords(page: Page, words = WORDS): Promise<void> {
  await secret(page).fill(words);
  await page.getByLabel('Les mêmes mots, encore une fois').fill(words);
  await understood(page).check();
  await page.getByRole('button', { name: 'Verrouiller avec ces mots' }).click();
}

/** On "Mon suivi": locks the plan with new words; it stays open. */
export async function lockPlan(page: Page, words = WORDS): Promise<void> {
  await lockSwitch(page).click();
  await chooseWords(page, words);
  await isLockedNow(page);
}

/** On "Mon suivi", where the notes have words already: those lock the plan too. */
export async function lockWithSameWords(page: Page): Promise<void> {
  await lockSwitch(page).click();
  await expect(page.getByText('Vos notes ont déjà des mots secrets. Ils verrouillent aussi le plan.')).toBeVisible();
  await secret(page).fill(WORDS);
  await page.getByRole('button', { name: 'Verrouiller avec ces mots' }).click();
  await isLockedNow(page);
}

/** Says the words where something is locked. */
export async function sayWords(page: Page, words = WORDS): Promise<void> {
  await secret(page).fill(words);
  await openButton(page).click();
}

/** The record of the plan is the sign that it is sealed. */
export const hasSign = async (page: Page): Promise<boolean> =>
  ((await readKept(page, 'plans')) as { isLocked?: boolean } | undefined)?.isLocked === true;

/** All that lies in the database and in its mirror, as text: what is sealed as the signs of its bytes. */
export const allThatLies = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const request = indexedDB.open('reperes');
    const database = await new Promise<IDBDatabase>((resolve) => (request.onsuccess = () => resolve(request.result)));
    const parts: string[] = [];
    const text = (value: unknown): string =>
      JSON.stringify(value, (_, part: unknown) => (ArrayBuffer.isView(part) ? new TextDecoder().decode(part) : part));
    for (const name of database.objectStoreNames) {
      const all = database.transaction(name).objectStore(name).getAll();
      await new Promise((resolve) => (all.onsuccess = resolve));
      parts.push(text(all.result));
    }
    database.close();
    const mirror = await caches.open('mirror');
    for (const key of await mirror.keys()) parts.push((await (await mirror.match(key))?.text()) ?? '');
    return parts.join('\n');
  });
