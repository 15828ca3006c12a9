import { answer, begin, BLACKMAIL, changeAnswers, expect, heading, open, test } from '../support/guide.ts';
import { goToPlan, unfold, unfoldPlan } from '../support/screens.ts';

test.use({ serviceWorkers: 'block' });

test('AX-5: says what was marked in the plan, and that it was taken back', async ({ page, server }) => {
  await goToPlan(page, server);
  const act = page.locator('li.plan-card[data-state="done"]');
  const title = await act.locator('summary b').first().innerText();
  const box = act.getByRole('checkbox', { name: title });
  await expect(box).toBeChecked();
  const status = page.getByRole('status').filter({ hasText: title });
  await expect(status).toContainText(`${title}\u00a0: Fait`);
  await page.getByRole('button', { name: 'Annuler' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'C’est annulé.' })).toHaveCount(1);
  await expect(act).toHaveCount(0);
  await expect(page.locator('.first-card').getByRole('heading', { name: title })).toBeVisible();
  await expect(page.locator('.first-card').getByRole('checkbox', { name: 'C’est fait' })).not.toBeChecked();
  await expect(page.locator('body')).not.toBeFocused();
});

test('AX-5: says how many signs are ticked, in a region that was there before', async ({ page, server }) => {
  await open(page, server, 'fr/signes/');
  const status = page.locator('.tally [role="status"]');
  await expect(status).toHaveText('Aucun signe coché');
  await unfold(page);
  await page.locator('.sign input').first().check();
  await expect(status).toHaveText('1 signe coché');
});

test('AX-11: asks each question in a fieldset whose legend is the heading, and says how to mend an empty answer', async ({
  page,
  server,
}) => {
  await open(page, server);
  await begin(page);
  for (const [question] of Object.entries(BLACKMAIL)) {
    const form = page.locator(`form[data-question="${question}"]`);
    await expect(form).toBeVisible();
    const title = await heading(page).innerText();
    const group = form.getByRole('group', { name: title });
    await expect(group.locator('> legend h1')).toHaveText(title);
    // beside the age stands a choice that is no answer, in a fieldset of its own
    const boxes = await form.locator(`input[name="${question}"]`).count();
    const buttons = await form.locator('button[data-answer]').count();
    expect(boxes + buttons).toBeGreaterThan(1);
    await expect(group.locator('input:not([name="child"])')).toHaveCount(boxes);
    // "Écouter", which stands beside the question, is pressed neither way
    const unpressed = group.getByRole('button', { pressed: false }).and(page.locator('[aria-pressed]'));
    await expect(unpressed).toHaveCount(buttons);
    // where buttons answer there is nothing to send empty
    const send = form.getByRole('button', { name: 'Continuer' });
    await expect(send).toHaveCount(boxes > 0 ? 1 : 0);
    if (boxes > 0) {
      await send.click();
      await expect(page.getByRole('alert').filter({ hasText: 'Il manque' })).toBeFocused();
      await expect(group).toHaveAccessibleDescription(/[Cc]hoisissez|[Cc]ochez/);
    }
    await answer(page, BLACKMAIL);
    await expect(form).toHaveCount(0);
  }
  await unfoldPlan(page);
  await changeAnswers(page);
  await expect(page.locator('input[type="radio"]').first()).toBeVisible();
  expect(
    await page
      .locator('input[type="radio"]')
      .evaluateAll(
        (all) => all.filter((input) => !input.closest('fieldset')?.querySelector('legend')?.textContent).length,
      ),
  ).toBe(0);
});
