import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { strToU8, zipSync } from 'fflate';
import { contentIn, expect, give, openGuide, SMALL, test } from '../support/atelier.ts';
import type { Served } from '../../scripts/serve.mjs';
import { onDisk, readZip } from '../support/atelier-zip.ts';
import { keepEdits, openDraft, openPublish, replaced, resumeDraft, type DraftEdit } from '../support/atelier-draft.ts';

const files = contentIn(SMALL);

function edit(what: string, file: string, ...pairs: readonly (readonly [old: string, fresh: string])[]): DraftEdit {
  const before = files.get(file) ?? '';
  return {
    what,
    changes: [{ file, before, after: pairs.reduce((text, [old, fresh]) => replaced(text, old, fresh), before) }],
  };
}

const NUMBER = edit('number', 'contacts.yaml', [
  '"0142000000", shown: "01 42 00 00 00"',
  '"0142000001", shown: "01 42 00 00 01"',
]);
const SENTENCE = edit('sentence', 'fr/procedures/couper-l-eau.md', ['près du compteur', 'sous le compteur']);
const BROKEN = edit('rule', 'procedures/couper-l-eau.yaml', ['- { band: today }', '- { band: week }']);

test('a change goes out in words and files, and git takes its patch: two clicks', async ({ page, atelier }) => {
  await openDraft(page, atelier, SMALL, [NUMBER, SENTENCE]);
  await openPublish(page);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('2 changements, en mots');
  await expect(page.getByRole('heading', { level: 2 }).first()).toContainText('Contacts');
  const [contact] = await page.locator('.changes > li').all();
  await expect(contact?.locator('del').first() ?? page.locator('none')).toContainText('01 42 00 00 00');
  await expect(contact?.locator('ins').first() ?? page.locator('none')).toContainText('01 42 00 00 01');
  await expect(page.getByText('Aucune carte ne change de place, pour aucune des 57 combinaisons')).toBeVisible();
  await expect(page.getByText('Un juriste, 1 page')).toBeVisible();
  await expect(page.getByText('L’association, 1 contact')).toBeVisible();
  await expect(page.getByText('Tout est vérifié')).toBeVisible();
  const all = await readZip(page, 'Tout télécharger');
  expect([...all.keys()].map((name) => name.replace(/^[^-]+-/, ''))).toHaveLength(4);
  const root = onDisk(new Map([...files].map(([path, text]) => [`guide-content/${path}`, text])));
  execFileSync('git', ['init', '--quiet'], { cwd: root });
  const patch = [...all].find(([name]) => name.endsWith('.patch'))?.[1] ?? '';
  execFileSync('git', ['apply', '-'], { cwd: root, input: patch });
  expect(readFileSync(join(root, 'guide-content/contacts.yaml'), 'utf8')).toBe(NUMBER.changes[0]?.after);
  const html = [...all].find(([name]) => name.endsWith('.html'))?.[1] ?? '';
  expect(html.replaceAll(/[\u00A0\u202F]/g, ' ')).toContain('<ins>01 42 00 00 01</ins>');
});

test('the zip holds the changed files where they lay, and the check finds nothing more', async ({ page, atelier }) => {
  await openDraft(page, atelier, SMALL, [NUMBER, SENTENCE]);
  await openPublish(page);
  await expect(page.getByText('Tout est vérifié')).toBeVisible();
  const zip = await readZip(page, 'Télécharger : Le contenu changé');
  expect([...zip.keys()].toSorted()).toEqual([
    'guide-content/contacts.yaml',
    'guide-content/fr/procedures/couper-l-eau.md',
  ]);
  expect(zip.get('guide-content/fr/procedures/couper-l-eau.md')).toBe(SENTENCE.changes[0]?.after);
});

test('one thing is given back, and that is taken back like any edit', async ({ page, atelier }) => {
  await openDraft(page, atelier, SMALL, [NUMBER, SENTENCE]);
  await openPublish(page);
  await page.getByRole('button', { name: 'Rendre « Votre assurance » comme avant' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'est de nouveau comme à l’ouverture' })).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('1 changement, en mots');
  await expect(page.getByText('01 42 00 00 01')).toHaveCount(0);
  await page.locator('h1').click();
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('2 changements, en mots');
});

