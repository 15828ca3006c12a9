import AxeBuilder from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { ensureBuild } from '../../scripts/build-tests.mjs';
import { builtContent } from '../support/built-pack.ts';
import { expect, heading, open, test } from '../support/guide.ts';
import { chooseLanguage, complete } from '../support/hand-over.ts';
import { countSheets, readPaper } from '../support/paper.ts';
import { readCode } from '../support/read-code.ts';

// the guide in all its languages
const DIST = await ensureBuild('dist');
test.use({ site: { dist: DIST }, serviceWorkers: 'block' });

const PATH = 'fr/remettre/';
const CASE = 'Images, chantage';
const EASY = 'fr-x-facile';
const french = builtContent(DIST);
const [id = ''] = french.handOver.find(({ title }) => title === CASE)?.procedures ?? [];

const code = (page: Page): Locator => page.locator('.hand-screen svg.qr');
const printButton = (page: Page): Locator => page.getByRole('button', { name: 'Imprimer la feuille' });
const beside = (page: Page, locale: string): Locator =>
  page.locator(`.hand-sheet [data-procedure="${id}"] h2 > [lang="${locale}"]`);
/** In the first procedure of the sheet: what stands in a row, in the language of the family and in French. */
const inRows = (page: Page, part: 'theirs' | 'own'): Locator =>
  page.locator(`.hand-sheet [data-procedure="${id}"] .hand-steps > li > .hand-${part}`);
const toSay = (page: Page, part: 'words' | 'sounds' | 'means'): Locator => page.locator(`.hand-sheet .hand-${part}`);

/** Points of its letters on paper. */
const lettersOf = (part: Locator): Promise<number> =>
  part.evaluate((one) => (parseFloat(getComputedStyle(one).fontSize) / 96) * 72);
const topOf = async (part: Locator): Promise<number> => (await part.boundingBox())?.y ?? NaN;

/** A social worker chooses the case and the language that the family reads. */
async function choose(page: Page, locale: string): Promise<void> {
  await page.getByRole('radio', { name: CASE }).check();
  await page.getByRole('radio', { name: 'Non', exact: true }).check();
  await chooseLanguage(page, locale);
}

test('a family that reads Romanian gets code, sheet, files and words in Romanian, and French beside', async ({
  page,
  server,
}) => {
  await open(page, server, PATH);
  await expect(page.getByRole('group', { name: '1. Langue de la famille' }).getByRole('radio')).toHaveCount(
    french.languages.length,
  );
  await expect(page.getByRole('radio', { name: 'Română roumain' })).not.toBeChecked();
  await choose(page, 'ro');
  expect(await readCode(code(page))).toEqual([`${server.url}ro/`]);
  await expect(page.locator('[data-file="guide-ro.html"] a')).toHaveAttribute('href', '/guide-ro.html');
  await expect(page.locator('[data-file="carte.pdf"] a')).toHaveAttribute('href', '/papier/ro/carte.pdf');
  await expect(page.locator('[data-file="livret.pdf"] a')).toHaveAttribute('href', '/papier/ro/livret.pdf');
  await expect(beside(page, 'ro')).toHaveCount(1);
  await expect(printButton(page)).toBeEnabled();
  const title = french.procedures.find((one) => one.id === id)?.title ?? '';
  const paper = await readPaper(page);
  expect(paper).toContain(title.replace(/\s+/g, ' '));
  expect(paper).toContain((await beside(page, 'ro').textContent())?.trim().replace(/\s+/g, ' '));
  expect(paper).toContain('Rendez-vous · ');
  // the case, in both languages
  expect(paper).toContain(`Imagini, șantaj ${CASE}`);
  // numbers stand there once
  expect(await page.locator(`.hand-sheet [data-procedure="${id}"] h2 .num`).count()).toBeLessThanOrEqual(2);
  await expect(beside(page, 'ro').locator('.num')).toHaveCount(0);
  // the same words to say, in French and as they are understood
  await expect(toSay(page, 'words')).toHaveCount(1);
  await expect(toSay(page, 'means')).toHaveCount(1);
  // the professional reads on in French, and has the words to show in one row
  await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
  await page.getByRole('link', { name: /^Langues et interprète · Română/ }).click();
  await expect(page).toHaveURL(`${server.url}ro/interprete/`);
  await expect(page.locator('html')).toHaveAttribute('lang', 'ro');
  await open(page, server, 'ro/');
  await expect(page.locator('html')).toHaveAttribute('lang', 'ro');
});

