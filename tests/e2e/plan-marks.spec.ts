import { builtContent } from '../support/built-pack.ts';
import { BLACKMAIL, expect, heading, test } from '../support/guide.ts';
import {
  actOf,
  expectState,
  followAct,
  openAct,
  openPlan,
  putAside,
  shownBands,
  tick,
  tickOf,
  undo,
} from '../support/plan.ts';

test.use({ serviceWorkers: 'block' });

const pack = builtContent();
const procedureOf = (id: string) => pack.procedures.find((one) => one.id === id);

test('FL-13: keeps where one stands with each action, and counts it in plain words', async ({ page, server }) => {
  await openPlan(page, server, BLACKMAIL);
  await test.step('counts what is done, without praise', async () => {
    const bands = new Map(await shownBands(page));
    const today = bands.get('today') ?? [];
    const most = ['now', 'today', 'week'].flatMap((band) => bands.get(band) ?? []).length;
    const [id = ''] = today;
    const count = page.locator('section[data-band="today"] .care-head small');
    const list = page.locator('section[data-band="today"]').getByRole('list', { name: /^\d+ actions?$/ });
    const rows = await list
      .getByRole('listitem')
      .filter({ has: page.getByRole('checkbox') })
      .count();
    await expect(list).toHaveAccessibleName(rows === 1 ? '1 action' : `${rows} actions`);
    await expect(count).toHaveCount(0);
    await expect(page.locator('.plan-head')).toContainText(`0 sur ${most} fait`);
    await tick(page, id);
    await expect(count).toHaveText(`1 sur ${today.length} fait`);
    await expect(page.locator('.plan-head')).toContainText(`1 sur ${most} fait`);
    await expect(page.locator('.undo p')).toHaveText(`C’est noté. ${procedureOf(id)?.title} : Fait`);
    expect(await page.getByRole('main').innerText()).not.toMatch(/bravo|félicit|super|!/i);
    await tick(page, id);
    await expectState(page, id, 'todo');
  });
  await test.step('keeps where one stands with each action, over a visit to its page', async () => {
    const [one = '', two = '', three = ''] = (await shownBands(page)).flatMap(([, ids]) => ids);
    for (const id of [one, two, three]) await expectState(page, id, 'todo');
    await tick(page, one);
    await putAside(page, two);
    await followAct(page, three);
    await expect(page.getByRole('heading', { name: 'Étapes' })).toBeVisible();
    await page.goBack();
    await expect(heading(page)).toHaveText('Mon plan');
    await expectState(page, one, 'done');
    await expect(tickOf(page, one)).toBeChecked();
    await expectState(page, two, 'not-for-me');
    // what is not for them has no tick
    await expect(tickOf(page, two)).toHaveCount(0);
    await expectState(page, three, 'todo');
    await tick(page, one);
    await expectState(page, one, 'todo');
    await putAside(page, two);
    await expectState(page, two, 'todo');
  });
  await test.step('what is done first becomes a row that keeps the focus, and the next opens in its place', async () => {
    const [first = '', second = ''] = (await shownBands(page)).flatMap(([, ids]) => ids);
    const open = page.locator('.first-card');
    await expect(open).toHaveCount(1);
    await expect(open).toHaveAttribute('data-procedure', first);
    await expect(open.locator('a[href^="tel:"]').first()).toBeVisible();
    // by the keyboard, as somebody would who sees no screen
    await tickOf(page, first).focus();
    await page.keyboard.press('Space');
    await expect(page.locator(`li.plan-card[data-procedure="${first}"][data-state="done"]`)).toBeVisible();
    await expect(tickOf(page, first)).toBeFocused();
    await expect(open).toHaveCount(1);
    await expect(open).toHaveAttribute('data-procedure', second);
    await expect(open.getByRole('heading')).toHaveText(procedureOf(second)?.title ?? '');
    // and the same key takes it back
    await page.keyboard.press('Space');
    await expect(open).toHaveAttribute('data-procedure', first);
    await expect(tickOf(page, first)).toBeFocused();
    await expect(actOf(page, second).and(page.locator('li.plan-card'))).toHaveCount(1);
    // what is put aside has no tick: its title keeps the focus
    await putAside(page, first);
    await expect(open).toHaveAttribute('data-procedure', second);
    await expect(actOf(page, first).locator('summary').first()).toBeFocused();
  });
});

