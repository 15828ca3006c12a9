import type { Page } from '@playwright/test';
import { answer, begin, BLACKMAIL, expect, heading, open, test } from '../support/guide.ts';
import { giveAnswers } from '../support/plan.ts';
import { tick } from '../support/signs.ts';

test.use({ serviceWorkers: 'block' });

/** From the flow, which has no menu, to the signs. */
async function goToSigns(page: Page): Promise<void> {
  await page.getByRole('link', { name: /^Urgence/ }).click();
  await page.locator('nav a[href="/fr/plus/"]:visible').click();
  await page.locator('main a[href="/fr/signes/"]').click();
}

const showPlan = (page: Page) => page.getByRole('button', { name: 'Voir quoi faire' }).click();

/** From any question of the flow: what is ticked at "Ce que vous savez". */
async function noticed(page: Page): Promise<readonly string[]> {
  await page.getByRole('button', { name: 'Voir déjà quoi faire' }).click();
  await page
    .locator('button:visible', { hasText: /^Modifier$/ })
    .first()
    .click();
  await page.getByRole('button', { name: /Modifier.*Ce que vous savez/ }).click();
  return page
    .locator('form[data-question="noticed"] input:checked')
    .evaluateAll((boxes) => boxes.map((box) => (box as HTMLInputElement).value));
}

test('"Voir quoi faire" leads over the first-use page into questions that already know what was ticked', async ({
  page,
  server,
}) => {
  await open(page, server, 'fr/signes/');
  for (const sign of ['argent-liquide', 'plusieurs-telephones', 'demandes-d-argent']) await tick(page, sign);
  await page.getByRole('button', { name: 'Voir quoi faire' }).click();
  await expect(heading(page)).toContainText('peut-il le regarder');
  await page.getByRole('link', { name: /Oui, ou je ne sais pas/ }).click();
  for (const question of ['danger', 'who', 'whereabouts', 'age']) {
    await expect(page.locator(`form[data-question="${question}"]`)).toBeVisible();
    await answer(page, BLACKMAIL);
  }
  // money and blackmail are known: the next question is what blackmail makes relevant
  await expect(page.locator('form[data-question="images"]')).toBeVisible();
  await page.getByRole('button', { name: 'Voir déjà quoi faire' }).click();
  await page
    .locator('button:visible', { hasText: /^Modifier$/ })
    .first()
    .click();
  await expect(
    page.locator('.answers > div', { hasText: 'Ce que vous savez' }).locator('dd').first().locator('span'),
  ).toHaveText(['De l’argent ou des cadeaux', 'Du chantage']);
  await page.getByRole('button', { name: /Modifier.*Ce que vous savez/ }).click();
  await expect(page.locator('form[data-question="noticed"] input:checked')).toHaveCount(2);
  for (const option of ['money', 'blackmail']) await expect(page.locator(`input[value="${option}"]`)).toBeChecked();
});

test('"Tout décocher", then "Voir quoi faire": no answer is left of ticks that are gone', async ({ page, server }) => {
  await open(page, server);
  await begin(page);
  await goToSigns(page);
  await tick(page, 'demandes-d-argent');
  await showPlan(page);
  // it goes straight on where the first-use page was seen
  await expect(page.locator('form[data-question="danger"]')).toBeVisible();
  expect(await noticed(page)).toEqual(['blackmail']);
  await goToSigns(page);
  await page.getByRole('button', { name: 'Tout décocher' }).click();
  await showPlan(page);
  await page.getByRole('button', { name: 'Voir déjà quoi faire' }).click();
  await expect(heading(page)).toHaveText('Pas encore de plan');
  await goToSigns(page);
  await tick(page, 'argent-liquide');
  await showPlan(page);
  expect(await noticed(page)).toEqual(['money']);
});

test('"Voir quoi faire" leaves in place what the person answered in the questions', async ({ page, server }) => {
  const { danger = [], who = [], whereabouts = [], age = [] } = BLACKMAIL;
  await giveAnswers(page, server, { danger, who, whereabouts, age, noticed: ['images'] });
  await open(page, server, 'fr/parcours/');
  await goToSigns(page);
  await tick(page, 'argent-liquide');
  await showPlan(page);
  expect((await noticed(page)).toSorted()).toEqual(['images', 'money']);
});
