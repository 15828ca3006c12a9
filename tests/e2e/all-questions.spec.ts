import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { ensureBuild } from '../../scripts/build-tests.mjs';
import { builtContent } from '../support/built-pack.ts';
import { BLACKMAIL, expect, heading, open, test, type Given } from '../support/guide.ts';
import { listDatabases } from '../support/kept.ts';
import { countSheets, readPaper } from '../support/paper.ts';
import { openPlan, shownPlaces } from '../support/plan.ts';
import { codeOf, heldBy, opened, remade, take, typeCode, withoutBlanks } from '../support/plan-code.ts';

const ALL_LANGUAGES = await ensureBuild('dist');

test.use({ serviceWorkers: 'block' });

const PATH = 'fr/toutes-les-questions/';
const EASY = 'fr-x-facile';
const pack = builtContent();
const option = (page: Page, question: string, id: string) =>
  page.locator(`form[data-question="${question}"] input[value="${id}"]`);
const planLink = (page: Page) => page.getByRole('link', { name: 'Voir le plan' });

/** Ticks these answers, the last question first, as far as the page asks it. */
async function tickBackwards(page: Page, given: Given): Promise<void> {
  const questions = Object.keys(given).sort((a, b) => placeOf(b) - placeOf(a));
  for (const question of [...questions, ...questions])
    for (const id of given[question] ?? [])
      if ((await option(page, question, id).count()) > 0) await option(page, question, id).check();
}
const placeOf = (id: string): number => pack.flow.questions.findIndex((question) => question.id === id);

/** The smallest letters of the printed sheet, in points. */
async function smallestPrinted(page: Page): Promise<number> {
  await page.emulateMedia({ media: 'print' });
  const size = await page.locator('.paged-paper, .paper-foot').evaluateAll((parts) => {
    const sizes = parts
      .flatMap((part) => [part, ...part.querySelectorAll('*')])
      .filter((one) => [...one.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim()))
      // 96 pixels an inch
      .map((one) => parseFloat(getComputedStyle(one).fontSize) * 0.75);
    return Math.min(...sizes);
  });
  await page.emulateMedia({ media: null });
  return Math.round(size * 10) / 10;
}

test('the same answers, in whatever order they are given, lead to the same plan, and are nowhere else', async ({
  page,
  server,
}) => {
  await openPlan(page, server, BLACKMAIL);
  const places = await shownPlaces(page);
  await page.evaluate(() => sessionStorage.clear());
  await open(page, server, PATH);
  await expect(planLink(page)).toHaveCount(0);
  await tickBackwards(page, BLACKMAIL);
  await expect(page.getByText(/^\d+ réponses sur \d+$/)).toBeVisible();
  expect(page.url()).toBe(server.url + PATH);
  await planLink(page).tap();
  await expect(heading(page)).toHaveText('Mon plan');
  expect(await shownPlaces(page)).toEqual(places);
  expect(page.url()).toBe(`${server.url}fr/parcours/`);
  expect(await listDatabases(page)).toEqual([]);
  await test.step('Back shows them again, and one tap makes room for the next family', async () => {
    await page.goBack();
    await expect(option(page, 'danger', BLACKMAIL['danger']?.[0] ?? '')).toBeChecked();
    await page.getByRole('button', { name: 'Tout décocher' }).click();
    await expect(page.locator('form input:checked:not([name="child"])')).toHaveCount(0);
    await open(page, server, 'fr/parcours/');
    await expect(heading(page)).not.toHaveText('Mon plan');
  });
});

test('a question that the answers make needless folds to its line, and speaks to who was said', async ({
  page,
  server,
}) => {
  await open(page, server, PATH);
  const folded = page.locator('[data-needless]');
  await expect(page.locator('form[data-question]')).toHaveCount(pack.flow.questions.length - 1);
  await expect(folded).toHaveText(['6. Les images : pas utile avec ces réponses']);
  await option(page, 'noticed', 'images').check();
  await expect(folded).toHaveCount(0);
  await option(page, 'images', 'circulating').check();
  await option(page, 'noticed', 'none').check();
  await expect(folded).toHaveCount(2);
  // what was answered in it counts no more
  await expect(page.getByText(/^1 réponse sur/)).toBeVisible();
  await option(page, 'who', 'professional').check();
  await expect(page.getByRole('heading', { name: '3. Savez-vous où est l’enfant ?' })).toBeVisible();
  await option(page, 'who', 'myself').check();
  await expect(page.locator('[data-needless="talks"]')).toBeVisible();
});

