import { builtContent } from '../support/built-pack.ts';
import { BLACKMAIL, expect, heading, test } from '../support/guide.ts';
import { cardOf, openPlan } from '../support/plan.ts';

test.use({ serviceWorkers: 'block' });

const pack = builtContent();

test('FL-12: names the very answers that bring an action, and what would take it away', async ({ page, server }) => {
  await openPlan(page, server, BLACKMAIL);
  const card = cardOf(page, 'chantage-ne-pas-payer');
  await card.getByText('Pourquoi je vois ceci').click();
  await expect(card.getByText('Parce que vous avez répondu')).toBeVisible();
  const [brings, withdrawn] = [card.locator('details[open] ul').first(), card.locator('details[open] ul').last()];
  await expect(brings.getByRole('listitem')).toHaveText(['Ce que vous savez : « Du chantage »']);
  await expect(card.getByText('Elle ne serait plus dans le plan si vous changiez')).toBeVisible();
  await expect(withdrawn.getByRole('listitem')).toHaveText(['Ce que vous savez : « Rien de tout cela » coché']);

  // and it is true: with that one change the action is gone
  await page.getByRole('button', { name: 'Modifier mes réponses' }).click();
  await page.getByRole('button', { name: /Modifier.*Ce que vous savez/ }).click();
  await page.locator('input[value="none"]').check();
  await page.getByRole('button', { name: 'Continuer' }).click();
  await page.getByRole('button', { name: 'Voir quoi faire' }).click();
  await expect(heading(page)).toHaveText('Mon plan');
  await expect(cardOf(page, 'chantage-ne-pas-payer')).toHaveCount(0);
});

test('FL-12: gives every action a reason, and names only what was answered', async ({ page, server }) => {
  await openPlan(page, server, BLACKMAIL);
  const given = pack.flow.questions.flatMap(({ id, short, options }) =>
    options.filter((option) => BLACKMAIL[id]?.includes(option.id)).map(({ label }) => `${short} : « ${label} »`),
  );
  const plain = (words: string) => words.replace(/\s/g, ' ');
  await page.locator('details[data-band="later"] > summary').click();
  let named = 0;
  for (const card of await page.locator('.plan article').all()) {
    await card.getByText('Pourquoi je vois ceci').click();
    const reason = card.locator('details[open]').last();
    await expect(reason.getByText(/^Parce que vous avez répondu|^Cette démarche aide dans tous les cas/)).toBeVisible();
    if (await reason.getByText('Parce que vous avez répondu').isHidden()) continue;
    const answers = await reason.locator('ul').first().getByRole('listitem').allTextContents();
    named += answers.length;
    expect(answers.length).toBeGreaterThan(0);
    for (const one of answers) expect(given.map(plain)).toContain(plain(one));
  }
  expect(named).toBeGreaterThan(3);
});
