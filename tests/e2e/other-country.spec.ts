import { pathToFileURL } from 'node:url';
import { resolve } from 'node:path';
import type { Page } from '@playwright/test';
import { ensureBuild } from '../../scripts/build-tests.mjs';
import { buttonOf, choose, expect, heading, isReady, isStored, open, questionForm, test } from '../support/guide.ts';

/**
 * A guide of another country and subject, written in Dutch first and translated into French
 * (tests/fixtures/editions/pesten.yaml).
 */
const [dist, single] = await Promise.all([ensureBuild('dist-belgian'), ensureBuild('single-belgian')]);

test.use({ site: { dist }, locale: 'nl-BE' });

const THREATENED = { danger: ['threats'], seen: ['messages'], school: ['class'] };

/** From the home page to the plan, in Dutch. */
async function toPlan(page: Page): Promise<void> {
  await page.getByRole('link', { name: /Ik zoek wat ik kan doen/ }).click();
  await page.getByRole('link', { name: /Nee, niemand/ }).click();
  for (const [question, options] of Object.entries(THREATENED)) {
    await expect(page.locator(`form.question[data-question="${question}"]:visible`)).toBeVisible();
    const [option = ''] = options;
    const isButton = (await buttonOf(page, option).count()) > 0;
    await choose(page, option);
    if (!isButton) await questionForm(page).getByRole('button', { name: 'Verder' }).click();
  }
  await expect(heading(page)).toHaveText('Mijn plan');
}

const titlesIn = (page: Page, band: string) =>
  page.locator(`.band[data-band="${band}"]`).locator('.first-card h3, .plan-card > details > summary b');

test('without a network: its home, its questions, its plan on paper, and a letter in Dutch', async ({
  page,
  server,
}) => {
  await open(page, server);
  expect(await isStored(page)).toBeGreaterThan(4);
  await server.stop();

  await test.step('the home page has its own words and numbers', async () => {
    await open(page, server, 'nl/');
    await expect(page).toHaveTitle('Niet alleen');
    await expect(heading(page)).toContainText('U maakt zich zorgen om wat online gebeurt.');
    await expect(page.locator('.call-tile')).toHaveText([/^112/, /^02.555.01.06/]);
  });
  await test.step('the questions lead to a plan', async () => {
    await toPlan(page);
    await expect(titlesIn(page, 'now')).toHaveText(['Bel 112 bij gevaar']);
    await expect(titlesIn(page, 'today')).toHaveText(['Bewaar wat er staat']);
    await expect(titlesIn(page, 'week')).toHaveText(['Praat met de school']);
  });
  await test.step('the plan is printed on one sheet, with whom to call', async () => {
    await page.emulateMedia({ media: 'print' });
    const sheet = page.locator('.sheets');
    await expect(sheet).toContainText('Bel 112 bij gevaar');
    await expect(sheet).toContainText('02 555 01 06');
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    expect((pdf.match(/\/Type\s*\/Page(?![a-z])/gi) ?? []).length).toBeLessThanOrEqual(2);
    await page.emulateMedia({ media: 'screen' });
  });
  await test.step('a letter is in the language of the page', async () => {
    await open(page, server, 'nl/lettres/aan-de-school/');
    await page.getByLabel('De naam van de school').fill('De Brug');
    const letter = page.locator('.letter .sheet, .letter article, .letter-sheet').first();
    await expect(letter).toContainText('De Brug');
    await expect(letter).toContainText('Mijn kind wordt online gepest');
  });
});

test('in French the letter and the words to say are French, with the number that answers in French', async ({
  page,
  server,
}) => {
  await open(page, server, 'fr/lettres/aan-de-school/');
  const letter = page.getByText('Mon enfant est harcelé en ligne, depuis le');
  await expect(letter).toBeVisible();
  expect(await letter.evaluate((line) => line.closest('[lang]')?.getAttribute('lang'))).toBe('fr');
  await open(page, server, 'fr/demarches/bel-bij-gevaar/');
  await expect(page.getByText('Quelqu’un menace mon enfant. Nous sommes à')).toBeAttached();
  await expect(page.getByRole('button', { name: 'Montrer le français' })).toHaveCount(0);
  await open(page, server, 'fr/');
  await expect(page).toHaveTitle('Pas seul');
  await expect(page.locator('.call-tile')).toHaveText([/^112/, /^02.555.01.07/]);
});

test('signs fill in the question that is theirs, and no paper is offered where none is made', async ({
  page,
  server,
}) => {
  await open(page, server, 'nl/signes/');
  await page.getByText('Achter het scherm').first().click();
  await page.getByLabel('Nare berichten').first().check();
  await page.getByRole('button', { name: 'Zien wat ik kan doen' }).click();
  await page.getByRole('link', { name: /Nee, niemand/ }).click();
  await choose(page, 'none');
  // the question that the sign has answered is not asked again
  await expect(page.locator('form.question[data-question="school"]:visible')).toBeVisible();
  await choose(page, 'elsewhere');
  await page.getByRole('button', { name: 'Zien wat ik kan doen' }).click();
  await expect(heading(page)).toHaveText('Mijn plan');
  await expect(titlesIn(page, 'today')).toHaveText(['Bewaar wat er staat']);

  await open(page, server, 'nl/transmettre/');
  await expect(page.getByText('De gids in één bestand')).toBeVisible();
  await expect(page.getByText('Het boekje (pdf)')).toHaveCount(0);
  await expect(page.getByText('Andere papieren')).toHaveCount(0);
});

test('as one file, it leads to the same plan', async ({ page }) => {
  await page.goto(pathToFileURL(resolve(single, 'guide-nl.html')).href);
  await isReady(page);
  await toPlan(page);
  await expect(titlesIn(page, 'now')).toHaveText(['Bel 112 bij gevaar']);
});
