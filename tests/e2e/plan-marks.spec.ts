import { builtContent } from '../support/built-pack.ts';
import { BLACKMAIL, expect, heading, test } from '../support/guide.ts';
import { cardOf, mark, openPlan, shownBands, state, undo } from '../support/plan.ts';

test.use({ serviceWorkers: 'block' });

const pack = builtContent();
const procedureOf = (id: string) => pack.procedures.find((one) => one.id === id);

test('FL-13: keeps where one stands with each action, over a visit to its page', async ({ page, server }) => {
  await openPlan(page, server, BLACKMAIL);
  const [one = '', two = '', three = ''] = (await shownBands(page)).flatMap(([, ids]) => ids);
  for (const id of [one, two, three]) await expect(state(page, id, 'À faire')).toBeChecked();
  await mark(page, one, 'Fait');
  await mark(page, two, 'Pas pour moi');
  await cardOf(page, three).locator('h3 a').click();
  await expect(page.getByRole('heading', { name: 'Étapes' })).toBeVisible();
  await page.goBack();
  await expect(heading(page)).toHaveText('Mon plan');
  await expect(state(page, one, 'Fait')).toBeChecked();
  await expect(state(page, two, 'Pas pour moi')).toBeChecked();
  await expect(state(page, three, 'À faire')).toBeChecked();
  await mark(page, one, 'À faire');
  await expect(state(page, one, 'À faire')).toBeChecked();
});

test('FL-13: counts what is done in plain words, without praise', async ({ page, server }) => {
  await openPlan(page, server, BLACKMAIL);
  const band = page.locator('section[data-band="today"]');
  const count = await band.locator('article').count();
  const [, [id = ''] = []] = (await shownBands(page)).find(([name]) => name === 'today') ?? [];
  await expect(band.locator('.band-count')).toHaveText(`${count} actions`);
  await mark(page, id, 'Fait');
  await expect(band.locator('.band-count')).toHaveText(`1 sur ${count} fait`);
  await expect(page.locator('.undo p')).toHaveText(`${procedureOf(id)?.title} : Fait`);
  expect(await page.getByRole('main').innerText()).not.toMatch(/bravo|félicit|super|!/i);
});

test('FL-13: takes a tap back within ten seconds', async ({ page, server }) => {
  await page.clock.install();
  await openPlan(page, server, BLACKMAIL);
  const [id = ''] = (await shownBands(page)).flatMap(([, ids]) => ids);
  await expect(undo(page)).toHaveCount(0);
  await mark(page, id, 'Pas pour moi');
  await page.clock.fastForward(8000);
  await undo(page).click();
  await expect(state(page, id, 'À faire')).toBeChecked();
  await expect(undo(page)).toHaveCount(0);
});

test('FL-13: offers no undo after ten seconds, and keeps what was said', async ({ page, server }) => {
  await page.clock.install();
  await openPlan(page, server, BLACKMAIL);
  const [one = '', two = ''] = (await shownBands(page)).flatMap(([, ids]) => ids);
  await mark(page, one, 'Fait');
  await expect(undo(page)).toBeVisible();
  await page.clock.fastForward(7000);
  await mark(page, two, 'Fait');
  // ten seconds of its own: what is left of the first one's does not cut it short
  await page.clock.fastForward(7000);
  await expect(undo(page)).toBeVisible();
  await page.clock.fastForward(3000);
  await expect(undo(page)).toHaveCount(0);
  await expect(state(page, one, 'Fait')).toBeChecked();
  await expect(state(page, two, 'Fait')).toBeChecked();
});

test('keeps the steps ticked on a procedure’s page until one comes back to it', async ({ page, server }) => {
  await openPlan(page, server, BLACKMAIL);
  await cardOf(page, 'porter-plainte').locator('h3 a').click();
  const boxes = page.locator('.steps').getByRole('checkbox');
  await boxes.first().check();
  await boxes.nth(3).check();
  await page.goBack();
  await expect(heading(page)).toHaveText('Mon plan');
  await cardOf(page, 'porter-plainte').locator('h3 a').click();
  await expect(boxes.first()).toBeChecked();
  await expect(boxes.nth(3)).toBeChecked();
  await expect(page.locator('.steps').getByRole('checkbox', { checked: true })).toHaveCount(2);
});

test('Back from an action finds the plan as it was left: how far down, what was unfolded, what was followed', async ({
  page,
  server,
}) => {
  await openPlan(page, server, BLACKMAIL);
  const later = page.locator('details[data-band="later"]');
  await later.locator('> summary').click();
  const link = later.locator('h3 a').last();
  await link.scrollIntoViewIfNeeded();
  const title = (await link.textContent()) ?? '';
  const before = await page.evaluate(() => scrollY);
  expect(before).toBeGreaterThan(1000);
  for (const back of [() => page.goBack(), () => page.getByRole('link', { name: 'Retour', exact: true }).click()]) {
    await link.click();
    await expect(heading(page)).toHaveText(title);
    await expect.poll(() => page.evaluate(() => scrollY)).toBe(0);
    await back();
    await expect(heading(page)).toHaveText('Mon plan');
    await expect(link).toBeVisible();
    await expect.poll(() => page.evaluate((y) => Math.abs(scrollY - y), before)).toBeLessThan(4);
    await expect(link).toBeFocused();
  }
});
