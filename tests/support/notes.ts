import type { Page } from '@playwright/test';
import { expect, open, type Host } from './guide.ts';
import { putRecords } from './kept.ts';

/** Words that lock the notes of a test. */
export const WORDS = 'cheval agrafe pile correct';
export const OTHER_WORDS = 'lune tiroir sapin gomme';

/** What a test writes: the facts, and what it adds by the label of its field. */
export interface Written {
  readonly what: string;
  /** ISO date; today when it is left out */
  readonly day?: string;
  readonly more?: Readonly<Record<string, string>>;
}

export const noteForm = (page: Page) => page.locator('#nouvelle');
export const facts = (page: Page) => noteForm(page).getByLabel('Ce que j’ai vu ou entendu');
export const newNote = (page: Page) => page.getByRole('button', { name: 'Nouvelle note' });
export const addButton = (page: Page) => page.getByRole('button', { name: 'Ajouter à mes notes' });
/** The notes of the list, as they are shown. */
export const rows = (page: Page) => page.locator('.note-row');
/** Whether the notes are kept, in the words at the top of the page. */
export const tag = (page: Page) => page.locator('.own .tag');
export const secret = (page: Page) => page.getByLabel('Vos mots secrets');
export const lockButton = (page: Page) => page.getByRole('button', { name: 'Verrou', exact: true });
export const isLocked = (page: Page): Promise<void> =>
  expect(page.getByRole('heading', { name: 'Notes verrouillées' })).toBeVisible();

/** A page of the guide in place, without a load: the whole guide, then the link of this name. */
export async function goByLink(page: Page, name: string): Promise<void> {
  await page.locator('a[href="/fr/plus/"]:visible').first().click();
  await page.getByRole('main').getByRole('link', { name }).click();
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
}

