import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { BLACKMAIL, expect, open, test } from '../support/guide.ts';
import { openPlan } from '../support/plan.ts';
import { setTextSize, unfold } from '../support/screens.ts';
import {
  addButton,
  facts,
  goByLink,
  isLocked,
  keepNotes,
  lockButton,
  OTHER_WORDS,
  openNotes,
  rows,
  secret,
  tag,
  tryWords,
  typeWords,
  WORDS,
  writeNote,
} from '../support/notes.ts';

test.use({ serviceWorkers: 'block' });

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const GREY = { what: 'Une voiture grise.', more: { Lieu: 'rue du Port' } };

/** What axe finds, in light and dark, one line each. */
async function faults(page: Page, where: string): Promise<readonly string[]> {
  const found: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.evaluate(() => window.scrollTo(0, 0));
    const { violations } = await new AxeBuilder({ page })
      .options({ resultTypes: ['violations'] })
      .withTags(RULES)
      .setLegacyMode()
      .analyze();
    for (const { id, nodes } of violations)
      for (const { target } of nodes) found.push(`${where}, ${colorScheme}: ${id}: ${target.join(' ')}`);
  }
  return found;
}

test('AX-1: axe finds nothing on the notes, open and locked, nor while words are chosen', async ({ page, server }) => {
  test.slow();
  const found: string[] = [];
  const look = async (where: string): Promise<void> => void found.push(...(await faults(page, where)));
  await openNotes(page, server);
  await addButton(page).click();
  await page.getByRole('button', { name: 'Quelqu’un regarde ce téléphone ?' }).click();
  await look('nothing written, something missing');
  await writeNote(page, GREY);
  await page.getByRole('button', { name: 'Imprimer', exact: true }).click();
  await page.getByLabel('Seulement des initiales').check();
  await typeWords(page, WORDS, OTHER_WORDS);
  await look('export, words chosen');
  await keepNotes(page, server, GREY);
  await page.getByRole('button', { name: 'Corriger' }).click();
  await facts(page).fill('Une voiture blanche.');
  await page.getByRole('button', { name: 'Garder la correction' }).click();
  await expect(rows(page)).toContainText('Corrigé le');
  await page.getByRole('button', { name: 'Effacer', exact: true }).click();
  await unfold(page);
  await look('open, unfolded, about to erase');
  await lockButton(page).click();
  await tryWords(page, OTHER_WORDS);
  await expect(page.getByText('Ces mots n’ouvrent pas les notes.')).toBeVisible();
  await look('locked, wrong words');
  expect(found).toEqual([]);
});

test('AX-1: axe finds nothing on what follows and on what is kept, with a plan and notes', async ({ page, server }) => {
  test.slow();
  await openPlan(page, server, BLACKMAIL);
  await goByLink(page, 'Mon suivi');
  await page.getByRole('switch').check();
  await unfold(page);
  await page.getByLabel('Ce qu’il y a à faire').fill('Rappeler');
  await page.getByRole('button', { name: 'Ajouter', exact: true }).click();
  const found = [...(await faults(page, 'follow'))];
  await keepNotes(page, server, GREY);
  await open(page, server, 'fr/ce-qui-reste/');
  await page.getByRole('button', { name: /^Effacer : Votre plan/ }).click();
  await unfold(page);
  found.push(...(await faults(page, 'stored')));
  expect(found).toEqual([]);
});

const hasFocus = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.activeElement !== null && document.activeElement !== document.body);

test('notes can be written, closed and opened with the keyboard alone, and what happens is told', async ({
  page,
  server,
}) => {
  await openNotes(page, server);
  await facts(page).focus();
  await page.keyboard.type('Une voiture grise.');
  const press = async (name: string): Promise<void> => {
    for (let tabs = 0; tabs < 40; tabs++) {
      const here = await page.evaluate(() => document.activeElement?.textContent?.trim() ?? '');
      if (here.includes(name)) return page.keyboard.press('Enter');
      await page.keyboard.press('Tab');
    }
    throw new Error(`"${name}" is not reached by Tab`);
  };
  await press('Ajouter à mes notes');
  await expect(page.getByRole('status').filter({ hasText: 'C’est noté, en mémoire.' })).toBeVisible();
  await press('Garder mes notes sur ce téléphone');
  await typeWords(page, WORDS);
  await page.getByRole('checkbox', { name: /J’ai compris/ }).focus();
  await page.keyboard.press('Space');
  await press('Fermer mes notes avec ces mots');
  await expect(tag(page)).toHaveText('Enregistré');
  await lockButton(page).focus();
  await page.keyboard.press('Enter');
  await isLocked(page);
  // the button that was pressed is gone: the focus is not lost with it
  expect(await hasFocus(page)).toBe(true);
  await secret(page).focus();
  await page.keyboard.type(WORDS);
  await page.keyboard.press('Enter');
  await expect(rows(page)).toContainText('Une voiture grise.');
  expect(await hasFocus(page)).toBe(true);
});

test('nothing of the notes is wider than a small screen with text twice as large', async ({ page, server }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await setTextSize(page, 200);
  await keepNotes(page, server, { what: `Une voiture grise. ${'x'.repeat(120)}` });
  await page.getByRole('button', { name: 'Imprimer', exact: true }).click();
  await unfold(page);
  const wide = (): Promise<number> =>
    page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(await wide()).toBe(0);
  await lockButton(page).click();
  await isLocked(page);
  expect(await wide()).toBe(0);
  await open(page, server, 'fr/ce-qui-reste/');
  await unfold(page);
  expect(await wide()).toBe(0);
});

test('ST-15: no field sends what is typed to a spelling service, or offers it again', async ({ page, server }) => {
  await openNotes(page, server);
  await page.getByRole('button', { name: 'Imprimer', exact: true }).click();
  await typeWords(page, WORDS);
  const open = await page
    .getByRole('main')
    .locator('textarea, input:not([type=checkbox], [type=radio])')
    .evaluateAll((fields) =>
      fields
        .filter(
          (field) =>
            field.getAttribute('autocomplete') !== 'off' ||
            field.getAttribute('spellcheck') !== 'false' ||
            field.getAttribute('autocorrect') !== 'off',
        )
        .map((field) => field.outerHTML),
    );
  expect(open).toEqual([]);
});
