import { BLACKMAIL, expect, heading, test } from '../support/guide.ts';
import { readPaper } from '../support/paper.ts';
import { openPlan } from '../support/plan.ts';
import {
  facts,
  typeFacts,
  goByLink,
  isLocked,
  keepNotes,
  lockButton,
  rows,
  setSight,
  unlock,
} from '../support/notes.ts';

test.use({ serviceWorkers: 'block' });

const GREY = { what: 'Une voiture grise.' };
const SOON = 'Vos notes se verrouillent dans une demi-minute.';

test('LK-2: nobody touches the phone, and the notes lock', async ({ page, server }) => {
  await page.clock.install();
  await keepNotes(page, server, GREY);

  await test.step('said at two and a half minutes; "Rester" keeps the notes open', async () => {
    await page.clock.fastForward(145_000);
    await expect(page.getByText(SOON)).toHaveCount(0);
    await page.clock.fastForward(6000);
    await expect(page.getByText(SOON)).toBeVisible();
    await page.getByRole('button', { name: 'Rester' }).click({ timeout: 5000 });
    await expect(page.getByText(SOON)).toHaveCount(0);
    await page.clock.fastForward(100_000);
    await expect(rows(page)).toContainText(GREY.what);
  });

  await test.step('locked at three minutes; what was half written is back when they are opened', async () => {
    await typeFacts(page, 'Elle a reçu un');
    await page.clock.fastForward(170_000);
    await expect(lockButton(page)).toBeVisible();
    await page.clock.fastForward(11_000);
    await isLocked(page);
    await expect(page.getByText(GREY.what)).toHaveCount(0);
    await expect(facts(page)).toHaveCount(0);
    await page.reload();
    await unlock(page);
    await expect(facts(page)).toHaveValue('Elle a reçu un');
  });

  await test.step('LK-1: covered while the page is out of sight, and seen again when it is back', async () => {
    await setSight(page, 'hidden');
    await expect(rows(page)).toBeHidden();
    await page.clock.fastForward(10_000);
    await setSight(page, 'visible');
    await expect(rows(page)).toBeVisible();
    await expect(rows(page)).toContainText(GREY.what);
  });

  await test.step('locked fifteen seconds after the page is out of sight', async () => {
    await setSight(page, 'hidden');
    await page.clock.fastForward(16_000);
    await setSight(page, 'visible');
    await isLocked(page);
  });

  await test.step('locked too where they were left open for another page of the guide', async () => {
    await unlock(page);
    await goByLink(page, 'Comprendre');
    await page.clock.fastForward(200_000);
    await goByLink(page, 'Mes notes');
    await isLocked(page);
  });
});

test('LK-2: the plan never locks', async ({ page, server }) => {
  await page.clock.install();
  await openPlan(page, server, BLACKMAIL);
  await page.clock.fastForward(600_000);
  await setSight(page, 'hidden');
  await page.clock.fastForward(600_000);
  await setSight(page, 'visible');
  await expect(heading(page)).toHaveText('Mon plan');
  await expect(page.locator('.first-card')).toBeVisible();
});

test('locked notes are in no part of the page any more, and on no sheet that is printed then', async ({
  page,
  server,
}) => {
  await keepNotes(page, server, GREY);
  await page.getByRole('button', { name: 'Imprimer', exact: true }).click();
  await page.getByRole('button', { name: 'Imprimer, ou garder en PDF' }).click();
  await expect(page.locator('.notes-paper', { hasText: GREY.what })).toHaveCount(1);
  await lockButton(page).click();
  await isLocked(page);
  expect(await page.evaluate(() => document.documentElement.outerHTML)).not.toContain(GREY.what);
  expect(await readPaper(page)).not.toContain(GREY.what);
});
