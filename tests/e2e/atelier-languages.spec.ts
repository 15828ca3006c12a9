import { readFileSync } from 'node:fs';
import { contentIn, expect, openGuide, settledBar, SMALL, test } from '../support/atelier.ts';
import { faultsIn, takeOut } from '../support/atelier-zip.ts';
import { load } from '../../scripts/load.mjs';
import type { Page } from '@playwright/test';

const { translateFixture } = await load<typeof import('../support/translate-fixture.ts')>(
  'tests/support/translate-fixture.ts',
);

/** The small guide in a second language, with words that parents type in it. */
function twoLanguages(): Map<string, string> {
  const files = translateFixture(contentIn(SMALL), 'es');
  return files.set(
    'es/search.yaml',
    'common: [apă]\nsynonyms:\n  - words: [robinet, =curge tare]\n    means: [procedure:couper-l-eau]\n',
  );
}

/** Other words for a line of the source, as somebody corrects it. */
async function correct(page: Page, line: string, words: string): Promise<void> {
  const found = page.locator('.line', { hasText: line });
  await found.hover();
  await found.getByRole('button', { name: /Corriger/ }).click();
  await expect(page.locator('.line-in-hand .cm-content')).toBeFocused();
  await page.keyboard.type(words);
  await expect(page.locator('.line-in-hand ins')).toBeVisible();
  await page.keyboard.press('Escape');
}

test('two lines whose source changed: one gets other words, one says the same; then the text is read', async ({
  page,
  atelier,
}) => {
  await openGuide(page, atelier, twoLanguages());
  await page.goto(`${atelier.url}#/text/procedure/couper-l-eau`);
  await correct(page, 'Fermez le robinet', ' Appelez un voisin.');
  await correct(page, 'Ne percez pas', ' Ne forcez pas.');
  await expect(settledBar(page)).toContainText('Aucune faute');

  await page.getByRole('link', { name: 'Langues' }).click();
  await expect(page.locator('.languages li')).toContainText('2 à revoir');
  await page.locator('.languages a').click();
  const waits = page.locator('.list', { has: page.getByRole('heading', { name: 'À faire d’abord' }) });
  await waits.getByRole('link').first().click();

  // the first line that waits is in the hand, with what changed in the source
  const hand = page.locator('.bench-hand');
  await expect(hand.locator('ins')).toContainText('Appelez un voisin.');
  await expect(hand).toContainText('Sur le téléphone, cette ligne est en français pour l’instant');
  await expect(hand.locator('.bench-editor')).toHaveAttribute('lang', 'es');
  await expect(hand.locator('.cm-content')).toBeFocused();
  await page.keyboard.type(' CHEMAȚI UN VECIN.');
  await hand.getByRole('button', { name: 'Garder ma phrase' }).click();

  await expect(hand.locator('ins')).toContainText('Ne forcez pas.');
  await hand.getByRole('button', { name: 'Ça dit toujours la même chose' }).click();
  await expect(hand).toHaveCount(0);
  await expect(page.locator('.bench-line', { hasText: 'CHEMAȚI UN VECIN.' })).toContainText('pas encore lu');

  await page.getByRole('button', { name: 'J’ai tout lu' }).click();
  await expect(page.locator('.read-all')).toContainText('Elle ne dit pas de nom');
  await page.getByRole('button', { name: 'Noter que j’ai tout lu' }).click();
  await expect(page.locator('.head')).toContainText(/^(?!.*personne n’a lue).*lues/);

  // what was done is listed in words
  await page.locator('.kept').click();
  await expect(page.locator('main li').first()).toContainText('Español');

  const before = twoLanguages();
  const after = await takeOut(page, before);
  expect(after.get('fr/procedures/couper-l-eau.md')).toContain('Appelez un voisin.');
  expect(after.get('es/procedures/couper-l-eau.md')).toContain('CHEMAȚI UN VECIN.');
  expect(await faultsIn(after)).toEqual(await faultsIn(before));
});

