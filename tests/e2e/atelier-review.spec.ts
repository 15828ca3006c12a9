import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { Returned } from '../../tools/guide/review/form/returned.ts';
import { contentIn, expect, openGuide, settledBar, SMALL, test } from '../support/atelier.ts';
import { faultsIn, takeOut } from '../support/atelier-zip.ts';

const heading = (page: Page, name: RegExp) => page.getByRole('heading', { name, level: 1 });
const progress = (page: Page) => page.locator('.head').getByRole('status');

/** Has the command line take a review that came back, in a copy of the small guide. Out: reads a file of that copy. */
function takeIn(path: string): (file: string) => string {
  const folder = mkdtempSync(join(tmpdir(), 'atelier-review-'));
  try {
    cpSync(SMALL, folder, { recursive: true });
    // the day is the browser’s, which is in Paris
    const env = { ...process.env, TZ: 'Europe/Paris' };
    execFileSync(process.execPath, ['scripts/guide.mjs', 'review', '--take', path, '--content', folder], { env });
    const texts = new Map(
      ['procedures/prevenir-l-assurance.yaml', 'reviews/procedure/prevenir-l-assurance.json'].map((file) => [
        file,
        readFileSync(join(folder, file), 'utf8'),
      ]),
    );
    return (file) => texts.get(file) ?? '';
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Opens the review of a procedure of the small guide. */
async function openReview(page: Page, title: string): Promise<void> {
  await page.getByRole('link', { name: 'Relecture', exact: true }).click();
  await page
    .locator('.list')
    .getByRole('link', { name: new RegExp(title) })
    .first()
    .click();
  await expect(heading(page, new RegExp(`Relire « ${title}`))).toBeVisible();
}

test('a jurist answers by keys, stops, comes back, and goes on where they were', async ({ page, atelier }) => {
  await openGuide(page, atelier);
  await openReview(page, 'Prévenez');
  await page.keyboard.press('j');
  await expect(page.locator('.statement-place').first()).toContainText('2 sur');
  await page.keyboard.press('a');
  await expect(page.getByLabel('Comment le diriez-vous ?')).toBeFocused();
  // in a field the same letters are letters
  await page.keyboard.type('Juste après, appelez.');
  await page.getByRole('button', { name: 'Affirmation suivante' }).click();
  await expect(progress(page)).toContainText('2 affirmations lues');
  const states = page.getByRole('navigation', { name: 'Affirmations' }).getByRole('link');
  await expect(states.nth(0)).toContainText('(juste)');
  await expect(states.nth(1)).toContainText('(à dire autrement)');

  await page.reload();
  await page.getByRole('button', { name: /Reprendre le brouillon/ }).click();
  await openReview(page, 'Prévenez');
  await expect(progress(page)).toContainText('2 affirmations lues');
  await expect(page.locator('.statement-place').first()).toContainText('3 sur');
});

test('letters answer only as long as the person wants it', async ({ page, atelier }) => {
  await openGuide(page, atelier);
  await openReview(page, 'Prévenez');
  await page.getByRole('button', { name: /Les touches J, F et A/ }).click();
  await page.keyboard.press('j');
  await page.getByRole('button', { name: 'C’est faux' }).click();
  await expect(page.getByLabel('Qu’est-ce qui est faux ?')).toBeFocused();
  // wrong without a word is not read: nobody can correct anything by it
  await expect(progress(page)).toContainText('0 affirmation lue');
});

test('a source opens at its own address, in a tab that is not told where from', async ({ page, atelier }) => {
  await openGuide(page, atelier);
  await openReview(page, 'Prévenez');
  await page.getByRole('link', { name: 'Tout lire à la suite' }).click();
  const source = page.locator('.cited > li', { hasText: 'Code des assurances' }).first();
  await expect(source).toContainText('Légifrance · texte : mi-2025 · vérifiée le 24 novembre 2026');
  const link = source.getByRole('link', { name: /Ouvrir la source/ });
  await expect(link).toHaveAttribute('href', 'https://www.legifrance.gouv.fr/codes/id/LEGITEXT000006073984');
  await expect(link).toHaveAttribute('rel', 'noreferrer');
  await expect(link).toHaveAttribute('target', '_blank');
});

test('all is right: the signature gives the file of the dossier, and sets the review in the draft', async ({
  page,
  atelier,
}) => {
  await openGuide(page, atelier);
  await openReview(page, 'Prévenez');
  const count = await page.getByRole('navigation', { name: 'Affirmations' }).getByRole('link').count();
  for (let at = 1; at <= count; at++) {
    await expect(page.locator('.statement-place').first()).toContainText(`${at} sur ${count}`);
    await page.keyboard.press('j');
  }
  await expect(heading(page, /Signer votre relecture/)).toBeVisible();
  await expect(page.getByText('Rien : vous avez tout trouvé juste.')).toBeVisible();
  await page.getByLabel('Votre nom, comme il sera écrit').fill('Camille Essai');
  await page.getByLabel('En quelle qualité').fill('avocate');
  const give = page.getByRole('button', { name: 'Signer et enregistrer le fichier' });
  await expect(give).toBeDisabled();
  await page.getByRole('checkbox').check();
  const [download] = await Promise.all([page.waitForEvent('download'), give.click()]);
  expect(download.suggestedFilename()).toBe('prevenir-l-assurance-relu.json');

  await page.getByRole('button', { name: 'Noter aussi dans ce brouillon' }).click();
  await expect(page.getByText(/C’est noté dans ce brouillon/)).toBeVisible();
  await page.getByRole('link', { name: 'Relecture', exact: true }).click();
  await expect(page.getByRole('listitem').filter({ hasText: 'Camille Essai (avocate)' })).toContainText('Signé');
  await expect(settledBar(page)).toContainText('Aucune faute');
  // what goes out is what the command line writes when it takes that file
  const taken = takeIn(await download.path());
  const before = contentIn(SMALL);
  const after = await takeOut(page, before);
  for (const file of ['procedures/prevenir-l-assurance.yaml', 'reviews/procedure/prevenir-l-assurance.json'])
    expect(after.get(file)).toBe(taken(file));
  expect(await faultsIn(after)).toEqual(await faultsIn(before));
});

test('what is to be taken up stands first, and is not signed', async ({ page, atelier }) => {
  await openGuide(page, atelier);
  await openReview(page, 'Prévenez');
  await page.keyboard.press('f');
  await page.getByLabel('Qu’est-ce qui est faux ?').fill('Pas toujours.');
  await page.getByRole('link', { name: /Signer, après les/ }).click();
  await expect(page.getByRole('listitem').filter({ hasText: 'Faux : Pas toujours.' })).toBeVisible();
  await expect(page.getByText(/Il reste \d+ affirmations à lire avant de signer/).first()).toBeVisible();
  await expect(page.getByRole('checkbox')).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Noter aussi dans ce brouillon' })).toHaveCount(0);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Enregistrer sans finir' }).click(),
  ]);
  const { judged } = JSON.parse(readFileSync(await download.path(), 'utf8')) as Returned;
  const [first, ...rest] = judged;
  expect(first).toMatchObject({ is: 'wrong', remark: 'Faux : Pas toujours.' });
  expect(rest.every(({ is }) => is === null)).toBe(true);
});

test('what changed since a signature is said, word by word, and is a draft again', async ({ page, atelier }) => {
  const record = 'reviews/procedure/couper-l-eau.json';
  const words = 'fr/procedures/couper-l-eau.md';
  const files = contentIn(SMALL).set(record, readFileSync(`${SMALL}/${record}`, 'utf8'));
  files.set(words, (files.get(words) ?? '').replace('en peu de temps', 'en quelques minutes'));
  await openGuide(page, atelier, files);
  await page.getByRole('link', { name: 'Relecture', exact: true }).click();
  const row = page.getByRole('listitem').filter({ hasText: 'Coupez' });
  await expect(row).toContainText('À relire : a changé');
  await expect(row).toContainText('Une plombière');
  await row.getByRole('link').click();
  await expect(page.getByText(/puis modifié : c’est de nouveau un brouillon/)).toBeVisible();
  await page.getByRole('link', { name: 'Tout lire à la suite' }).click();
  await expect(page.locator('ins')).toHaveText(/en quelques minutes/);
  await expect(page.locator('del')).toHaveText(/en peu de temps/);
});
