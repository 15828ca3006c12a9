import { BLACKMAIL, expect, heading, test } from '../support/guide.ts';
import { readPaper } from '../support/paper.ts';
import { openPlan } from '../support/plan.ts';
import {
  facts,
  goByLink,
  isLocked,
  keepNotes,
  lockButton,
  openNotes,
  rows,
  setSight,
  unlock,
  writeNote,
} from '../support/notes.ts';

test.use({ serviceWorkers: 'block' });

const GREY = { what: 'Une voiture grise.' };
const SOON = 'Vos notes se verrouillent dans une demi-minute.';

test.describe('LK-2: nobody touches the phone', () => {
  test('said at two and a half minutes; "Rester" keeps the notes open', async ({ page, server }) => {
    await page.clock.install();
    await keepNotes(page, server, GREY);
    await page.clock.fastForward(145_000);
    await expect(page.getByText(SOON)).toHaveCount(0);
    await page.clock.fastForward(6000);
    await expect(page.getByText(SOON)).toBeVisible();
    await page.getByRole('button', { name: 'Rester' }).click({ timeout: 5000 });
    await expect(page.getByText(SOON)).toHaveCount(0);
    await page.clock.fastForward(100_000);
    await expect(rows(page)).toContainText(GREY.what);
  });

  test('locked at three minutes; what was half written is back when they are opened', async ({ page, server }) => {
    await page.clock.install();
    await keepNotes(page, server, GREY);
    await facts(page).fill('Elle a reçu un');
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

  test('locked fifteen seconds after the page is out of sight', async ({ page, server }) => {
    await page.clock.install();
    await keepNotes(page, server, GREY);
    await setSight(page, 'hidden');
    await page.clock.fastForward(10_000);
    await setSight(page, 'visible');
    await expect(rows(page)).toContainText(GREY.what);
    await setSight(page, 'hidden');
    await page.clock.fastForward(16_000);
    await setSight(page, 'visible');
    await isLocked(page);
  });

  test('locked too where they were left open for another page of the guide', async ({ page, server }) => {
    await page.clock.install();
    await keepNotes(page, server, GREY);
    await goByLink(page, 'Comprendre');
    await page.clock.fastForward(200_000);
    await goByLink(page, 'Mes notes');
    await isLocked(page);
  });

  test('the plan never locks', async ({ page, server }) => {
    await page.clock.install();
    await openPlan(page, server, BLACKMAIL);
    await page.clock.fastForward(600_000);
    await setSight(page, 'hidden');
    await page.clock.fastForward(600_000);
    await setSight(page, 'visible');
    await expect(heading(page)).toHaveText('Mon plan');
    await expect(page.locator('.first-act')).toBeVisible();
  });
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

test('LK-1: notes are covered while the page is out of sight, and seen again when it is back', async ({
  page,
  server,
}) => {
  await openNotes(page, server);
  await writeNote(page, GREY);
  await setSight(page, 'hidden');
  await expect(rows(page)).toBeHidden();
  await setSight(page, 'visible');
  await expect(rows(page)).toBeVisible();
});
