import { ensureBuild } from '../../scripts/build-tests.mjs';
import { builtContent } from '../support/built-pack.ts';
import { families, FAMILY_A, openPlanByMenu } from '../support/figures.ts';
import { expect, open, test } from '../support/guide.ts';
import { CASE, chooseLanguage, PATH } from '../support/hand-over.ts';
import { countSheets } from '../support/paper.ts';
import { canReadPaper, pagesOf, PRINTED, printedFiles } from '../support/printed.ts';

const DIST = await ensureBuild('dist');
test.use({ site: { dist: DIST }, serviceWorkers: 'block' });

test.skip(!canReadPaper, 'poppler is not here');

const tell = (figures: object): void => console.log(`pages of each sheet: ${JSON.stringify(figures)}`);

/** The pages of the guide that a person prints most, by address. */
const PAGES: Readonly<Record<string, string>> = {
  emergency: 'fr/urgence/',
  'a procedure': 'fr/demarches/porter-plainte/',
  'a letter': 'fr/lettres/plainte-procureur/',
  'all contacts': 'fr/contacts/',
};

test('what a page of the guide prints', async ({ page, server }) => {
  const pages: Record<string, number> = {};
  for (const [name, path] of Object.entries(PAGES)) {
    await open(page, server, path);
    await expect(page.locator('.paper-foot')).toBeAttached();
    pages[name] = await countSheets(page);
  }
  tell(pages);
});

test('what a plan prints', async ({ page, server }) => {
  const pages: Record<string, number> = {};
  for (const name of [FAMILY_A, 'tout-a-la-fois']) {
    await openPlanByMenu(page, server, families().get(name) ?? {});
    await expect(page.locator('.sheets')).toBeAttached();
    pages[name] = await countSheets(page);
  }
  tell(pages);
  expect(Math.max(...Object.values(pages))).toBeLessThanOrEqual(2);
});

test('what is handed over is one page in every language', async ({ page, server }) => {
  await open(page, server, PATH);
  await chooseLanguage(page, 'fr');
  await page.getByRole('radio', { name: CASE }).check();
  const pages: Record<string, number> = {};
  for (const { locale } of builtContent(DIST).languages) {
    await chooseLanguage(page, locale);
    await expect(page.getByRole('button', { name: /^Imprimer/ })).toBeEnabled();
    pages[locale] = await countSheets(page);
  }
  tell(pages);
  expect(Object.keys(pages).length).toBeGreaterThan(8);
  expect(Math.max(...Object.values(pages))).toBe(1);
});

test('what is printed beforehand', () => {
  const pages: Record<string, number> = {};
  for (const file of printedFiles(PRINTED)) {
    const kind = file.startsWith('demarches/') ? 'card of a procedure' : file;
    pages[kind] = Math.max(pages[kind] ?? 0, pagesOf(`${PRINTED}/${file}`).length);
  }
  tell(pages);
});
