import type { Page } from '@playwright/test';
import { begin, buttonOf, expect, isReady, questionForm, test } from '../support/guide.ts';

test.use({ serviceWorkers: 'block' });

/** Opens the first question while the scripts are held back, until `release` is called. */
async function beginEarly(page: Page, url: string): Promise<() => void> {
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route('**/assets/*.js', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(url, { waitUntil: 'commit' });
  await begin(page);
  await expect(questionForm(page)).toHaveAttribute('data-question', 'danger');
  return release;
}

const first = (page: Page) => page.locator('form[data-question="danger"]');
const second = (page: Page) => page.locator('form[data-question="who"]');

/** The page is not loaded yet, which goBack would wait for. */
const back = (page: Page): Promise<void> => page.evaluate(() => history.back());

test('before any script a press clears the boxes, and a box takes a press back', async ({ page, server }) => {
  const release = await beginEarly(page, server.url);
  const threats = page.locator('form[data-question="danger"] input[value="threats"]');
  await threats.check();
  await buttonOf(page, 'none').click();
  await expect(questionForm(page)).toHaveAttribute('data-question', 'who');
  await back(page);
  await expect(questionForm(page)).toHaveAttribute('data-question', 'danger');
  await expect(threats).not.toBeChecked();
  await expect(buttonOf(page, 'none')).toHaveAttribute('aria-pressed', 'true');
  await threats.check();
  await expect(buttonOf(page, 'none')).toHaveAttribute('aria-pressed', 'false');
  await page.getByRole('button', { name: 'Continuer' }).click();
  await expect(questionForm(page)).toHaveAttribute('data-question', 'who');
  release();
  await isReady(page);
  await expect(questionForm(page)).toHaveAttribute('data-question', 'who');
  await page.goBack();
  await expect(questionForm(page)).toHaveAttribute('data-question', 'danger');
  await expect(threats).toBeChecked();
  await expect(questionForm(page).locator('[aria-pressed="true"]')).toHaveCount(0);
});

test('a press before any script can be taken back by Back, and another takes its place', async ({ page, server }) => {
  const release = await beginEarly(page, server.url);
  await buttonOf(page, 'none').click();
  await expect(questionForm(page)).toHaveAttribute('data-question', 'who');
  await back(page);
  await buttonOf(page, 'unknown').click();
  await expect(questionForm(page)).toHaveAttribute('data-question', 'who');
  await buttonOf(page, 'relative').click();
  await expect(page.getByText('Votre réponse est notée, la suite arrive').filter({ visible: true })).toBeVisible();
  release();
  await isReady(page);
  await expect(questionForm(page)).toHaveAttribute('data-question', 'whereabouts');
  await page.goBack();
  await expect(questionForm(page)).toHaveAttribute('data-question', 'danger');
  await expect(buttonOf(page, 'unknown')).toHaveAttribute('aria-pressed', 'true');
  await expect(questionForm(page).locator('[aria-pressed="true"]')).toHaveCount(1);
});

test('Back to a press before any script finds it pressed when the app comes', async ({ page, server }) => {
  const release = await beginEarly(page, server.url);
  await buttonOf(page, 'none').click();
  await expect(questionForm(page)).toHaveAttribute('data-question', 'who');
  await back(page);
  await expect(questionForm(page)).toHaveAttribute('data-question', 'danger');
  release();
  await isReady(page);
  await expect(questionForm(page)).toHaveAttribute('data-question', 'danger');
  await expect(buttonOf(page, 'none')).toHaveAttribute('aria-pressed', 'true');
});

test('Back and Forward go between the two questions before any script', async ({ page, server }) => {
  const release = await beginEarly(page, server.url);
  await first(page).locator('input[value="threats"]').check();
  await page.getByRole('button', { name: 'Continuer' }).click();
  await expect(second(page)).toBeVisible();
  // the page is not loaded yet, which goBack would wait for
  await page.evaluate(() => history.back());
  await expect(first(page).locator('input[value="threats"]')).toBeChecked();
  await expect(first(page)).toBeVisible();
  await expect(second(page)).toBeHidden();
  await page.evaluate(() => history.forward());
  await expect(first(page)).toBeHidden();
  await expect(second(page)).toBeVisible();
  await page.evaluate(() => history.back());
  await expect(first(page)).toBeVisible();
  release();
  await isReady(page);
  await expect(first(page).locator('input[value="threats"]')).toBeChecked();
  await expect(page).toHaveURL(/\/fr\/parcours\/$/);
});

test('what was ticked and taken back before "Continuer" is no answer', async ({ page, server }) => {
  const release = await beginEarly(page, server.url);
  const threats = first(page).locator('input[value="threats"]');
  await threats.check();
  release();
  await isReady(page);
  await expect(threats).toBeChecked();
  await threats.uncheck();
  await page.getByRole('button', { name: 'Voir déjà quoi faire' }).click();
  await expect(page.getByText('Maintenant', { exact: true })).toHaveCount(0);
  await page.goBack();
  await expect(threats).not.toBeChecked();
});
