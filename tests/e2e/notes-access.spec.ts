import type { Page } from '@playwright/test';
import { BLACKMAIL, expect, open, test } from '../support/guide.ts';
import { keepPlan } from '../support/follow.ts';
import { openPlan } from '../support/plan.ts';
import { axeFaults, OF_COLOURS } from '../support/looks/axe.ts';
import { wide } from '../support/layout.ts';
import { setTextSize, unfold } from '../support/screens.ts';
import {
  addButton,
  facts,
  typeFacts,
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

/** No screen has room for it in one line. */
const LONG = 'x'.repeat(120);
const GREY = { what: `Une voiture grise. ${LONG}`, more: { Lieu: 'rue du Port' } };

/** Asks the page as it stands, as a step of its own, for faults that axe finds in light and dark. */
const axeFindsNothing = (page: Page, where: string): Promise<void> =>
  test.step(`AX-1: axe finds nothing on ${where}`, async () => {
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
    expect.soft(await axeFaults(page), `${where}, light`).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect.soft(await axeFaults(page, OF_COLOURS), `${where}, dark`).toEqual([]);
  });

/** The same for what is wider than a small screen with text twice as large. */
const isNarrow = (page: Page, where: string): Promise<void> =>
  test.step(`nothing of ${where} is wider than a small screen with text twice as large`, async () => {
    const { width = 0, height = 0 } = page.viewportSize() ?? {};
    await page.setViewportSize({ width: 320, height: 640 });
    await setTextSize(page, 200);
    expect.soft(await wide(page), where).toEqual([]);
    await setTextSize(page, 100);
    await page.setViewportSize({ width, height });
  });

/** ST-15 */
const tellsNobody = (page: Page): Promise<void> =>
  test.step('ST-15: no field sends what is typed to a spelling service, or offers it again', async () => {
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

test('the notes are fit for eye and hand, open and locked, and while words are chosen', async ({ page, server }) => {
  test.slow();
  await openNotes(page, server);
  await addButton(page).click();
  await page.getByRole('button', { name: 'Quelqu’un regarde ce téléphone ?' }).click();
  await axeFindsNothing(page, 'the notes, nothing written, something missing');
  await writeNote(page, GREY);
  await page.getByRole('button', { name: 'Imprimer', exact: true }).click();
  await page.getByLabel('Seulement des initiales').check();
  await typeWords(page, WORDS, OTHER_WORDS);
  await axeFindsNothing(page, 'the notes, export, words chosen');
  await tellsNobody(page);
  await keepNotes(page, server, GREY);
  await page.getByRole('button', { name: 'Corriger' }).click();
  await typeFacts(page, `Une voiture blanche. ${LONG}`);
  await page.getByRole('button', { name: 'Garder la correction' }).click();
  await expect(rows(page)).toContainText('Corrigé le');
  await page.getByRole('button', { name: 'Effacer', exact: true }).click();
  await unfold(page);
  await axeFindsNothing(page, 'the notes, open, unfolded, about to erase');
  await page.getByRole('button', { name: 'Imprimer', exact: true }).click();
  await unfold(page);
  await isNarrow(page, 'the notes, unfolded, about to print');
  await lockButton(page).click();
  await isLocked(page);
  await isNarrow(page, 'the locked notes');
  await tryWords(page, OTHER_WORDS);
  await expect(page.getByText('Ces mots n’ouvrent pas ce verrou.')).toBeVisible();
  await axeFindsNothing(page, 'the notes, locked, wrong words');
});

test('so are what follows and what is kept, with a plan and notes', async ({ page, server }) => {
  test.slow();
  await openPlan(page, server, BLACKMAIL);
  await goByLink(page, 'Mon suivi');
  await keepPlan(page);
  await unfold(page);
  await page.getByLabel('Ce qu’il y a à faire').fill('Rappeler');
  await page.getByRole('button', { name: 'Ajouter', exact: true }).click();
  await axeFindsNothing(page, 'what follows');
  await keepNotes(page, server, GREY);
  await open(page, server, 'fr/ce-qui-reste/');
  await page.getByRole('button', { name: /^Effacer : Votre plan/ }).click();
  await unfold(page);
  await axeFindsNothing(page, 'what is kept');
  await isNarrow(page, 'what is kept');
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
  await press('Verrouiller mes notes avec ces mots');
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
