import type { Page } from '@playwright/test';
import { keepSwitch } from '../support/follow.ts';
import { BLACKMAIL, expect, heading, isStored, open, test } from '../support/guide.ts';
import { keptKeys, listDatabases, putRecords } from '../support/kept.ts';
import { openPlan } from '../support/plan.ts';
import {
  download,
  goByLink,
  goToStored,
  isLocked,
  keepNotes,
  openLocked,
  openNotes,
  OTHER_WORDS,
  rows,
  sealedIds,
  tag,
  WORDS,
  writeNote,
} from '../support/notes.ts';
import type { Host } from '../support/guide.ts';
import { todayInWords } from '../support/in-words.ts';

test.use({ serviceWorkers: 'block' });

const GREY = { what: 'Une voiture grise.' };
const CALL = { what: 'Un appel la nuit.' };

/** A sealed copy of what is open now: on the page of what is kept. */
async function makeCopy(page: Page): Promise<{ name: string; text: string }> {
  await page.getByText('Faire une copie verrouillée').first().click();
  await page.getByLabel('Les mots secrets de cette copie').first().fill(OTHER_WORDS);
  return download(page, () => page.getByRole('button', { name: 'Faire une copie verrouillée' }).click());
}

/** Gives a file back to the guide. */
async function takeBack(page: Page, text: string, words = OTHER_WORDS): Promise<void> {
  const box = page.locator('details', { hasText: 'Reprendre une copie' });
  if ((await box.getAttribute('open')) === null) await box.locator('summary').click();
  await box.getByLabel('Le fichier de la copie').setInputFiles({
    name: 'copie.json',
    mimeType: 'application/json',
    buffer: Buffer.from(text),
  });
  await box.getByLabel('Les mots secrets de cette copie').fill(words);
  await box.getByRole('button', { name: 'Reprendre' }).click();
}

/** On the same page: the copy that anybody can read, which is made after a question. */
async function makeReadableCopy(page: Page): Promise<{ name: string; text: string }> {
  await page.getByText('Faire une copie lisible').first().click();
  await expect(page.getByText('Toute personne qui le trouve peut le lire.')).toBeVisible();
  await page.getByRole('button', { name: 'Faire une copie lisible' }).click();
  await expect(page.getByText('Faire un fichier que tout le monde peut lire ?')).toBeVisible();
  return download(page, () => page.getByRole('button', { name: 'Oui, faire le fichier' }).click());
}

/** What another phone with one note gives: a sealed copy, and one that anybody can read. */
async function copiesOfAnother(page: Page, server: Host) {
  const other = await page.context().browser()?.newContext();
  if (!other) throw new Error('no browser');
  const there = await other.newPage();
  await openNotes(there, server);
  await writeNote(there, CALL);
  await goToStored(there);
  const sealed = await makeCopy(there);
  const readable = await makeReadableCopy(there);
  await other.close();
  return { sealed, readable };
}

