import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { builtContent } from '../support/built-pack.ts';
import { answerAll, begin, BLACKMAIL, expect, goOnToPlan, heading, isReady, open, test } from '../support/guide.ts';
import { followAct } from '../support/plan.ts';
import { unzip } from '../support/unzip.ts';

// what the worker fetches is not what a letter sends
test.use({ serviceWorkers: 'block' });

const pack = builtContent();
const JUDGE = 'fr/lettres/saisir-le-juge/';
const NAME = 'Votre prénom et votre nom';

/** As strict as Word is: what the browser's own reader of XML says of it. */
const readXml = (text: string): { readonly root: string; readonly error: string | undefined } => {
  const xml = new DOMParser().parseFromString(text, 'application/xml');
  return { root: xml.documentElement.tagName, error: xml.querySelector('parsererror')?.textContent ?? undefined };
};

const sheet = (page: Page) => page.locator('.sheet');
const stores = (page: Page) =>
  page.evaluate(async () => ({
    local: localStorage.length,
    tab: sessionStorage.length,
    databases: (await indexedDB.databases()).length,
  }));

test('is filled in as one types, with the day and the place as French writes them', async ({ page, server }) => {
  await page.clock.setFixedTime(new Date('2027-01-01T10:00:00Z'));
  await open(page, server, JUDGE);
  await expect(sheet(page)).toContainText('le 1er janvier 2027');
  await page.getByLabel(NAME).fill('A. B.');
  await page.getByLabel('La ville du tribunal pour enfants').fill('Angers');
  await page.getByLabel('La ville où vous écrivez').fill('Angers');
  await page
    .getByLabel('Les faits', { exact: true })
    .fill('3 mars : une voiture devant le collège\n5 mars : un second téléphone');
  await expect(page.locator('.sheet-recipient')).toContainText('Tribunal pour enfants d’Angers');
  await expect(page.locator('.sheet-date')).toHaveText('Angers, le 1er janvier 2027');
  await expect(sheet(page).locator('li').filter({ hasText: 'un second téléphone' })).toBeVisible();
  await expect(page.locator('.sheet-sign')).toContainText('A. B.');
});

test('every letter stands as a letter, empty too: object, greeting, farewell, lines to fill in, and its legal basis with sources', async ({
  page,
  server,
}) => {
  expect(pack.letters.length).toBeGreaterThanOrEqual(14);
  for (const { id, title, sources } of pack.letters) {
    await open(page, server, `fr/lettres/${id}/`);
    await expect(heading(page)).toHaveText(title);
    await expect(page.locator('.sheet-object')).toContainText('Objet');
    await expect(sheet(page)).toContainText(/Je vous prie|Madame, Monsieur/);
    expect(await sheet(page).locator('.blank').count(), id).toBeGreaterThan(1);
    await expect(page.getByRole('heading', { name: 'Ce que dit la loi' })).toBeVisible();
    await expect(page.locator('.provenance .sources > li')).toHaveCount(sources.length);
    expect(await sheet(page).innerText(), id).not.toMatch(/[{}]|undefined|null/);
  }
});

test('what was typed once stands in the other letters too, and goes when one empties it or leaves', async ({
  page,
  server,
}) => {
  await page.route('https://meteofrance.com/**', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<h1>ailleurs</h1>' }),
  );
  await open(page, server, JUDGE);
  await page.getByLabel(NAME).fill('A. B.');
  await page.getByRole('link', { name: 'Retour' }).click();
  await page.getByRole('main').getByRole('link', { name: /refus/i }).first().click();
  await expect(page.getByLabel(NAME)).toHaveValue('A. B.');
  await page.getByRole('button', { name: 'Vider toutes les lignes' }).click();
  await expect(page.getByLabel(NAME)).toHaveValue('');
  await page.getByLabel(NAME).fill('C. D.');
  await page.locator('.bar-exit').click();
  await expect(page.getByRole('heading', { name: 'ailleurs' })).toBeVisible();
  await page.goBack();
  await expect(page.getByRole('link', { name: 'Continuer' })).toBeVisible();
  await page.getByRole('link', { name: 'Continuer' }).click();
  await page.locator('a[href="/fr/plus/"]:visible').click();
  await page.getByRole('main').getByRole('link', { name: 'Les lettres' }).click();
  await page.getByRole('main').getByRole('link', { name: /refus/i }).first().click();
  await expect(page.getByLabel(NAME)).toHaveValue('');
});

