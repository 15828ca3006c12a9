import { builtContent } from '../support/built-pack.ts';
import { BLACKMAIL, changeAnswers, choose, expect, goOnToPlan, heading, isReady, test } from '../support/guide.ts';
import { actOf, openAct, openFolds, openPlan } from '../support/plan.ts';

test.use({ serviceWorkers: 'block' });

const pack = builtContent();

test('FL-12: every action has a reason, which names the very answers that bring it', async ({ page, server }) => {
  await openPlan(page, server, BLACKMAIL);
  await test.step('FL-12: gives every action a reason, and names only what was answered', async () => {
    const given = pack.flow.questions.flatMap(({ id, short, options }) =>
      options.filter((option) => BLACKMAIL[id]?.includes(option.id)).map(({ label }) => `${short} : « ${label} »`),
    );
    const plain = (words: string) => words.replace(/\s/g, ' ');
    await openFolds(page);
    const reasons = await page.locator('.band [data-procedure]').evaluateAll((cards) =>
      cards.map((card) => {
        const reason = [...card.querySelectorAll('details')].find(
          (one) => !one.querySelector('details') && one.textContent?.includes('Pourquoi je vois ceci'),
        );
        const words = [...(reason?.querySelectorAll('p') ?? [])].filter((one) => one.checkVisibility());
        const because = words.find((one) => one.textContent?.startsWith('Parce que vous avez répondu'));
        return {
          id: (card as HTMLElement).dataset['procedure'],
          isAlways: words.some((one) => one.textContent?.startsWith('Cette démarche aide dans tous les cas')),
          answers:
            because && [...(reason?.querySelector('ul')?.querySelectorAll('li') ?? [])].map((one) => one.textContent),
        };
      }),
    );
    expect(reasons).not.toEqual([]);
    for (const { id, isAlways, answers } of reasons) {
      expect(isAlways || (answers ?? []).length > 0, id).toBe(true);
      for (const one of answers ?? []) expect(given.map(plain), id).toContain(plain(one ?? ''));
    }
    const named = reasons.flatMap(({ answers }) => answers ?? []).length;
    expect(named).toBeGreaterThan(3);
  });
  await test.step('FL-12: names the very answers that bring an action, and what would take it away', async () => {
    await page.reload();
    await isReady(page);
    const card = actOf(page, 'chantage-ne-pas-payer');
    await openAct(page, 'chantage-ne-pas-payer');
    await card.getByText('Pourquoi je vois ceci').click();
    await expect(card.getByText('Parce que vous avez répondu')).toBeVisible();
    const reason = card.locator('details:not(:has(details))', { hasText: 'Pourquoi je vois ceci' });
    const [brings, withdrawn] = [reason.locator('ul').first(), reason.locator('ul').last()];
    await expect(brings.getByRole('listitem')).toHaveText(['Ce que vous savez : « Du chantage »']);
    await expect(card.getByText('Elle sort du plan si vous changez')).toBeVisible();
    await expect(withdrawn.getByRole('listitem')).toHaveText(['Ce que vous savez : « Rien de tout cela » coché']);

    // and it is true: with that one change the action is gone
    await changeAnswers(page);
    await page.getByRole('button', { name: /Modifier.*Ce que vous savez/ }).click();
    await choose(page, 'none');
    await expect(heading(page)).toHaveText('Vérifiez vos réponses');
    await goOnToPlan(page);
    await expect(actOf(page, 'chantage-ne-pas-payer')).toHaveCount(0);
  });
});
