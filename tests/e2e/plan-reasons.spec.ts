import { builtContent } from '../support/built-pack.ts';
import { BLACKMAIL, changeAnswers, choose, expect, goOnToPlan, heading, test } from '../support/guide.ts';
import { actOf, openAct, openFolds, openPlan } from '../support/plan.ts';

test.use({ serviceWorkers: 'block' });

const pack = builtContent();

test('FL-12: names the very answers that bring an action, and what would take it away', async ({ page, server }) => {
  await openPlan(page, server, BLACKMAIL);
  const card = actOf(page, 'chantage-ne-pas-payer');
  await openAct(page, 'chantage-ne-pas-payer');
  await card.getByText('Pourquoi je vois ceci').click();
  await expect(card.getByText('Parce que vous avez répondu')).toBeVisible();
  const reason = card.locator('details:not(:has(details))', { hasText: 'Pourquoi je vois ceci' });
  const [brings, withdrawn] = [reason.locator('ul').first(), reason.locator('ul').last()];
  await expect(brings.getByRole('listitem')).toHaveText(['Ce que vous savez : « Du chantage »']);
  await expect(card.getByText('Elle ne serait plus dans le plan si vous changiez')).toBeVisible();
  await expect(withdrawn.getByRole('listitem')).toHaveText(['Ce que vous savez : « Rien de tout cela » coché']);

  // and it is true: with that one change the action is gone
  await changeAnswers(page);
  await page.getByRole('button', { name: /Modifier.*Ce que vous savez/ }).click();
  await choose(page, 'none');
  await expect(heading(page)).toHaveText('Vérifiez vos réponses');
  await goOnToPlan(page);
  await expect(actOf(page, 'chantage-ne-pas-payer')).toHaveCount(0);
});

test('FL-12: gives every action a reason, and names only what was answered', async ({ page, server }) => {
  await openPlan(page, server, BLACKMAIL);
  const given = pack.flow.questions.flatMap(({ id, short, options }) =>
    options.filter((option) => BLACKMAIL[id]?.includes(option.id)).map(({ label }) => `${short} : « ${label} »`),
  );
  const plain = (words: string) => words.replace(/\s/g, ' ');
  await openFolds(page);
  let named = 0;
  for (const card of await page.locator('.band [data-procedure]').all()) {
    const reason = card.locator('details:not(:has(details))', { hasText: 'Pourquoi je vois ceci' });
    await expect(reason.getByText(/^Parce que vous avez répondu|^Cette démarche aide dans tous les cas/)).toBeVisible();
    if (await reason.getByText('Parce que vous avez répondu').isHidden()) continue;
    const answers = await reason.locator('ul').first().getByRole('listitem').allTextContents();
    named += answers.length;
    expect(answers.length).toBeGreaterThan(0);
    for (const one of answers) expect(given.map(plain)).toContain(plain(one));
  }
  expect(named).toBeGreaterThan(3);
});
