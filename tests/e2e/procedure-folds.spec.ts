import { builtContent } from '../support/built-pack.ts';
import { expect, isReady, open, test } from '../support/guide.ts';

test.use({ serviceWorkers: 'block' });

const PROCEDURE = 'porter-plainte';
const PATH = `fr/demarches/${PROCEDURE}/`;
const FOLDS = 'main details.fold';

test('a procedure: the call, what to do with the page, one caution, five closed folds; each section is found in its own', async ({
  page,
  server,
}) => {
  await open(page, server, PATH);
  const folds = page.locator(FOLDS);
  await test.step('five folds, closed, and the way to all that is to be avoided above them', async () => {
    expect(await folds.evaluateAll((all) => all.map((one) => (one as HTMLDetailsElement).dataset['section']))).toEqual([
      'steps',
      'words',
      'refused',
      'needs',
      'rest',
    ]);
    expect(await folds.evaluateAll((all) => all.filter((one) => (one as HTMLDetailsElement).open).length)).toBe(0);
    const caution = page.locator('.caution');
    await expect(caution).toContainText('N’attendez pas d’avoir des preuves.');
    await caution.getByRole('link', { name: 'À éviter (4)' }).click();
    await expect(page.getByRole('heading', { name: 'À éviter', exact: true })).toBeInViewport();
    await expect(page.locator('.avoid > li')).toHaveCount(4);
    await expect(folds.first()).toHaveAttribute('open', '');
  });
  await test.step('each count is what stands in the fold', async () => {
    expect(await folds.first().locator('summary small').innerText()).toBe(
      String(await page.locator('.steps > li').count()),
    );
    const rest = page.locator('[data-section="rest"]');
    expect(await rest.locator('summary small').allInnerTexts()).toEqual([
      String(await rest.locator('#partie-contacts .contact-row').count()),
      String(await rest.locator('#partie-letters a.row').count()),
      String(await rest.locator('.sources > li').count()),
    ]);
  });
  await test.step('an address that names a section opens its fold, and no other', async () => {
    const parts = await page.locator('main section[id^="partie-"]').evaluateAll((all) => all.map(({ id }) => id));
    const sections = builtContent().procedures.find(({ id }) => id === PROCEDURE)?.sections ?? [];
    // the summary is the lead; contacts, letters, words and sources have a place of their own besides
    expect(parts.length).toBe(sections.length - 1 + 4);
    for (const part of parts) {
      await page.goto('about:blank');
      await page.goto(`${server.url}${PATH}#${part}`);
      await isReady(page);
      await expect(page.locator(`#${part}`)).toBeInViewport();
      await expect(page.locator(`${FOLDS}[open]`)).toHaveCount(1);
    }
  });
});

test('the table of contents beside a wide page opens the fold of each section that it names', async ({
  page,
  server,
}) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await open(page, server, PATH);
  const entries = page.locator('.toc a');
  expect(await entries.count()).toBeGreaterThan(8);
  for (const entry of await entries.all()) {
    const anchor = (await entry.getAttribute('href')) ?? '';
    await entry.click();
    await expect(page.locator(anchor)).toBeInViewport();
  }
  await expect(page.locator(`${FOLDS}[open]`)).toHaveCount(5);
});
