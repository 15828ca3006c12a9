import type { Page } from '@playwright/test';
import { begin, expect, isReady, test } from '../support/guide.ts';

/** Holds the scripts back until `release` is called. */
async function holdScripts(page: Page): Promise<() => void> {
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route('**/assets/*.js', async (route) => {
    await held;
    await route.continue();
  });
  return release;
}

test.use({ serviceWorkers: 'block' });

test('keeps what was ticked before the scripts came', async ({ page, server }) => {
  const release = await holdScripts(page);
  await page.goto(server.url, { waitUntil: 'commit' });
  await begin(page);
  await page.locator('form[data-question="danger"] input[value="threats"]').check();
  release();
  await isReady(page);
  await expect(page).toHaveURL(/\/fr\/parcours\/$/);
  await expect(page.locator('form[data-question="danger"] input[value="threats"]')).toBeChecked();
});

test('keeps a "Continuer" pressed before the scripts came, and goes on by itself', async ({ page, server }) => {
  const release = await holdScripts(page);
  await page.goto(server.url, { waitUntil: 'commit' });
  await begin(page);
  await page.locator('form[data-question="danger"] input[value="none"]').check();
  await page.getByRole('button', { name: 'Continuer' }).click();
  await expect(page.getByText('Votre réponse est notée')).toBeVisible();
  await expect(page).not.toHaveURL(/\?/);
  release();
  await isReady(page);
  await expect(page.locator('form[data-question="who"]')).toBeVisible();
});

test('does not take an empty "Continuer" for an answer', async ({ page, server }) => {
  const release = await holdScripts(page);
  await page.goto(server.url, { waitUntil: 'commit' });
  await begin(page);
  await page.getByRole('button', { name: 'Continuer' }).click();
  await expect(page.getByText('Votre réponse est notée')).toBeHidden();
  release();
});

test('shows nothing to press that would do nothing, while the scripts are on their way', async ({ page, server }) => {
  const release = await holdScripts(page);
  for (const path of ['#avant', '#garder', 'fr/signes/', 'fr/reglages/', 'fr/demarches/porter-plainte/']) {
    await page.goto('about:blank');
    await page.goto(server.url + path, { waitUntil: 'commit' });
    await page.locator('#status').waitFor({ state: 'attached' });
    const pressed = await page.locator('main :is(button, input):visible').evaluateAll((found) => found.filter((one) => !one.closest('form')).map((one) => one.outerHTML.slice(0, 80)));
    expect(pressed, path).toEqual([]);
  }
  release();
});

test('lets the emergency numbers be tapped before any script', async ({ page, server }) => {
  await holdScripts(page);
  await page.goto(server.url, { waitUntil: 'commit' });
  await expect(page.locator('a[href="tel:119"]:visible').first()).toBeVisible();
  await expect(page.locator('a[href="sms:114"]:visible').first()).toBeVisible();
  await expect(page.locator('a[href="tel:116000"]:visible').first()).toBeVisible();
});

test('opens the first question at the flow’s own address too', async ({ page, server }) => {
  const release = await holdScripts(page);
  await page.goto(`${server.url}fr/parcours/`, { waitUntil: 'commit' });
  await page.getByRole('link', { name: /Lire sans rien garder/ }).click();
  await page.locator('form[data-question="danger"] input[value="unknown"]').check();
  release();
  await isReady(page);
  await expect(page.locator('form[data-question="danger"] input[value="unknown"]')).toBeChecked();
});