test('copies leave one phone, and come in on another that has notes of its own', async ({ page, server }) => {
  const {
    sealed: { text },
    readable,
  } = await copiesOfAnother(page, server);
  expect(text).not.toContain(CALL.what);

  await test.step('a copy that anybody can read is made after a question, with the notes, under a neutral name', () => {
    expect(readable.name).toBe('copie.txt');
    expect(readable.text).toContain(CALL.what);
  });

  await keepNotes(page, server, GREY);
  await test.step('a file that is none of ours, damaged or cut off, or other words: said each time, and nothing is changed', async () => {
    const before = await sealedIds(page);
    await goToStored(page);
    const flipped = text.replace(/("data":")(.)/, (_, key: string, sign: string) => key + (sign === 'A' ? 'B' : 'A'));
    expect(flipped).not.toBe(text);
    const cases = [
      ['{"photos":["IMG_0001.jpg"]}', OTHER_WORDS, 'Ce fichier n’est pas une copie du guide. Rien n’a changé ici.'],
      ['\u0000\u0001 not even JSON', OTHER_WORDS, 'Ce fichier n’est pas une copie du guide. Rien n’a changé ici.'],
      [flipped, OTHER_WORDS, 'Ce fichier est abîmé. Rien n’a changé ici.'],
      [text.slice(0, text.length / 2), OTHER_WORDS, 'Ce fichier est abîmé. Rien n’a changé ici.'],
      [text, WORDS, 'Ces mots n’ouvrent pas cette copie. Rien n’a changé ici.'],
    ] as const;
    for (const [file, words, said] of cases) {
      await takeBack(page, file, words);
      await expect(page.getByText(said)).toBeVisible();
    }
    expect(await sealedIds(page)).toEqual(before);
    await goByLink(page, 'Mes notes');
    await expect(rows(page)).toHaveCount(1);
    await expect(tag(page)).toHaveText('Enregistré');
  });

  await test.step('a copy of another phone comes in beside what is here, and neither side loses anything', async () => {
    await goToStored(page);
    await takeBack(page, text);
    await expect(page.getByText('C’est repris : 1 note dans la copie. Aucune note d’ici n’est perdue.')).toBeVisible();
    await openLocked(page, server);
    await expect(rows(page)).toHaveCount(2);
    // the same copy again brings nothing twice
    await goToStored(page);
    await takeBack(page, text);
    await expect(page.getByText('C’est repris')).toBeVisible();
    await goByLink(page, 'Mes notes');
    await expect(rows(page)).toHaveCount(2);
    await expect(tag(page)).toHaveText('Enregistré');
  });

  await test.step('where notes are locked, a copy is said to be without them, and none is taken back before they are open', async () => {
    await open(page, server, 'fr/ce-qui-reste/');
    await expect(
      page.getByText('Ce qui est verrouillé n’entre dans la copie que si vous l’ouvrez d’abord'),
    ).toBeVisible();
    await page.getByText('Reprendre une copie').click();
    await expect(page.getByText('Ouvrez d’abord vos notes, puis reprenez la copie.')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Reprendre', exact: true })).toBeDisabled();
  });
});

/** Asks for one thing to go, and answers yes. */
async function erase(page: Page, name: RegExp): Promise<void> {
  const row = page.getByRole('listitem').filter({ has: page.getByRole('button', { name }) });
  await row.getByRole('button', { name }).click();
  const yes = page.getByRole('button', { name: 'Oui, effacer' });
  await yes.click();
  // the question stands there until the thing is gone
  await expect(yes).toHaveCount(0);
  await expect(page.getByRole('button', { name })).toHaveCount(0);
  await expect(page.getByRole('status').filter({ hasText: 'C’est effacé' })).toBeVisible();
}

test('"Ce qui reste" names each thing with its day and size, and each goes alone, until nothing is left', async ({
  page,
  server,
}) => {
  await openPlan(page, server, BLACKMAIL);
  await goByLink(page, 'Mon suivi');
  await keepSwitch(page).check();
  await expect.poll(() => keptKeys(page)).toEqual(['plans']);
  await open(page, server, 'fr/reglages/');
  await page.getByRole('switch', { name: /Garder ces réglages/ }).check();
  await expect.poll(() => keptKeys(page)).toEqual(['plans', 'preferences']);
  await keepNotes(page, server, GREY);

  await test.step('each thing that the person asked to keep says when it was changed last', async () => {
    const today = todayInWords();
    const row = (name: string) => page.getByRole('listitem').filter({ hasText: name });
    await goToStored(page);
    await expect(row('Notes, 2 éléments')).toContainText(`Changé le ${today}`);
    await open(page, server, 'fr/ce-qui-reste/');
    await expect(row('Vos réglages')).toContainText(`Changé le ${today}`);
    // what lies open of locked notes tells no day
    await expect(row('éléments verrouillés')).toContainText('Date verrouillée');
  });

  const things = page.getByRole('listitem').filter({ has: page.getByRole('button', { name: /^Effacer :/ }) });
  await expect(things).toHaveCount(4);
  for (const thing of await things.all()) await expect(thing).toContainText(/\d\s(octets|ko)/);
  // a no keeps it
  await things.getByRole('button', { name: /réglages/ }).click();
  await page.getByRole('button', { name: 'Non, garder' }).click();
  await expect(things).toHaveCount(4);

  await erase(page, /^Effacer : .*verrouillé/);
  await expect.poll(() => keptKeys(page)).toEqual(['plans', 'preferences']);
  await erase(page, /^Effacer : Vos réglages/);
  await expect.poll(() => keptKeys(page)).toEqual(['plans']);
  await erase(page, /^Effacer : Votre plan/);
  await expect.poll(() => listDatabases(page)).toEqual([]);
  await erase(page, /^Effacer : Réponses et cases/);
  expect(await page.evaluate(() => Object.keys(sessionStorage))).toEqual([]);
  await expect(page.getByText('Le guide ne garde rien de personnel ici.')).toBeVisible();
  await page.reload();
  await expect(page.getByText('Le guide ne garde rien de personnel ici.')).toBeVisible();
});

test('what a newer edition keeps is left, and never called erased', async ({ page, server }) => {
  await open(page, server, 'fr/reglages/');
  await page.getByRole('switch', { name: /Garder ces réglages/ }).check();
  await expect.poll(() => keptKeys(page)).toEqual(['preferences']);
  const keys = ['handOverContacts', 'local', 'plans', 'preferences', 'textSize'];
  await putRecords(page, Object.fromEntries(keys.map((key) => [key, { version: 99, value: {}, at: 0 }])));
  await open(page, server, 'fr/ce-qui-reste/');
  const buttons = page.getByRole('button', { name: /^Effacer :/ });
  await expect(buttons).toHaveCount(keys.length);
  for (const name of await buttons.evaluateAll((all) => all.map((one) => one.getAttribute('aria-label') ?? ''))) {
    await page.getByRole('button', { name, exact: true }).click();
    const yes = page.getByRole('button', { name: 'Oui, effacer' });
    await yes.click();
    const thing = name.replace(/^Effacer\s:\s/, '');
    await expect(page.getByText(`Le navigateur n’a pas confirmé l’effacement : ${thing}.`)).toBeVisible();
    await page.getByRole('button', { name: 'Non, garder' }).click();
  }
  expect(await keptKeys(page)).toEqual(keys);
});

test('locked notes can be erased without any words, and "Tout effacer" takes them from every tab', async ({
  page,
  server,
  context,
}) => {
  await keepNotes(page, server, GREY);
  await test.step('notes can be erased while they are locked, without any words, and then one can begin anew', async () => {
    await page.reload();
    await isLocked(page);
    await open(page, server, 'fr/ce-qui-reste/');
    await erase(page, /^Effacer : .*verrouillé/);
    expect(await listDatabases(page)).toEqual([]);
    await keepNotes(page, server, CALL);
    await expect(rows(page)).toHaveCount(1);
  });
  await test.step('"Tout effacer" takes the notes from the phone and from every tab', async () => {
    const second = await context.newPage();
    await open(second, server, 'fr/reglages/');
    await second.getByRole('button', { name: 'Tout effacer' }).click();
    await second.getByRole('button', { name: 'Oui, tout effacer' }).click();
    await expect(second.getByText('C’est effacé.')).toBeVisible();
    expect(await listDatabases(second)).toEqual([]);
    await expect(page.getByText(CALL.what)).toHaveCount(0);
    await open(page, server, 'fr/notes/');
    await expect(rows(page)).toHaveCount(0);
    await expect(tag(page)).toHaveText('Pas enregistré');
  });
});

test.describe('with the guide stored', () => {
  test.use({ serviceWorkers: 'allow' });

  test('the guide itself is one of the things that can go alone', async ({ page, server }) => {
    await open(page, server, 'fr/ce-qui-reste/');
    await isStored(page);
    await page.reload();
    await expect(page.getByText('Le guide lui-même, pour lire sans réseau')).toBeVisible();
    await erase(page, /^Effacer : Le guide lui-même/);
    expect(await page.evaluate(() => caches.keys())).toEqual([]);
    await expect(heading(page)).toHaveText('Ce qui reste sur ce téléphone');
  });
});