test('a proof that broke holds the guide back, says which family, and still lets the draft be kept', async ({
  page,
  atelier,
}) => {
  await openDraft(page, atelier, SMALL, [BROKEN]);
  await openPublish(page);
  await expect(page.getByText('Pas encore : corrigez d’abord ceci')).toBeVisible();
  await expect(page.locator('.publish').getByRole('link', { name: 'Voir cette famille' }).first()).toBeVisible();
  await expect(page.getByRole('button', { name: 'Tout télécharger' })).toBeDisabled();
  const zip = await readZip(page, 'Télécharger le guide entier');
  expect(zip.get('guide-content/procedures/couper-l-eau.yaml')).toBe(BROKEN.changes[0]?.after);
  expect(zip.size).toBeGreaterThanOrEqual(files.size);
});

test('a rule that moves a card is counted over all answers', async ({ page, atelier }) => {
  const moved = edit('rule', 'procedures/prevenir-l-assurance.yaml', ['band: today', 'band: now']);
  await openDraft(page, atelier, SMALL, [moved]);
  await openPublish(page);
  await expect(page.getByText(/combinaisons de réponses, sur 57, donnent un autre plan/)).toBeVisible();
});

test('a draft without a change says so', async ({ page, atelier }) => {
  await openGuide(page, atelier);
  await page.getByRole('link', { name: 'Publier' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Rien n’a changé');
  await expect(page.getByText('Il n’y a rien à publier')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Tout télécharger' })).toHaveCount(0);
});

/** A folder of the browser's own store in the place of one on the disk, which no test can choose. */
async function openFolder(page: Page, atelier: Served): Promise<void> {
  await page.goto(atelier.url);
  await page.evaluate(
    async (all) => {
      const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle('mon-guide', { create: true });
      for (const [path, text] of all) await put(path, text);
      async function put(path: string, text: string): Promise<void> {
        const parts = path.split('/');
        let parent = folder;
        for (const part of parts.slice(0, -1)) parent = await parent.getDirectoryHandle(part, { create: true });
        const stream = await (await parent.getFileHandle(parts.at(-1) ?? '', { create: true })).createWritable();
        await stream.write(text);
        await stream.close();
      }
      Object.assign(window, { showDirectoryPicker: async () => folder });
    },
    [...files].map(([path, text]) => [`guide-content/${path}`, text] as const),
  );
  await page.getByRole('button', { name: 'Choisir un dossier' }).click();
  await expect(page.locator('.three')).toBeVisible();
}

/** Reads a file of that folder, or writes it. */
const inFolder = (page: Page, path: string, fresh?: string): Promise<string> =>
  page.evaluate(
    async ({ path: file, fresh: text }) => {
      let parent = await (await navigator.storage.getDirectory()).getDirectoryHandle('mon-guide');
      const parts = file.split('/');
      for (const part of parts.slice(0, -1)) parent = await parent.getDirectoryHandle(part);
      const handle = await parent.getFileHandle(parts.at(-1) ?? '');
      if (text !== undefined) {
        const stream = await handle.createWritable();
        await stream.write(text);
        await stream.close();
      }
      return (await handle.getFile()).text();
    },
    { path, fresh },
  );

/** Goes on with edits in the folder that was opened. */
async function openFolderDraft(page: Page, atelier: Served, edits: readonly DraftEdit[]): Promise<void> {
  await openFolder(page, atelier);
  await keepEdits(page, edits);
  await resumeDraft(page);
}

test('the folder that was opened is written into, and what was written is said', async ({ page, atelier }) => {
  await openFolderDraft(page, atelier, [NUMBER, SENTENCE]);
  await openPublish(page);
  await expect(page.getByText('Tout est vérifié')).toBeVisible();
  await page.getByRole('button', { name: 'Écrire dans le dossier' }).click();
  await expect(page.getByText('2 fichiers écrits dans « mon-guide ».')).toBeVisible();
  expect(await inFolder(page, 'guide-content/contacts.yaml')).toBe(NUMBER.changes[0]?.after);
  expect(await inFolder(page, 'guide-content/pack.yaml')).toBe(files.get('pack.yaml'));
  await page.getByRole('button', { name: 'Écrire dans le dossier' }).click();
  await expect(page.getByText('Rien à écrire : « mon-guide » a déjà ces changements.')).toBeVisible();
});

test('a file that somebody else changed is shown beside, and written only when it is chosen', async ({
  page,
  atelier,
}) => {
  const theirs = replaced(
    files.get('contacts.yaml'),
    '"0142000000", shown: "01 42 00 00 00"',
    '"0142000009", shown: "01 42 00 00 09"',
  );
  await openFolderDraft(page, atelier, [NUMBER, SENTENCE]);
  await inFolder(page, 'guide-content/contacts.yaml', theirs);
  await openPublish(page);
  await expect(page.getByText('Tout est vérifié')).toBeVisible();
  await page.getByRole('button', { name: 'Écrire dans le dossier' }).click();
  await expect(page.getByText('Quelqu’un d’autre a changé 1 fichier depuis l’ouverture.')).toBeVisible();
  const clash = page.getByRole('group', { name: 'Ce que toutes les langues partagent' });
  await expect(clash.locator('ins')).toHaveCount(4);
  await expect(clash).toContainText('01 42 00 00 09');
  await expect(clash).toContainText('01 42 00 00 01');
  const write = page.getByRole('button', { name: 'Écrire ce que j’ai choisi' });
  await expect(write).toBeDisabled();
  // nothing is written before that
  expect(await inFolder(page, `guide-content/${SENTENCE.changes[0]?.file}`)).toBe(SENTENCE.changes[0]?.before);
  await page.getByRole('radio', { name: 'Garder ce que l’autre a écrit' }).check();
  await write.click();
  await expect(
    page.getByText('1 fichier écrit dans « mon-guide ». 1 fichier reste comme sur le disque.'),
  ).toBeVisible();
  expect(await inFolder(page, 'guide-content/contacts.yaml')).toBe(theirs);
  await page.getByRole('button', { name: 'Écrire dans le dossier' }).click();
  await page.getByRole('radio', { name: 'Mettre ce que j’ai écrit' }).check();
  await write.click();
  await expect(page.getByText('1 fichier écrit dans « mon-guide ».')).toBeVisible();
  expect(await inFolder(page, 'guide-content/contacts.yaml')).toBe(NUMBER.changes[0]?.after);
});

test('the draft goes out as one page that opens from disk, and asks for nothing', async ({
  page,
  atelier,
  context,
}) => {
  const edition = readFileSync('tests/fixtures/editions/eau.yaml', 'utf8').replace(
    'tests/fixtures/pack/good',
    'guide-content',
  );
  const zip = zipSync({
    'editions/eau.yaml': strToU8(edition),
    ...Object.fromEntries([...files].map(([path, text]) => [`guide-content/${path}`, strToU8(text)])),
  });
  await page.goto(atelier.url);
  await give(page, Buffer.from(zip));
  await expect(page.locator('.three')).toBeVisible();
  await keepEdits(page, [SENTENCE]);
  await resumeDraft(page);
  await openPublish(page);
  await expect(page.getByText('Tout est vérifié')).toBeVisible();
  const started = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Télécharger : L’aperçu, comme sur un téléphone' }).click();
  const path = join(mkdtempSync(join(tmpdir(), 'preview-')), 'page.html');
  await (await started).saveAs(path);
  const preview = await context.newPage();
  const asked: string[] = [];
  const errors: string[] = [];
  preview.on('request', (request) => asked.push(request.url()));
  preview.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  await preview.goto(`file://${path}#/fr/demarches/couper-l-eau/`);
  await expect(preview.getByText('sous le compteur').first()).toBeAttached();
  expect(errors).toEqual([]);
  expect(asked.filter((url) => !url.startsWith('file:') && !url.startsWith('data:'))).toEqual([]);
});
