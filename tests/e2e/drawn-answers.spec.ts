import { builtContent } from '../support/built-pack.ts';
import { begin, choose, expect, heading, open, questionForm, test } from '../support/guide.ts';
import { listenButton } from '../support/voices.ts';

test.use({ serviceWorkers: 'block' });

test('answers that are a place are drawn, and nothing moves when the lines and "Écouter" come', async ({
  page,
  server,
}) => {
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route('**/assets/core.fr*.json', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(server.url);
  await begin(page);
  await choose(page, 'unknown');
  await choose(page, 'parent');
  await expect(heading(page)).toHaveText('Savez-vous où est votre enfant ?');
  const options = questionForm(page).locator('.option');
  const places = (): Promise<readonly number[]> =>
    options.evaluateAll((all) =>
      all.flatMap((one) => [one, one.querySelector('span')].map((part) => part?.getBoundingClientRect().top ?? NaN)),
    );
  const drawn = (): Promise<readonly boolean[]> =>
    options
      .locator('.pictogram use')
      .evaluateAll((all) => all.map((use) => (use as SVGUseElement).getBBox().width > 20));
  await page.evaluate(() =>
    Promise.all([document.fonts.ready, ...document.getAnimations().map((one) => one.finished)]),
  );
  const before = await places();
  expect(await drawn()).toEqual(before.filter((_, at) => at % 2 === 0).map(() => false));
  await expect(listenButton(page)).toHaveCount(0);
  release();
  await expect(listenButton(page)).toBeVisible();
  expect(await drawn()).toEqual(before.filter((_, at) => at % 2 === 0).map(() => true));
  expect(await places()).toEqual(before);
});

test('ages and what is only yes or no are not drawn', async ({ page, server }) => {
  const drawn = builtContent().flow.questions.flatMap(({ id, pictures }) => (pictures ? [id] : []));
  expect(drawn).not.toContain('age');
  expect(drawn).not.toContain('talks');
  await open(page, server);
  await begin(page);
  for (const answer of ['unknown', 'parent', 'home']) await choose(page, answer);
  await expect(heading(page)).toHaveText('Quel âge a votre enfant ?');
  await expect(questionForm(page).locator('.pictogram')).toHaveCount(0);
  // how words speak of the child stands behind the answers
  const words = await questionForm(page)
    .getByRole('group', { name: /Dans les phrases/ })
    .boundingBox();
  const last = await questionForm(page).locator('.option').last().boundingBox();
  expect(words?.y).toBeGreaterThan(last?.y ?? Infinity);
});

test('they are drawn too where all questions stand on one page', async ({ page, server }) => {
  await open(page, server, 'fr/toutes-les-questions/');
  const widths = await page
    .locator('.option .pictogram use')
    .evaluateAll((all) => all.map((use) => (use as SVGUseElement).getBBox().width));
  expect(widths.length).toBeGreaterThan(10);
  expect(widths.filter((width) => width < 20)).toEqual([]);
});