test('Arabic stands from right to left beside French, with how the French sounds', async ({ page, server }) => {
  await page.setViewportSize({ width: 320, height: 740 });
  await open(page, server, PATH);
  await choose(page, 'ar');
  await expect(beside(page, 'ar')).toHaveAttribute('dir', 'rtl');
  await expect(toSay(page, 'sounds').locator('[lang="ar"]')).toHaveText(/^«[^A-Za-z]+»$/);
  await expect(toSay(page, 'means').locator('[lang="ar"]')).toHaveText(/^«[^A-Za-z]+»$/);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id: rule, nodes }) => [rule, nodes.length])).toEqual([]);
  await page.emulateMedia({ media: 'print' });
  const [left, right] = await Promise.all([
    inRows(page, 'own').first().boundingBox(),
    inRows(page, 'theirs').first().boundingBox(),
  ]);
  expect(right?.x).toBeGreaterThan(left?.x ?? Infinity);
});

test('in two languages a step is one row, and the French that one has to say is the largest and the boldest', async ({
  page,
  server,
}) => {
  await open(page, server, PATH);
  await choose(page, 'ro');
  await complete(page);
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize({ width: 680, height: 1024 });
  for (const [at, theirs] of (await inRows(page, 'theirs').all()).entries())
    expect(Math.abs((await topOf(theirs)) - (await topOf(inRows(page, 'own').nth(at))))).toBeLessThan(4);
  const theirs = await lettersOf(inRows(page, 'theirs').first());
  expect(theirs).toBeGreaterThanOrEqual(9.5);
  expect(await lettersOf(toSay(page, 'words'))).toBeGreaterThan(theirs);
  await expect(toSay(page, 'words')).toHaveCSS('font-weight', '700');
  // in a step too: « Ce n'est pas ta faute. »
  await expect(inRows(page, 'own').first().locator('strong')).toHaveText(/^«.*»$/);
  // the numbers stand in one row, each above whom it reaches
  const numbers = page.locator('.hand-numbers .num');
  await expect(numbers).toHaveText(['17', '114', '119', '116 000']);
  expect(new Set(await Promise.all((await numbers.all()).map(topOf))).size).toBe(1);
});

test('a language that does not come is said, its sheet is not printed, and French still is', async ({
  page,
  server,
}) => {
  await open(page, server, PATH);
  server.fail((request, response) => {
    if (!/\/texts\.ro\./.test(request.url ?? '')) return false;
    response.destroy();
    return true;
  });
  await choose(page, 'ro');
  await expect(page.getByText('Cette langue n’est pas encore sur cet appareil.')).toBeVisible();
  await expect(printButton(page)).toBeDisabled();
  await expect(page.locator('[data-both]')).toHaveCount(0);
  // the phone of the family asks for itself
  expect(await readCode(code(page))).toEqual([`${server.url}ro/`]);
  await chooseLanguage(page, 'fr');
  await expect(printButton(page)).toBeEnabled();
  server.fail(null);
  await chooseLanguage(page, 'ro');
  await expect(beside(page, 'ro')).toHaveCount(1);
});

test('the sheet of each case is one page in every language, with every step that the French one has', async ({
  page,
  server,
}) => {
  // nine languages, and five cases in each
  test.setTimeout(180_000);
  await open(page, server, PATH);
  await choose(page, 'fr');
  await complete(page);
  expect(french.languages.length).toBeGreaterThan(8);
  const steps = page.locator('.hand-sheet .hand-steps > li');
  for (const { title } of french.handOver) {
    await page.getByRole('radio', { name: title }).check();
    await chooseLanguage(page, 'fr');
    const inFrench = await steps.count();
    expect(inFrench).toBeGreaterThan(8);
    for (const { locale } of french.languages) {
      await chooseLanguage(page, locale);
      await expect(printButton(page)).toBeEnabled();
      await expect(steps).toHaveCount(inFrench);
      const inBoth = ['fr', EASY].includes(locale) ? 0 : inFrench;
      await expect(steps.locator(`> [lang="${locale}"].hand-theirs`)).toHaveCount(inBoth);
      expect.soft(await countSheets(page), `${locale}: ${title}`).toBe(1);
    }
  }
});