test('FL-13: what is done stays in sight when its row would stand behind the fold of its band', async ({
  page,
  server,
}) => {
  await openPlan(page, server, BLACKMAIL);
  const ids = (await shownBands(page)).flatMap(([band, all]) => (band === 'later' ? [] : all));
  const folded = await page
    .locator('.band-rest .plan-card')
    .evaluateAll((acts) => acts.map((act) => (act as HTMLElement).dataset['procedure'] ?? ''));
  const last = folded.at(-1) ?? '';
  // all but this one are done: it is open, the first of what is left
  for (const id of ids.filter((one) => one !== last)) {
    await openAct(page, id);
    await tick(page, id);
    await expectState(page, id, 'done');
  }
  await expect(page.locator('.first-card')).toHaveAttribute('data-procedure', last);
  await tickOf(page, last).focus();
  await page.locator('.band-rest').evaluateAll((folds) => folds.forEach((fold) => fold.removeAttribute('open')));
  await page.keyboard.press('Space');
  await expectState(page, last, 'done');
  await expect(tickOf(page, last)).toBeFocused();
  await expect(page.locator('.first-card')).toHaveCount(0);
  await expect(page.getByText('Il ne reste rien à faire ici pour cette semaine.')).toBeVisible();
});

test('FL-13: takes a tap back within ten seconds, and keeps what was said after them', async ({ page, server }) => {
  await page.clock.install();
  await openPlan(page, server, BLACKMAIL);
  const [one = '', two = ''] = (await shownBands(page)).flatMap(([, ids]) => ids);
  await test.step('takes a tap back within ten seconds', async () => {
    await expect(undo(page)).toHaveCount(0);
    await putAside(page, one);
    await expectState(page, one, 'not-for-me');
    await page.clock.fastForward(8000);
    await undo(page).click();
    await expectState(page, one, 'todo');
    await expect(undo(page)).toHaveCount(0);
  });
  await test.step('offers no undo after ten seconds, and keeps what was said', async () => {
    await tick(page, one);
    await expect(undo(page)).toBeVisible();
    await page.clock.fastForward(7000);
    await tick(page, two);
    // ten seconds of its own: what is left of the first one's does not cut it short
    await page.clock.fastForward(7000);
    await expect(undo(page)).toBeVisible();
    await page.clock.fastForward(3000);
    await expect(undo(page)).toHaveCount(0);
    await expectState(page, one, 'done');
    await expectState(page, two, 'done');
  });
});

test('Back from an action finds the plan as it was left, and its steps as they were ticked', async ({
  page,
  server,
}) => {
  await openPlan(page, server, BLACKMAIL);
  await test.step('how far down, what was unfolded, what was followed', async () => {
    const later = page.locator('details[data-band="later"]');
    await later.locator('> summary').click();
    const id = (await later.locator('[data-procedure]').last().getAttribute('data-procedure')) ?? '';
    await openAct(page, id);
    const link = actOf(page, id).locator('.card-page a');
    const title = procedureOf(id)?.title ?? '';
    await link.scrollIntoViewIfNeeded();
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
  await test.step('keeps the steps ticked on a procedure’s page until one comes back to it', async () => {
    await followAct(page, 'porter-plainte');
    const boxes = page.locator('.steps').getByRole('checkbox');
    const circles = page.locator('.steps .tick');
    // the steps are one tap below
    await expect(circles.first()).toBeHidden();
    await page.locator('[data-section="steps"] > summary').click();
    await circles.first().click();
    await circles.nth(3).click();
    await page.goBack();
    await expect(heading(page)).toHaveText('Mon plan');
    await followAct(page, 'porter-plainte');
    await page.locator('[data-section="steps"]').evaluate((fold: HTMLDetailsElement) => (fold.open = true));
    await expect(boxes.first()).toBeChecked();
    await expect(boxes.nth(3)).toBeChecked();
    await expect(page.locator('.steps').getByRole('checkbox', { checked: true })).toHaveCount(2);
  });
});
