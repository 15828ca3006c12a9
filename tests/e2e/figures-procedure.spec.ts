import { ensureBuild } from '../../scripts/build-tests.mjs';
import { answer, begin, check, expect, heading, open, questionForm, test } from '../support/guide.ts';
import { builtContent } from '../support/built-pack.ts';
import { families, measure } from '../support/figures.ts';
import { showBuilt } from '../support/show-built.ts';

test.use({ site: { dist: await ensureBuild('dist') }, serviceWorkers: 'block' });

const tell = (name: string, figures: object): void => console.log(`${name}: ${JSON.stringify(figures)}`);

/** Every question is asked of it. */
const EVERY_QUESTION = 'tout-a-la-fois';

test('a procedure has five folds at most, and none is open', async ({ page, server }) => {
  await open(page, server, 'fr/demarches/');
  const folds: number[] = [];
  for (const { id } of builtContent().procedures) {
    await showBuilt(page, `fr/demarches/${id}/`);
    folds.push(await page.locator('main .folds details:not(details *)').count());
    expect(await page.locator('main details[open]').count(), id).toBe(0);
  }
  tell('procedures', { folds: Math.max(...folds) });
  expect(Math.min(...folds)).toBeGreaterThan(3);
  expect(Math.max(...folds)).toBeLessThanOrEqual(5);
});

test('the longest question is shorter than three screens', async ({ page, server }) => {
  const given = families().get(EVERY_QUESTION) ?? {};
  await open(page, server);
  await begin(page);
  const heights = new Map<string, number>();
  for (;;) {
    await expect(
      questionForm(page)
        .or(check(page))
        .or(page.getByRole('heading', { name: 'Mon plan' })),
    ).toBeVisible();
    if (!(await questionForm(page).isVisible())) break;
    const title = await heading(page).innerText();
    heights.set(title, (await measure(page)).height);
    await answer(page, given);
    await expect(heading(page)).not.toHaveText(title);
  }
  const [longest = ['', 0]] = [...heights].toSorted(([, a], [, b]) => b - a);
  tell('questions', { asked: heights.size, longest });
  expect(heights.size).toBeGreaterThan(8);
  expect(longest[1]).toBeLessThanOrEqual(1800);
});