test('in easy French the sheet is easy French alone: one column, 14 pt, a drawing beside each step', async ({
  page,
  server,
}) => {
  await open(page, server, PATH);
  await choose(page, EASY);
  await complete(page);
  const easy = page.locator('.hand-easy');
  await expect(easy).toHaveAttribute('lang', EASY);
  const paper = await readPaper(page);
  for (const said of ['Rendez-vous', 'CRIP de la Manche', 'A. B., 06 00 00 00 00', `${server.url}${EASY}/`])
    expect(paper.split(said), said).toHaveLength(2);
  await expect(page.locator('[data-both]')).toHaveCount(0);
  for (const step of await easy.locator('.hand-steps > li').all()) await expect(step.locator('svg')).toHaveCount(1);
  await page.emulateMedia({ media: 'print' });
  const [small, columns] = await easy.evaluate((sheet) => [
    [...sheet.querySelectorAll<HTMLElement>('.hand-part *, .hand-numbers *')].flatMap((one) => {
      const says = [...one.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim());
      // 14 pt at 96 pixels an inch
      return says && parseFloat(getComputedStyle(one).fontSize) < 18.6 ? [one.textContent] : [];
    }),
    new Set([...sheet.querySelectorAll('.hand-part')].map((part) => Math.round(part.getBoundingClientRect().left)))
      .size,
  ]);
  expect(small).toEqual([]);
  expect(columns).toBe(1);
  // a line between two rows, and drawings that are seen: 11 mm
  await page.setViewportSize({ width: 680, height: 1024 });
  for (const step of await easy.locator('.hand-steps > li').all()) {
    await expect(step).toHaveCSS('border-top-style', 'solid');
    expect((await step.locator('svg').boundingBox())?.width).toBeGreaterThan(41);
  }
});

test('a page is passed on in another language, which the fold of languages names', async ({ page, server }) => {
  await open(page, server, 'fr/transmettre/#/fr/demarches/porter-plainte/');
  await expect(page.getByRole('radio', { name: 'Română' })).toBeHidden();
  await page.getByText('Langue : Français').click();
  await page.getByRole('radio', { name: 'Română' }).check();
  await expect(page.getByText('Langue : Română')).toBeVisible();
  expect(await readCode(page.locator('svg.qr'))).toEqual([`${server.url}ro/demarches/porter-plainte/`]);
  await expect(page.getByLabel('Ce qui va partir')).toHaveValue(/ro\/demarches\/porter-plainte\/$/);
});

test('words to show have how the French sounds below the French, for the eye alone, in other letters than ours', async ({
  page,
  server,
}) => {
  for (const [locale, letters] of [
    ['ar', /\p{Script=Arabic}/u],
    ['uk', /\p{Script=Cyrillic}/u],
  ] as const) {
    await open(page, server, `${locale}/interprete/`);
    await expect(heading(page)).toHaveText(letters);
    const said = page.locator('.interpreter section').first();
    await expect(said.locator('.say[lang="fr"]')).toBeVisible();
    const sounds = said.locator('.say + .say-sounds');
    await expect(sounds).toBeVisible();
    await expect(sounds).toHaveAttribute('aria-hidden', 'true');
    expect(await sounds.textContent()).not.toMatch(/\p{Script=Latin}/u);
    expect(await readPaper(page)).toMatch(letters);
  }
  // the letters of Romanian are the same
  await open(page, server, 'ro/interprete/');
  await expect(page.locator('.say[lang="fr"]').first()).toBeVisible();
  await expect(page.locator('.say-sounds')).toHaveCount(0);
});
