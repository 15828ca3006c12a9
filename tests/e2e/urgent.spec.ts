import type { Page } from '@playwright/test';
import { builtContent } from '../support/built-pack.ts';
import { begin, choose, expect, heading, isReady, open, questionForm, test } from '../support/guide.ts';

test.use({ serviceWorkers: 'block' });

const pack = builtContent();
const [danger] = pack.flow.questions;
const URGENT = danger?.urgent ?? [];
const WORDS = 'Appelez maintenant. Les questions peuvent attendre.';

const alerts = (page: Page) => page.locator('.if-ticked > .notice:visible');
const call = (page: Page) => alerts(page).getByRole('link', { name: /^Appeler le 17/ });

/** Where a person looks after a tap: between the bar and the foot of the screen. */
const isInView = (page: Page, selector: string) =>
  page.locator(selector).evaluateAll((found) => {
    const bar = document.querySelector('.bar')?.getBoundingClientRect().bottom ?? 0;
    return found
      .filter((one) => one.checkVisibility())
      .map((one) => one.getBoundingClientRect())
      .every(({ top, bottom }) => top >= bar - 1 && bottom <= innerHeight + 1);
  });

/** Ticks a box where it stands, as a thumb does: nothing is scrolled but by the page. */
const tap = (page: Page, option: string) =>
  page.locator(`input[value="${option}"]:visible`).evaluate((box: HTMLElement) => box.click());

/** The option stands at the very foot of the screen. */
const putLast = (page: Page, option: string) =>
  page
    .locator(`label:has(input[value="${option}"]):visible`)
    .evaluate((label) => label.scrollIntoView({ block: 'end' }));

test('an option of danger brings the alert at once: once, in view, with the number in it', async ({ page, server }) => {
  await open(page, server);
  await begin(page);
  await test.step('says the alert once, in a region that was there before, and the call is the next thing that the keyboard reaches', async () => {
    const [first = ''] = URGENT;
    const region = page.locator(`label:has(input[value="${first}"]) + [role="status"]`);
    await expect(region).toBeAttached();
    await page.locator(`input[value="${first}"]`).focus();
    await page.keyboard.press('Space');
    await expect(page.locator('[role="status"]:visible').filter({ hasText: WORDS })).toHaveCount(1);
    await expect(region).toContainText(WORDS);
    await page.keyboard.press('Tab');
    await expect(call(page)).toBeFocused();
    await page.keyboard.press('Shift+Tab');
    await expect(page.locator(`input[value="${first}"]`)).toBeFocused();
  });
  await test.step('shows the alert right under each option of danger, in view, with the number in it', async () => {
    await page.keyboard.press('Space');
    expect(URGENT.length).toBeGreaterThan(2);
    for (const option of URGENT) {
      await putLast(page, option);
      await tap(page, option);
      await expect(alerts(page)).toHaveCount(1);
      await expect(alerts(page)).toContainText(WORDS);
      await expect.poll(() => isInView(page, '.if-ticked > .notice')).toBe(true);
      await expect(call(page)).toHaveAttribute('href', 'tel:17');
      await expect(alerts(page).getByRole('link', { name: /112/ })).toHaveAttribute('href', 'tel:112');
      await expect(alerts(page).getByRole('link', { name: /114/ })).toHaveAttribute('href', 'sms:114');
      const gap = await page
        .locator(`label:has(input[value="${option}"])`)
        .evaluate(
          (label) =>
            (label.nextElementSibling?.getBoundingClientRect().top ?? 0) - label.getBoundingClientRect().bottom,
        );
      expect(gap, option).toBeLessThan(20);
      // the next one down takes the alert with it; unticked, there is none
      await page.locator(`input[value="${option}"]`).uncheck();
      await expect(alerts(page)).toHaveCount(0);
    }
    for (const option of URGENT) await tap(page, option);
    await expect(alerts(page)).toHaveCount(1);
  });
});

test('shows it before any script has come, in view, with the number in it', async ({ page, server }) => {
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route('**/assets/*.js', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(server.url, { waitUntil: 'commit' });
  await begin(page);
  for (const option of URGENT) {
    await putLast(page, option);
    await tap(page, option);
    await expect(alerts(page)).toHaveCount(1);
    await expect(call(page)).toHaveAttribute('href', 'tel:17');
    expect(await isInView(page, '.if-ticked > .notice a[href="tel:17"]'), option).toBe(true);
    await tap(page, option);
    await expect(alerts(page)).toHaveCount(0);
  }
  await tap(page, URGENT[0] ?? '');
  release();
  await isReady(page);
  await expect(alerts(page)).toHaveCount(1);
});

test('the emergency page: the 17 alone and first, the 112 in the sentence below, then the missing child', async ({
  page,
  server,
}) => {
  await open(page, server, 'fr/urgence/');
  await expect(heading(page)).toHaveText('Qui appeler maintenant');
  const main = page.getByRole('main');
  expect(
    await main.getByRole('link').evaluateAll((links) => links.slice(0, 7).map((link) => link.getAttribute('href'))),
  ).toEqual(['tel:17', 'tel:112', 'tel:116000', 'sms:114', 'tel:15', 'tel:18', 'tel:3114']);
  const first = main.getByRole('link', { name: 'Appeler le 17, police et gendarmerie' }).first();
  await expect(first).toContainText('danger, ou enfant disparu');
  expect((await first.boundingBox())?.y).toBeLessThan(140);
  const missing = page.locator('.care').first();
  await expect(missing.getByRole('heading')).toHaveText('Votre enfant a disparu ?');
  expect(
    await missing.getByRole('link').evaluateAll((links) => links.map((link) => link.getAttribute('href'))),
  ).toEqual(['tel:116000']);
  await expect(missing).toContainText('Il n’y a aucun délai à attendre.');
  await expect(missing.locator('.say')).toBeHidden();
  await missing.getByText('Que dire').click();
  await expect(missing.locator('.say')).toBeVisible();
  await expect(page.getByText('Vous parlez une autre langue ?')).toContainText('185 langues');
});

test('a child who is gone: 17 and 116 000 at the top of the next question, in sight, and what to do is the filled button', async ({
  page,
  server,
}) => {
  await open(page, server);
  await begin(page);
  for (const option of ['none', 'parent', 'missing']) await choose(page, option);
  const told = questionForm(page).getByRole('alert');
  await expect(heading(page)).toHaveText(/Quel âge a votre enfant/);
  await expect(told).toContainText('La loi ne fixe aucun délai.');
  expect(await told.getByRole('link').evaluateAll((links) => links.map((link) => link.getAttribute('href')))).toEqual([
    'tel:17',
    'tel:116000',
    'sms:114',
  ]);
  expect(await isInView(page, '.urgent-before a')).toBe(true);
  // nothing of it is larger than the screen, and the question begins in sight
  expect((await heading(page).boundingBox())?.y).toBeLessThan(480);
  await expect(page.getByRole('button', { name: 'Voir déjà quoi faire' })).toHaveAttribute('data-look', 'main');
  await test.step('another answer takes it away, and it is not on the question after', async () => {
    await page.goBack();
    await choose(page, 'home');
    await expect(heading(page)).toHaveText(/Quel âge/);
    await expect(told).toHaveCount(0);
    await page.goBack();
    await choose(page, 'missing');
    await expect(told).toBeVisible();
    await choose(page, '13-14');
    await expect(heading(page)).toHaveText(/vu ou appris/);
    await expect(told).toHaveCount(0);
  });
});