test('nothing typed is sent or stored, and a reload forgets it', async ({ page, server, context }) => {
  await open(page, server, JUDGE);
  const asked: string[] = [];
  context.on('request', (request) => asked.push(request.url()));
  await page.getByLabel(NAME).fill('A. B.');
  await page.getByLabel('Les faits', { exact: true }).fill('un fait');
  expect(await stores(page)).toEqual({ local: 0, tab: 0, databases: 0 });
  expect(asked.filter((url) => !/\/assets\/|\/sw\.js/.test(url))).toEqual([]);
  expect(page.url()).toBe(server.url + JUDGE);
  await page.reload();
  await isReady(page);
  await expect(page.getByLabel(NAME)).toHaveValue('');
});

test('what the answers say is ticked beforehand, and can be unticked', async ({ page, server }) => {
  await open(page, server);
  await begin(page);
  await answerAll(page, { ...BLACKMAIL, already: ['complaint', 'told-119'] });
  await goOnToPlan(page);
  await followAct(page, 'saisir-le-juge-des-enfants');
  await page.getByText('Lettres à remplir').click();
  await page.locator('.row[href$="/lettres/saisir-le-juge/"]').click();
  const complaint = page.getByRole('checkbox', { name: 'Une plainte', exact: true });
  await expect(complaint).toBeChecked();
  await expect(page.getByRole('checkbox', { name: 'Une main courante' })).not.toBeChecked();
  await expect(sheet(page)).toContainText('Une plainte est déposée.');
  await complaint.uncheck();
  await expect(sheet(page)).not.toContainText('Une plainte est déposée.');
});

test('is copied as plain text, and says that the text stays in the clipboard', async ({ page, server, context }) => {
  await context.grantPermissions(['clipboard-write']);
  await open(page, server, JUDGE);
  await page.getByLabel(NAME).fill('A. B.');
  await page.getByRole('button', { name: 'Copier le texte' }).click();
  await expect(page.getByText(/presse-papiers/)).toBeVisible();
  // pasted by the keyboard: the headers let no page read the clipboard
  await page.evaluate(() => document.body.appendChild(document.createElement('textarea')).focus());
  await page.keyboard.press('ControlOrMeta+V');
  const text = await page.locator('textarea').last().inputValue();
  expect(text).toMatch(/^A\. B\.\n/);
  expect(text).toContain('Objet');
  expect(text).toContain('Madame, Monsieur le juge des enfants,');
});

test('says what to do where the browser refuses to copy', async ({ page, server }) => {
  await page.addInitScript(() =>
    Object.defineProperty(navigator, 'clipboard', { value: { writeText: () => Promise.reject(new Error('no')) } }),
  );
  await open(page, server, JUDGE);
  await page.getByRole('button', { name: 'Copier le texte' }).click();
  await expect(page.getByText(/refuse de copier/)).toBeVisible();
});

test('is kept as a text and as a Word file with neutral names, and nothing in them but the letter', async ({
  page,
  server,
}) => {
  await open(page, server, JUDGE);
  await page.getByLabel(NAME).fill('Élise Ça');
  const [text] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Fichier texte' }).click(),
  ]);
  expect(text.suggestedFilename()).toBe('lettre.txt');
  expect(readFileSync(await text.path(), 'utf8')).toContain('Élise Ça');
  const [document] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Fichier Word' }).click(),
  ]);
  expect(document.suggestedFilename()).toBe('lettre.docx');
  const archive = readFileSync(await document.path());
  const body = unzip(archive, 'word/document.xml');
  expect(body).toContain('Élise Ça');
  expect(body).toContain('Madame, Monsieur le juge des enfants,');
  expect(body).toContain('w:w="11906"');
  expect(unzip(archive, 'word/styles.xml')).toContain('<w:lang w:val="fr-FR" ');
  const properties = unzip(archive, 'docProps/core.xml');
  expect(properties).not.toMatch(/Un-named|docx|Élise/i);
  await expect(page.getByText(/téléchargements de cet appareil/)).toBeVisible();
});