test('a question stays with its line, and a word that is taught is found', async ({ page, atelier }) => {
  await openGuide(page, atelier, twoLanguages());
  await page.goto(`${atelier.url}#/languages/es/procedure/couper-l-eau`);
  const line = page.locator('.bench-line', { hasText: 'Fermez le robinet' });
  await line.hover();
  await line.getByRole('button', { name: /Ouvrir/ }).click();
  const hand = page.locator('.bench-hand');
  await hand.getByRole('button', { name: 'Poser une question' }).click();
  await hand.getByLabel('Votre question').fill('Lequel ?');
  await hand.getByRole('button', { name: 'Garder la question' }).click();
  await expect(hand).toContainText('Question posée : Lequel ?');

  const pane = page.locator('.bench-pane');
  await expect(pane.locator('.search-words')).toContainText('curge tare');
  await pane.getByLabel('Ajouter ce qu’un parent taperait').fill('potop în baie');
  await pane.getByRole('button', { name: 'Ajouter' }).click();
  await expect(pane.locator('.search-words')).toContainText('potop în baie');
  await pane.getByLabel('Essayer comme un parent').fill('potop in baie');
  await pane.getByRole('button', { name: 'Chercher' }).click();
  await expect(pane.locator('.search-found [data-this]')).toContainText('ce texte, réponse n° 1');
});

test('a language that goes from right to left does so in its own cells alone', async ({ page, atelier }) => {
  await openGuide(page, atelier, translateFixture(contentIn(SMALL), 'ar'));
  await page.goto(`${atelier.url}#/languages/ar/procedure/couper-l-eau`);
  const line = page.locator('.bench-line', { hasText: 'Fermez le robinet' });
  await expect(line.locator('.bench-own')).toHaveAttribute('dir', 'rtl');
  await expect(line.locator('.bench-own')).toHaveAttribute('lang', 'ar');
  await expect(line.locator('.bench-source')).toHaveAttribute('dir', 'ltr');
  // from the keyboard alone: open a line, leave it, and go on from there
  await line.getByRole('button').focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('.bench-editor')).toHaveCSS('direction', 'rtl');
  await expect(page.locator('.bench-editor .cm-content')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(line.getByRole('button')).toBeFocused();
  expect(await page.evaluate(() => document.scrollingElement?.scrollTop)).toBe(0);
});

test('texts go out as PO, come back as Poedit writes them, and hold no fault', async ({ page, atelier }) => {
  await openGuide(page, atelier, twoLanguages());
  await page.goto(`${atelier.url}#/languages/es`);
  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Les textes (PO)' }).click();
  const download = await waiting;
  expect(download.suggestedFilename()).toBe('es.po');
  const po = readFileSync(await download.path(), 'utf8');
  expect(po).toContain('"Language: es\\n"');

  // another program changes a sentence, wraps it, names itself, and ends lines in its way
  const back = po
    .replace('"Language: es\\n"', '"Language: es_ES\\n"\n"X-Generator: Poedit 3.5\\n"')
    .replace('FERMEZ LE ROBINET', 'ÎNCHIDEȚI"\n" ROBINETUL')
    .concat('\nmsgctxt "contacts/nadie:who"\nmsgid "Personne."\nmsgstr "Nadie firmó."\n');
  expect(back).toContain('ROBINETUL');
  const field = page.locator('.exchange input');
  await field.setInputFiles({ name: 'es.po', mimeType: 'text/x-gettext', buffer: Buffer.from(back) });
  await expect(page.locator('.exchange')).toContainText('1 phrase a changé.');
  // nothing is lost: what has no place is shown with its words, and why
  await expect(page.locator('.exchange .bullets')).toContainText('Nadie firmó.');
  await expect(page.locator('.exchange .bullets')).toContainText('Le guide n’a pas cette phrase.');
  await page.goto(`${atelier.url}#/languages/es/procedure/couper-l-eau`);
  await expect(page.locator('.bench-own', { hasText: 'ÎNCHIDEȚI ROBINETUL' })).toBeVisible();
  await expect(settledBar(page)).toContainText('Aucune faute');

  // words of the screens travel as JSON
  await page.goto(`${atelier.url}#/languages/es`);
  const other = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Les mots des écrans (JSON)' }).click();
  expect(JSON.parse(readFileSync(await (await other).path(), 'utf8'))).toHaveProperty('core');

  // what is no translation is refused in words
  await field.setInputFiles({ name: 'es.po', mimeType: 'text/plain', buffer: Buffer.from('Bonjour') });
  await expect(page.locator('.exchange')).toContainText('ne se lit pas comme une traduction');

  const before = twoLanguages();
  const after = await takeOut(page, before);
  const changed = [...after].filter(([file, text]) => text !== before.get(file));
  expect(changed.map(([file]) => file)).toEqual(['es/procedures/couper-l-eau.md']);
  expect(await faultsIn(after)).toEqual(await faultsIn(before));
});