/** The page of what is kept, without a reload: from "Plus", by the settings. */
export async function goToStored(page: Page): Promise<void> {
  await goByLink(page, 'Réglages');
  await page.getByRole('main').getByRole('link', { name: 'Ce qui reste sur ce téléphone' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Ce qui reste sur ce téléphone' })).toBeVisible();
}

/** Opens the page of notes where none are locked, or where they are open. */
export async function openNotes(page: Page, server: Host): Promise<void> {
  await open(page, server, 'fr/notes/');
  await expect(facts(page).or(newNote(page))).toBeVisible();
}

/** Once there is a note the form comes by a tap. */
export async function begin(page: Page): Promise<void> {
  await expect(facts(page).or(newNote(page))).toBeVisible();
  if (!(await facts(page).isVisible())) await newNote(page).click();
}

/** One tap gives a field that is asked for. */
export async function fillMore(page: Page, label: string, text: string): Promise<void> {
  await page.getByRole('button', { name: `Ajouter : ${label}` }).click();
  await noteForm(page).getByLabel(label).fill(text);
}

/** Types the facts of a note, and adds it not. */
export async function typeFacts(page: Page, what: string): Promise<void> {
  await begin(page);
  await facts(page).fill(what);
}

/** Writes a note and adds it. */
export async function writeNote(page: Page, { what, day, more = {} }: Written): Promise<void> {
  await begin(page);
  if (day !== undefined) await noteForm(page).getByLabel('Jour').fill(day);
  await facts(page).fill(what);
  for (const [label, text] of Object.entries(more)) await fillMore(page, label, text);
  await addButton(page).click();
  await expect(rows(page).filter({ hasText: what })).toHaveCount(1);
  // what was just written is in sight, and the form has given way
  await expect(rows(page).filter({ hasText: what })).toBeInViewport();
  await expect(noteForm(page)).toHaveCount(0);
}

/** Unfolds the choice of words and types them. */
export async function typeWords(page: Page, words: string, again = words): Promise<void> {
  const unfold = page.getByText('Garder mes notes sur ce téléphone');
  if (!(await secret(page).isVisible())) await unfold.click();
  await secret(page).fill(words);
  await page.getByLabel('Les mêmes mots, encore une fois').fill(again);
}

export const closeButton = (page: Page) => page.getByRole('button', { name: 'Verrouiller mes notes avec ces mots' });
export const understood = (page: Page) => page.getByRole('checkbox', { name: /J’ai compris/ });

/** Closes the notes with words for the first time; they stay open. */
export async function closeWithWords(page: Page, words = WORDS): Promise<void> {
  await typeWords(page, words);
  await understood(page).check();
  await closeButton(page).click();
  await expect(lockButton(page)).toBeVisible();
}

/** Opens the page with these notes, kept under the words. */
export async function keepNotes(page: Page, server: Host, ...notes: readonly Written[]): Promise<void> {
  await openNotes(page, server);
  for (const note of notes) await writeNote(page, note);
  await closeWithWords(page);
  await expect(tag(page)).toHaveText('Enregistré');
}

export async function tryWords(page: Page, words: string): Promise<void> {
  await secret(page).fill(words);
  await page.getByRole('button', { name: 'Ouvrir mes notes' }).click();
}

/** Opens locked notes. */
export async function unlock(page: Page, words = WORDS): Promise<void> {
  await tryWords(page, words);
  await expect(lockButton(page)).toBeVisible();
}

/** Opens the page anew, which is locked, and its notes. */
export async function openLocked(page: Page, server: Host): Promise<void> {
  await open(page, server, 'fr/notes/');
  await isLocked(page);
  await unlock(page);
}

/** Plays that the page goes out of sight, or comes back. */
export const setSight = (page: Page, state: 'hidden' | 'visible'): Promise<void> =>
  page.evaluate((seen) => {
    Object.defineProperty(document, 'visibilityState', { get: () => seen, configurable: true });
    Object.defineProperty(document, 'hidden', { get: () => seen === 'hidden', configurable: true });
    document.dispatchEvent(new Event('visibilitychange'));
  }, state);

/** The ids of the sealed records, as they lie on the phone. */
export const sealedIds = (page: Page): Promise<readonly string[]> =>
  page.evaluate(
    () =>
      new Promise<string[]>((resolve, reject) => {
        const request = indexedDB.open('reperes');
        request.onerror = () => reject(new Error('not opened'));
        request.onsuccess = () => {
          const keys = request.result.transaction('sealed').objectStore('sealed').getAllKeys();
          keys.onsuccess = () => {
            request.result.close();
            resolve(keys.result.map(String));
          };
        };
      }),
  );

/** Writes garbage over one record, as a bad disk would. */
export const spoil = (page: Page, id: string): Promise<void> =>
  putRecords(page, { [id]: { iv: new Uint8Array(12), data: new Uint8Array(40).fill(7) } }, 'sealed');

/**
 * The phone is full from now on for what goes into these object stores, or has room again (none): IndexedDB says what
 * a browser says then.
 */
export const fill = (page: Page, ...stores: readonly string[]): Promise<void> =>
  page.evaluate((full) => {
    type Put = (this: IDBObjectStore, value: unknown, key?: IDBValidKey) => IDBRequest<IDBValidKey>;
    const box = window as unknown as { put?: Put };
    const real = (box.put ??= Object.getOwnPropertyDescriptor(IDBObjectStore.prototype, 'put')?.value as Put);
    IDBObjectStore.prototype.put = function put(value, key) {
      if (full.includes(this.name)) throw new DOMException('no room', 'QuotaExceededError');
      return real.call(this, value, key);
    };
  }, stores);

/** What was saved as a download: its name, and what it says. */
export async function download(page: Page, press: () => Promise<void>): Promise<{ name: string; text: string }> {
  const [file] = await Promise.all([page.waitForEvent('download'), press()]);
  const parts: Buffer[] = [];
  for await (const part of await file.createReadStream()) parts.push(part as Buffer);
  return { name: file.suggestedFilename(), text: Buffer.concat(parts).toString('utf8') };
}
