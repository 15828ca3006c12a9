import type { Page } from '@playwright/test';
import { expect, test } from '../support/guide.ts';
import {
  download,
  newNote,
  typeFacts,
  goByLink,
  keepNotes,
  lockButton,
  openNotes,
  rows,
  writeNote,
} from '../support/notes.ts';
import { readPaper } from '../support/paper.ts';

test.use({ serviceWorkers: 'block' });

const GREY = { what: 'Une voiture grise.', day: '2026-11-02', more: { 'Ce que je crains': 'Qu’elle parte.' } };
const CALL = { what: 'Un appel la nuit.', day: '2026-11-20', more: { Lieu: 'rue du Port' } };
/** What the page is used with, and no sheet has. */
const FURNITURE = /Ajouter à mes notes|Nouvelle note|Tableau \(CSV\)|mots secrets|Notes verrouillées/;
const COLUMNS = /"Jour";"Heure";"Sorte"/;

/** Opens what can be done with the notes that leave the guide. */
async function openExport(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Imprimer', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Imprimer, emporter' })).toBeVisible();
}

const asText = (page: Page) => download(page, () => page.getByRole('button', { name: 'Fichier texte' }).click());
const asTable = (page: Page) => download(page, () => page.getByRole('button', { name: 'Tableau (CSV)' }).click());
const toPaper = (page: Page) => page.getByRole('button', { name: 'Imprimer, ou garder en PDF' }).click();

/** Counts how often the page asks for the printer, which no test has. */
const countPrints = (page: Page) =>
  page.addInitScript(() => {
    Object.assign(window, { prints: 0 });
    window.print = () => void ((window as unknown as { prints: number }).prints += 1);
  });
const prints = (page: Page) => page.evaluate(() => (window as unknown as { prints: number }).prints);

test('JR-8: notes leave as a sheet and as a text, all of them or those of a period', async ({ page, server }) => {
  await countPrints(page);
  await openNotes(page, server);
  await writeNote(page, CALL);
  await writeNote(page, GREY);
  await openExport(page);
  await expect(page.getByText('Ce qui sort du guide ne peut plus être repris.')).toBeVisible();

  await test.step('JR-11: the sheet has the period, the notes by day, their digests, a line to sign, and no large word', async () => {
    await toPaper(page);
    await expect.poll(() => prints(page)).toBe(1);
    const paper = await readPaper(page);
    for (const said of [
      'Notes personnelles d’un parent',
      'Du 2 novembre 2026 au 20 novembre 2026',
      'Ces notes ne sont pas certifiées.',
      'rue du Port',
      'Empreinte',
      'Nom et signature',
    ])
      expect(paper).toContain(said);
    expect(paper.indexOf(CALL.what)).toBeGreaterThan(paper.indexOf(GREY.what));
    expect(paper.indexOf(GREY.what)).toBeGreaterThan(-1);
    expect(paper).not.toContain('Qu’elle parte.');
    expect(paper).not.toMatch(/preuve/i);
    // one digest for each note, which differ
    const digests = await page.locator('.notes-paper code').allTextContents();
    expect(new Set(digests).size).toBe(2);
    for (const digest of digests) expect(paper.replace(/\s/g, '')).toContain(digest.replace(/\s/g, ''));
    // and nothing of the page itself
    expect(paper).not.toMatch(FURNITURE);
    await expect(page).toHaveTitle(/^(?!.*exploitation)/);
  });

  await test.step('the page prints once for each wish, and not by itself when one comes back to it', async () => {
    await goByLink(page, 'Mes notes');
    await expect(newNote(page)).toBeVisible();
    expect(await prints(page)).toBe(1);
  });

  await openExport(page);
  await test.step('the text has a neutral name, what was seen, and not what is feared', async () => {
    const { name, text } = await asText(page);
    expect(name).toBe('notes.txt');
    expect(text).toContain('2 novembre 2026');
    expect(text).toContain('rue du Port');
    // in the order of the days, whatever was written first
    expect(text.indexOf(GREY.what)).toBeGreaterThan(-1);
    expect(text.indexOf(CALL.what)).toBeGreaterThan(text.indexOf(GREY.what));
    expect(text).not.toContain('Qu’elle parte.');
    // and with the head and the foot of the sheet
    expect(text).toMatch(/^Notes personnelles d’un parent\n\nDu 2 novembre 2026 au 20 novembre 2026\. Fait le /);
    expect(text).toContain('L’empreinte relie chaque note à celle d’avant.');
    expect(text).not.toMatch(/preuve/i);
    await expect(page.getByText('Le fichier est dans les téléchargements de cet appareil.')).toBeVisible();

    await page.getByLabel('Avec ce que je crains').check();
    expect((await asText(page)).text).toContain('Qu’elle parte.');
  });

  await test.step('only the notes of a period leave, and a period without any says so', async () => {
    await page.getByLabel('Du', { exact: true }).fill('2026-11-10');
    await page.getByLabel('Au', { exact: true }).fill('2026-11-20');
    const { text } = await asText(page);
    expect(text).toContain(CALL.what);
    expect(text).not.toContain(GREY.what);
    await page.getByLabel('Au', { exact: true }).fill('2026-11-11');
    await page.getByRole('button', { name: 'Fichier texte' }).click();
    await expect(page.getByText('Aucune note dans ces dates.')).toBeVisible();
  });
});

