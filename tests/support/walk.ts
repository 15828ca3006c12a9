/** A walk that asks for no words: the same in every language. */
import type { Page } from '@playwright/test';
import { expect } from './guide.ts';

/** Answers whatever is asked with its first option, down to the plan or the list of answers. */
export async function answerFirst(page: Page): Promise<number> {
  const check = page.locator('dl.answers, .plan');
  const form = page.locator('form.question:visible');
  for (let asked = 0; ; asked++) {
    await expect(form.or(check)).toBeVisible();
    if (await check.isVisible()) return asked;
    const question = await form.getAttribute('data-question');
    const option = form.locator('fieldset > :is(label.option, button.option)').first();
    await option.click();
    if (await option.evaluate((one) => one.matches('label'))) await form.locator('button[type="submit"]').click();
    await expect(page.locator(`form.question[data-question="${question}"]:visible`)).toHaveCount(0);
  }
}

/** From the home page to the first question. */
export async function beginHere(page: Page): Promise<void> {
  await page.locator('a[data-door="flow"]').click();
  await page.locator('a[href="#garder"]').click();
  await expect(page.locator('form.question:visible')).toBeVisible();
}

export async function toPlan(page: Page): Promise<void> {
  if (await page.locator('dl.answers').isVisible())
    await page.locator('main .button[data-look="main"]:visible').click();
  await expect(page.locator('.plan')).toBeVisible();
}
