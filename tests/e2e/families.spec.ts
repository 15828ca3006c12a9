import type { Page } from '@playwright/test';
import { FAMILIES, type Family } from '../support/families.ts';
import { answerAll, begin, expect, goOnToPlan, heading, open, test } from '../support/guide.ts';
import { followAct, openPlan, shownBands } from '../support/plan.ts';
import { openFold } from '../support/procedure.ts';
import { builtContent } from '../support/built-pack.ts';
import { momentAfter } from '../support/moments.ts';

test.use({ serviceWorkers: 'block' });

// a Tuesday morning, when everybody answers: the order is the guide's own
test.beforeEach(({ page }) => page.clock.setFixedTime(momentAfter(builtContent(), 'tue', '10:00')));

const plain = (text: string): string => text.replaceAll("'", '’');

/** From the plan to the letter in hand, and back. */
async function walk(page: Page, family: Family): Promise<void> {
  await expect(page.locator('.calm')).toContainText(family.opening);
  const now = (await shownBands(page)).find(([band]) => band === 'now')?.[1] ?? [];
  expect(now).toEqual(expect.arrayContaining([...family.now]));
  await followAct(page, family.procedure);
  await openFold(page, 'steps');
  await expect(page.locator('.steps').first()).toBeVisible();
  await openFold(page, 'rest');
  await page.locator(`.row[href$="/lettres/${family.letter}/"]`).click();
  for (const [label, words] of Object.entries(family.fill))
    await page.getByLabel(plain(label), { exact: true }).fill(words);
  for (const words of family.says) await expect(page.locator('.sheet')).toContainText(words);
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Fichier texte' }).click(),
  ]);
  expect(file.suggestedFilename()).toBe('lettre.txt');
  // and back to the plan, with everything still there
  for (let step = 0; step < 2; step++) await page.locator('.bar-back').click();
  await expect(heading(page)).toHaveText('Mon plan');
}

for (const family of FAMILIES.filter(({ isWalked }) => isWalked))
  test(`${family.name} gets from the home page to the letter in hand`, async ({ page, server }) => {
    await open(page, server);
    await begin(page);
    // what only a parent is asked, a young person is not
    const isAskedOfTalks = (await answerAll(page, family.answers)).includes('talks');
    expect(isAskedOfTalks).toBe('talks' in family.answers);
    await goOnToPlan(page);
    await walk(page, family);
  });

for (const family of FAMILIES.filter(({ isWalked }) => !isWalked))
  test(`${family.name} gets from the plan to the letter in hand`, async ({ page, server }) => {
    await openPlan(page, server, family.answers);
    await walk(page, family);
  });
