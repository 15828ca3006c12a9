import type { Page } from '@playwright/test';
import { answerWith, begin, choose, expect, heading, open, openAnew, test } from '../support/guide.ts';
import { followAct } from '../support/plan.ts';
import { openFold } from '../support/procedure.ts';

test.use({ serviceWorkers: 'block' });

/** To the page of what is open first in the plan. */
async function followFirst(page: Page): Promise<void> {
  await followAct(page, (await page.locator('.first-card').getAttribute('data-procedure')) ?? '');
}

test('questions and plan do not wait for it, and a page of it shows the numbers until it comes', async ({
  page,
  server,
}) => {
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route('**/assets/texts.*.json', async (route) => {
    await held;
    await route.continue();
  });
  await open(page, server);
  await begin(page);
  await expect(page.locator('form[data-question="danger"]')).toBeVisible();
  await choose(page, 'unknown');
  await expect(page.locator('form[data-question="who"]')).toBeVisible();
  await page.getByRole('button', { name: 'Voir déjà quoi faire' }).click();
  await expect(heading(page)).toHaveText('Mon plan');
  await followFirst(page);
  await expect(heading(page)).toHaveText('Un instant');
  await expect(page.getByRole('main').getByRole('link', { name: /^17/ })).toBeVisible();
  release();
  await expect(heading(page)).not.toHaveText('Un instant');
  await expect(heading(page)).toBeFocused();
  await openFold(page, 'steps');
  await expect(page.locator('.steps').first()).toBeVisible();
});

test('texts that got lost on the way disturb nobody who answers, and are asked for again to be read', async ({
  page,
  server,
}) => {
  let asked = 0;
  server.fail(
    ({ url = '' }, response) => /texts\..*\.json/.test(url) && (asked++, response.writeHead(503).end(), true),
  );
  await open(page, server);
  await expect.poll(() => asked).toBeGreaterThan(0);
  await begin(page);
  await choose(page, 'none');
  await expect(page.locator('form[data-question="who"]')).toBeVisible();
  await expect(page.locator('#load-failed')).toBeHidden();
  server.fail(null);
  await page.getByRole('button', { name: 'Voir déjà quoi faire' }).click();
  await followFirst(page);
  await openFold(page, 'steps');
  await expect(page.locator('.steps').first()).toBeVisible();
  await expect(page.locator('#load-failed')).toBeHidden();
});

test('texts that are cut or of another edition leave the core, with a sentence where they would be read', async ({
  page,
  server,
}) => {
  server.fail(
    (request, response) =>
      /texts\..*\.json/.test(request.url ?? '') &&
      answerWith(response, 'application/json', '{"format":4,"edition":"2020-01-01"}'),
  );
  await open(page, server, 'fr/demarches/');
  await page.getByRole('main').getByRole('link').first().click();
  await expect(page.locator('#load-failed')).toBeVisible();
  await expect(page.locator('#load-failed')).toContainText('abîmé');
  await expect(page.getByRole('main').getByRole('link', { name: /^17/ })).toBeVisible();
  await openAnew(page, server);
  await begin(page);
  await expect(page.locator('form[data-question="danger"]')).toBeVisible();
});
