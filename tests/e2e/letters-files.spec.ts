import { readFileSync } from 'node:fs';
import { expect, open, test } from '../support/guide.ts';
import { unzip } from '../support/unzip.ts';

test.use({ serviceWorkers: 'block' });

const JUDGE = 'fr/lettres/saisir-le-juge/';
const NAME = 'Votre prénom et votre nom';

/** As strict as Word is: what the browser's own reader of XML says of it. */
const readXml = (text: string): { readonly root: string; readonly error: string | undefined } => {
  const xml = new DOMParser().parseFromString(text, 'application/xml');
  return { root: xml.documentElement.tagName, error: xml.querySelector('parsererror')?.textContent ?? undefined };
};

test('is taken away as plain text and as a Word file, which hold nothing but the letter', async ({
  page,
  server,
  context,
}) => {
  await open(page, server, JUDGE);
  await test.step('is copied as plain text, and says that the text stays in the clipboard', async () => {
    await context.grantPermissions(['clipboard-write']);
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
  await test.step('says what to do where the browser refuses to copy', async () => {
    await page.evaluate(() =>
      Object.defineProperty(navigator, 'clipboard', { value: { writeText: () => Promise.reject(new Error('no')) } }),
    );
    await page.getByRole('button', { name: 'Copier le texte' }).click();
    await expect(page.getByText(/refuse de copier/)).toBeVisible();
  });
  await test.step('is kept as a text and as a Word file with neutral names, and nothing in them but the letter', async () => {
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
  await test.step('its Word file can be read whatever was pasted into the letter: nothing in it is no character of XML', async () => {
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
});

test('without a network, print and text still work, and the Word file says before and after what it needs', async ({
  page,
  server,
  context,
}) => {
  await open(page, server, JUDGE);
  await expect(page.getByText('Le fichier Word demande du réseau, une fois.')).toBeVisible();
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