test('an answer that cannot wait says at once whom to call, and the way to the plan stays in sight', async ({
  page,
  server,
}) => {
  await open(page, server, PATH);
  const alert = page.locator('form[data-question="whereabouts"] .urgent-before');
  await expect(alert).toHaveCount(0);
  await option(page, 'whereabouts', 'missing').check();
  await expect(alert).toContainText('La loi ne fixe aucun délai');
  for (const number of ['17', '116000', '114'])
    await expect(alert.locator(`a[href$=":${number}"]`)).toBeInViewport({ ratio: 1 });
  await expect(planLink(page)).toBeInViewport({ ratio: 1 });
  await option(page, 'whereabouts', 'home').check();
  await expect(alert).toHaveCount(0);
  await option(page, 'danger', 'threats').check();
  await expect(page.locator('.urgent-before, .if-ticked .notice')).toHaveCount(1);
});

test('goes by the keyboard, at 320 px, without a fault', async ({ page, server }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await open(page, server, PATH);
  await option(page, 'age', 'under-13').focus();
  await page.keyboard.press('ArrowDown');
  await expect(option(page, 'age', '13-14')).toBeChecked();
  await expect(option(page, 'age', '13-14')).toBeFocused();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.length])).toEqual([]);
});

test.describe('on paper', () => {
  test.use({ site: { dist: ALL_LANGUAGES } });

  test('PR-10: they are blank, all of them, on two sheets at most, and three in the 14 pt of easy French, with whom to call', async ({
    page,
    server,
  }) => {
    test.setTimeout(90_000);
    const words = (paper: string): string => paper.replace(/[\s-]+/g, '');
    expect(pack.flow.questions.length).toBeGreaterThan(8);
    for (const { locale } of builtContent(ALL_LANGUAGES).languages) {
      await open(page, server, `${locale}/toutes-les-questions/`);
      await expect(page.locator('.paper-foot')).toBeAttached();
      expect.soft(await countSheets(page), locale).toBeLessThanOrEqual(locale === EASY ? 3 : 2);
      if (locale === EASY) expect.soft(await smallestPrinted(page)).toBeGreaterThanOrEqual(14);
    }
    await open(page, server, PATH);
    await expect(page.locator('.paper-foot')).toBeAttached();
    const blank = await readPaper(page);
    for (const { title, options } of pack.flow.questions) {
      expect(words(blank)).toContain(words(title));
      for (const { label } of options) expect(words(blank), label).toContain(words(label));
    }
    expect(blank).toContain('N’y écrivez aucun nom. Ne la laissez pas là où quelqu’un de la maison peut la trouver.');
    // beside a child who is missing
    expect(words(blank)).toContain('17·116000·114');
    expect(blank).toMatch(/^\S+.{0,40}17 .*114 .*119 .*116 000/);
    await option(page, 'noticed', 'none').check();
    expect(await readPaper(page)).toBe(blank);
  });
});

test('a family’s plan comes by its code before an appointment, is shown first, and goes back changed', async ({
  page,
  server,
}) => {
  const code = codeOf(BLACKMAIL);
  await open(page, server, 'fr/remettre/');
  await page.getByText('La famille a déjà un plan ?').tap();
  await expect(page.getByText('Ne l’envoyez pas par mail, et ne l’écrivez pas à côté d’un nom.')).toBeVisible();
  // so low that the page has more than one screen
  await page.setViewportSize({ width: 360, height: 420 });
  await page.getByRole('link', { name: 'Taper le code d’une famille' }).tap();
  await expect(heading(page)).toHaveText('Un plan par code');
  // right below the bar: what makes a code stands before it
  await expect
    .poll(async () => (await page.getByRole('heading', { name: 'Recevoir un plan' }).boundingBox())?.y)
    .toBeLessThan(120);
  await typeCode(page, code);
  await expect(opened(page)).toBeFocused();
  await take(page).click();
  await open(page, server, PATH);
  await expect(option(page, 'who', BLACKMAIL['who']?.[0] ?? '')).toBeChecked();
  await option(page, 'whereabouts', 'missing').check();
  await open(page, server, 'fr/code/');
  expect(withoutBlanks(await remade(page))).toBe(codeOf({ ...BLACKMAIL, whereabouts: ['missing'] }));
  expect(await listDatabases(page)).toEqual([]);
  expect(await heldBy(page)).not.toContain(code);
});