test('its Word file can be read whatever was pasted into the letter: nothing in it is no character of XML', async ({
  page,
  server,
}) => {
  await open(page, server, JUDGE);
  await page.getByLabel(NAME).fill('Éli\u0000se\u001F \uD83D\uDE00\uFFFE');
  await page.getByLabel('Les faits', { exact: true }).fill('3 mars\u000B : une\u0008 voiture\uD800\n5 mars');
  const [document] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Fichier Word' }).click(),
  ]);
  const body = unzip(readFileSync(await document.path()), 'word/document.xml');
  // the guide's own policy lets no script read XML
  await page.goto('about:blank');
  expect(await page.evaluate(readXml, body)).toMatchObject({ error: undefined, root: 'w:document' });
  expect(body).toContain('Élise \uD83D\uDE00');
  expect(body).toContain('3 mars : une voiture');
});

test('without a network, print and text still work, and the Word file says what it needs', async ({
  page,
  server,
  context,
}) => {
  await open(page, server, JUDGE);
  await context.setOffline(true);
  await page.route('**/letter-document-*.js', (route) => route.abort());
  await page.getByRole('button', { name: 'Fichier Word' }).click();
  await expect(page.getByText(/demande le réseau, une fois/)).toBeVisible();
  const [text] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Fichier texte' }).click(),
  ]);
  expect(text.suggestedFilename()).toBe('lettre.txt');
});

test('prints the letter alone, on A4', async ({ page, server }) => {
  await open(page, server, JUDGE);
  await page.getByLabel(NAME).fill('A. B.');
  await page.emulateMedia({ media: 'print' });
  await expect(sheet(page)).toBeVisible();
  for (const hidden of ['.letter-form', '.bar', '.provenance', 'h1'])
    await expect(page.locator(hidden).first()).toBeHidden();
  expect(await page.locator('main').innerText()).toMatch(/^A\. B\./);
});

test('says first whom to call, then the letter', async ({ page, server }) => {
  await open(page, server, JUDGE);
  const first = page.getByRole('main').getByText(/^Signalez d’abord/);
  await expect(first.getByRole('link', { name: '17, police et gendarmerie' })).toHaveAttribute('href', 'tel:17');
  await expect(first.getByRole('link', { name: '119, enfance en danger' })).toHaveAttribute('href', 'tel:119');
  const [words, form] = await Promise.all([first.boundingBox(), page.locator('.letter-form').boundingBox()]);
  expect(words?.y).toBeLessThan(form?.y ?? 0);
});

test.describe('on a wide screen', () => {
  test.use({ viewport: { width: 1280, height: 800 } });

  test('the sheet stands beside the form, and stays in sight while one types', async ({ page, server }) => {
    await open(page, server, JUDGE);
    const last = page.locator('.letter-form').getByRole('textbox').last();
    await last.scrollIntoViewIfNeeded();
    const [form, paper] = await Promise.all([page.locator('.letter-form').boundingBox(), sheet(page).boundingBox()]);
    expect(paper?.x).toBeGreaterThan((form?.x ?? 0) + (form?.width ?? 0));
    expect(paper?.width).toBeGreaterThan(450);
    await expect(sheet(page)).toBeInViewport();
  });
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the letter can be read, printed and filled in by hand, and no field stands there that would do nothing', async ({
    page,
    server,
  }) => {
    await page.goto(server.url + JUDGE);
    await expect(page.getByText('Remplir la lettre ici a besoin de JavaScript.', { exact: false })).toBeVisible();
    await expect(sheet(page)).toBeVisible();
    await expect(page.locator('.letter-form')).toBeHidden();
  });
});