test('JR-8: a table holds no formula, and names leave as initials where that is asked for', async ({
  page,
  server,
}) => {
  await openNotes(page, server);
  const formula = '=HYPERLINK("https://exemple.fr";"photo")';
  await writeNote(page, {
    what: formula,
    day: '2026-11-02',
    more: { Lieu: '+33 quai du Port', 'Numéro de dossier': '@1', 'Voiture, numéro, compte': '0612345678' },
  });
  await openExport(page);
  await test.step('notes leave as a table, in which nothing that was typed is a formula', async () => {
    const { name, text } = await asTable(page);
    expect(name).toBe('notes.csv');
    expect(text.startsWith('\uFEFF')).toBe(true);
    expect(text).toMatch(COLUMNS);
    expect(text).toContain('2026-11-02');
    expect(text).toContain(`"'=HYPERLINK(""https://exemple.fr"";""photo"")"`);
    expect(text).toContain(`"'+33 quai du Port"`);
    expect(text).toContain(`"'@1"`);
    expect(text).toContain(`"'0612345678"`);
    expect(text).toContain('"1 sur 1"');
    expect(text).not.toMatch(/(^|;|\n)"?[=+@-]/);
  });

  await test.step('names leave as initials where that is asked for, and only there', async () => {
    await writeNote(page, { what: 'Elle est partie avec Kevin Delarue, puis Zoé a appelé Mme Petit.' });
    expect((await asText(page)).text).toContain('Kevin Delarue');
    await page.getByLabel('Seulement des initiales').check();
    await expect(page.getByText('Relisez, il en oublie, et raccourcit parfois d’autres mots.')).toBeVisible();
    await page.getByLabel('Noms à raccourcir').fill('Kevin Delarue, Zoé');
    const { text } = await asText(page);
    expect(text).not.toMatch(/Kevin|Delarue|Zoé/);
    expect(text).toMatch(/avec K\. ?D\., puis Z\. a appelé Mme P\./);
    // what is on the screen stays as it was written
    await expect(rows(page).filter({ hasText: 'Kevin Delarue' })).toHaveCount(1);
  });
});

test('a note that was corrected is printed with its earlier words and both moments', async ({ page, server }) => {
  await page.clock.install({ time: new Date('2026-11-20T10:00:00+01:00') });
  await openNotes(page, server);
  await writeNote(page, { what: 'Une voiture grise.' });
  await page.clock.fastForward(120_000);
  await page.getByRole('button', { name: 'Corriger' }).click();
  await typeFacts(page, 'Une voiture blanche.');
  await page.getByRole('button', { name: 'Garder la correction' }).click();
  await openExport(page);
  await toPaper(page);
  // of each version, and again beside the earlier words
  await expect(page.locator('.notes-paper code')).toHaveCount(3);
  const paper = await readPaper(page);
  expect(paper).toContain('Une voiture blanche.');
  expect(paper).toContain('Une voiture grise.');
  // in columns, which a reader of files reads line by line
  await expect(page.locator('.notes-paper')).toContainText(
    /Écrit le 20 novembre 2026 à 10\sh.*Corrigé le 20 novembre 2026 à 10\sh\s02/,
  );
});

test('many notes are printed on numbered pages', async ({ page, server }) => {
  await openNotes(page, server);
  const long = `${'Une longue suite de faits. '.repeat(80)}\nFin`;
  for (const at of ['A', 'B', 'C']) {
    await typeFacts(page, `${at} ${long}`);
    await page.getByRole('button', { name: 'Ajouter à mes notes' }).click();
    await expect(newNote(page)).toBeVisible();
  }
  await openExport(page);
  await toPaper(page);
  await expect(page.locator('.notes-paper code')).toHaveCount(3);
  const paper = await readPaper(page);
  for (const row of ['1 sur 3', '2 sur 3', '3 sur 3']) expect(paper).toContain(row);
  const [, pages = ''] = /\b1 ?\/ ?(\d+)\b/.exec(paper) ?? [];
  expect(Number(pages)).toBeGreaterThan(1);
  expect(paper).toMatch(new RegExp(`\\b${pages} ?/ ?${pages}\\b`));
});

test('JR-9: an empty sheet is what the printer gets, unless notes were chosen', async ({ page, server }) => {
  await countPrints(page);
  await keepNotes(page, server, { what: 'Une voiture grise.' });
  const empty = await readPaper(page);
  expect(empty).toContain('Nom et signature');
  expect(empty).not.toContain('Une voiture grise.');
  expect(empty).not.toMatch(FURNITURE);
  // front and back of one sheet
  expect(empty).toMatch(/\b1 ?\/ ?2\b/);
  // and it comes first where somebody looks at the phone
  await page.getByRole('button', { name: 'Quelqu’un regarde ce téléphone ?' }).click();
  const first = page.getByRole('heading', { name: 'Écrire sur papier' });
  await expect(first).toBeVisible();
  const at = async (one: typeof first): Promise<number> => (await one.boundingBox())?.y ?? NaN;
  expect(await at(first)).toBeLessThan(await at(newNote(page)));
  await page.getByRole('button', { name: 'Imprimer une feuille vide' }).first().click();
  await expect.poll(() => prints(page)).toBe(1);
  expect(await readPaper(page)).not.toContain('Une voiture grise.');
  // on the lock screen too
  await lockButton(page).click();
  await expect(first).toBeVisible();
  const locked = await readPaper(page);
  expect(locked).toContain('Nom et signature');
  expect(locked).not.toMatch(FURNITURE);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('JR-9: the page says what it needs, and prints an empty sheet to write on', async ({ page, server }) => {
    await page.goto(`${server.url}fr/notes/`);
    await expect(page.getByText('Imprimez la feuille vide, et écrivez à la main.')).toBeVisible();
    const paper = await readPaper(page);
    for (const said of ['Notes personnelles d’un parent', 'Jour, heure', 'Lieu', 'Vu, entendu', 'Nom et signature'])
      expect(paper).toContain(said);
    expect(paper).toContain('Ne les copiez pas, ne les envoyez pas, ne photographiez pas l’écran.');
    expect(paper).not.toMatch(/preuve/i);
  });
});
