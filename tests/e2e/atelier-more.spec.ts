import { copyFileSync, readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { contentIn, expect, openGuide, SMALL, test, wholeIn } from '../support/atelier.ts';
import { openDraft, openPublish, replaced, type DraftEdit } from '../support/atelier-draft.ts';
import { takeOut } from '../support/atelier-zip.ts';
import { axeFaults } from '../support/looks/axe.ts';
import { load } from '../../scripts/load.mjs';

const { translateFixture } = await load<typeof import('../support/translate-fixture.ts')>(
  'tests/support/translate-fixture.ts',
);

const files = contentIn(SMALL);
const FILE = 'fr/procedures/couper-l-eau.md';
const words = files.get(FILE) ?? '';

test('a new number is seen on the phone before it is written', async ({ page, atelier }) => {
  // the whole guide in two languages, on a machine that may do other things too
  test.setTimeout(200_000);
  await openGuide(page, atelier, wholeIn('fr', 'es'));
  await page.goto(`${atelier.url}#/number`);
  const trying = page.getByRole('button', { name: 'Essayer sur le téléphone' });
  await expect(trying).toBeDisabled();
  await page.getByRole('button', { name: /^3018/ }).click();
  await page.keyboard.type('3019');
  await expect(trying).toBeEnabled({ timeout: 60_000 });
  await trying.press('Enter');
  const panel = page.getByRole('dialog', { name: 'Le nouveau numéro, comme sur un téléphone' });
  const phone = panel.frameLocator('iframe[data-front]');
  await expect(panel.getByRole('button', { name: /3018, violences en ligne/ })).toHaveAttribute('aria-current', 'page');
  await expect(phone.getByRole('link', { name: /3019/ }).first()).toBeVisible({ timeout: 60_000 });
  expect(await axeFaults(page)).toEqual([]);
  // a page on which a sentence changes is scrolled to it
  await panel.getByRole('button', { name: /^Ne payez jamais/ }).click();
  await expect(phone.getByRole('heading', { level: 1, name: /Ne payez jamais/ })).toBeVisible();
  await expect(phone.getByText('3019').first()).toBeInViewport();
  await panel.getByLabel('Langue du téléphone').selectOption('es');
  await expect(phone.locator('html')).toHaveAttribute('lang', 'es', { timeout: 60_000 });
  await expect(phone.getByText('3019').first()).toBeInViewport();
  await panel.getByLabel('Langue du téléphone').focus();
  await page.keyboard.press('Escape');
  await expect(panel).toBeHidden();
  await expect(trying).toBeFocused();
  await expect(page.getByRole('link', { name: 'Publier', exact: true })).toBeVisible();
});

const SENTENCE: DraftEdit = {
  what: 'sentence',
  changes: [
    {
      file: FILE,
      before: words,
      after: replaced(words, 'près du compteur', 'sous le compteur'),
    },
  ],
};

test('a signature that falls gives the jurist a dossier, alone and with all else', async ({
  page,
  atelier,
  context,
}) => {
  await openDraft(page, atelier, SMALL, [SENTENCE]);
  await openPublish(page);
  await expect(page.getByText('Tout est vérifié')).toBeVisible();
  const one = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Télécharger : Le dossier du juriste' }).click();
  const dossier = await one;
  expect(dossier.suggestedFilename()).toBe('à-signer-couper-l-eau.html');
  const path = await dossier.path();
  const own = `${path}.html`;
  copyFileSync(path, own);
  const read = await context.newPage();
  const errors: string[] = [];
  read.on('console', (line) => line.type() === 'error' && errors.push(line.text()));
  await read.goto(`file://${own}`);
  await expect(read.getByRole('heading', { level: 1 })).toHaveText('Coupez l’eau');
  await expect(read.getByText('sous le compteur').first()).toBeVisible();
  // its own script counts the answers: the page lets it run
  await read.getByRole('radio').first().check();
  await expect(read.locator('#progress')).toContainText(/^1 /);
  expect(errors).toEqual([]);
  const both = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Tout télécharger' }).click();
  const all = unzipSync(new Uint8Array(readFileSync(await (await both).path())));
  expect(strFromU8(all['à-signer-couper-l-eau.html'] ?? new Uint8Array())).toContain('sous le compteur');
});

test('where nothing is to be signed, no dossier is offered', async ({ page, atelier }) => {
  const before = files.get('contacts.yaml') ?? '';
  const after = replaced(before, '"0142000000", shown: "01 42 00 00 00"', '"0142000001", shown: "01 42 00 00 01"');
  await openDraft(page, atelier, SMALL, [{ what: 'number', changes: [{ file: 'contacts.yaml', before, after }] }]);
  await openPublish(page);
  await expect(page.getByText('Tout est vérifié')).toBeVisible();
  await expect(page.getByText('Le dossier du juriste')).toHaveCount(0);
});

test('a review that was saved is taken up again where its statements are the same', async ({ page, atelier }) => {
  await openGuide(page, atelier);
  const list = `${atelier.url}#/review`;
  await page.goto(`${list}/procedure/couper-l-eau`);
  await expect(page.getByRole('button', { name: 'C’est juste' })).toBeVisible();
  await page.keyboard.press('j');
  await expect(page.locator('.statement-place').first()).toContainText('2 sur');
  await page.keyboard.press('a');
  await page.getByLabel('Comment le diriez-vous ?').fill('Fermez l’eau.');
  await page.getByRole('link', { name: /^Signer/ }).click();
  await page.getByLabel('Votre nom, comme il sera écrit').fill('Camille');
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Enregistrer sans finir' }).click();
  const saved = readFileSync(await (await saving).path(), 'utf8');
  const file = (text: string, name = 'couper-l-eau-en-cours.json') => ({
    name,
    mimeType: 'application/json',
    buffer: Buffer.from(text),
  });

  // another computer: nothing is kept there, and the first statement says something else since
  await page.evaluate(() => indexedDB.deleteDatabase('atelier-reviews'));
  await page.goto(list);
  await page.reload();
  await page.getByRole('button', { name: /Reprendre le brouillon/ }).click();
  await page.getByRole('link', { name: 'Relecture', exact: true }).click();
  const choosing = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Reprendre un fichier de relecture' }).click();
  const field = await choosing;
  await field.setFiles(file('{"form":"autre"}', 'photo.json'));
  await expect(page.getByText(/Ce fichier n’est pas une relecture/)).toBeVisible();
  await page.locator('input[accept*=json]').setInputFiles(file(saved.replace('"couper-l-eau"', '"ailleurs"')));
  await expect(page.getByText(/un texte qui n’est pas dans ce guide/)).toBeVisible();
  await page.locator('input[accept*=json]').setInputFiles(file(saved));
  await expect(page.getByText(/2 réponses sont reprises, sur/)).toBeVisible();
  expect(await axeFaults(page)).toEqual([]);
  await page.getByRole('link', { name: 'Continuer à l’affirmation 3' }).click();
  await expect(page.locator('.statement-place').first()).toContainText('3 sur');
  const states = page.getByRole('navigation', { name: 'Affirmations' }).getByRole('link');
  await expect(states.nth(0)).toContainText('(juste)');
  await expect(states.nth(1)).toContainText('(à dire autrement)');
  await states.nth(1).click();
  await expect(page.getByLabel('Comment le diriez-vous ?')).toHaveValue('Fermez l’eau.');
  await page.getByRole('link', { name: /^Signer/ }).click();
  await expect(page.getByLabel('Votre nom, comme il sera écrit')).toHaveValue('Camille');
});

test('one sentence of several is given back by itself, and that is taken back like any edit', async ({
  page,
  atelier,
}) => {
  const [change] = SENTENCE.changes;
  const both = { file: FILE, before: words, after: replaced(change?.after ?? '', 'Une lampe', 'Une bonne lampe') };
  await openDraft(page, atelier, SMALL, [{ what: 'two', changes: [both] }]);
  await openPublish(page);
  await expect(page.locator('.changes ins').filter({ hasText: 'bonne' })).toBeVisible();
  expect(await axeFaults(page)).toEqual([]);
  await page.getByRole('button', { name: 'Rendre la phrase « Une bonne lampe. » comme avant' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'est de nouveau comme à l’ouverture' })).toBeVisible();
  await expect(page.locator('.changes ins').filter({ hasText: 'bonne' })).toHaveCount(0);
  await expect(page.locator('.changes ins').filter({ hasText: 'sous' })).toBeVisible();
  expect((await takeOut(page, contentIn(SMALL))).get(FILE)).toBe(change?.after);
  await page.locator('h1').click();
  await page.keyboard.press('Control+z');
  await expect(page.locator('.changes ins').filter({ hasText: 'bonne' })).toBeVisible();
});

test('what the guide fills in a sentence is a chip with a word, and is written as it was typed', async ({
  page,
  atelier,
}) => {
  const opened = translateFixture(contentIn(SMALL), 'es');
  await openGuide(page, atelier, opened);
  await page.goto(`${atelier.url}#/languages/es/interface/core`);
  const line = page.locator('.bench-line', { hasText: ', accueil' });
  await expect(line.locator('.bench-source .chip')).toHaveText('le nom du guide');
  await expect(line.locator('.bench-own .chip')).toHaveText('le nom du guide');
  await expect(page.locator('.bench-line', { hasText: '{{' })).toHaveCount(0);
  await line.hover();
  await line.getByRole('button', { name: /Ouvrir/ }).click();
  const hand = page.locator('.bench-hand');
  await expect(hand.locator('.bench-editor .chip')).toHaveText('le nom du guide');
  await page.keyboard.type(' YA.');
  await hand.getByRole('button', { name: 'Garder ma phrase' }).click();
  await expect(page.locator('.bench-line:not(.bench-hand)', { hasText: 'YA.' })).toBeVisible();
  expect((await takeOut(page, opened)).get('es/interface.yaml')).toContain('{{guide}}, ACCUEIL YA.');
});
