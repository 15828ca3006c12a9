// A browser that brings a tab back loads its page as Back does, with what the tab held at some moment before
// (decision 0064).
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { exit } from '../support/exit.ts';
import {
  answer,
  answerAll,
  begin,
  BLACKMAIL,
  expect,
  goOnToPlan,
  heading,
  isReady,
  open,
  test,
} from '../support/guide.ts';
import { openKillable } from '../support/killed/index.ts';
import { wordsInFiles } from '../support/profile-folder.ts';

/** What is seen of the guide when a visit waits: its name, and one tap. */
async function isNeutral(page: Page): Promise<void> {
  await isReady(page);
  await expect(page).toHaveURL(/\/fr\/debut\/$/);
  await expect(heading(page)).toHaveText('Repères');
  await expect(page.getByText('Mon plan', { exact: true })).toHaveCount(0);
}

const goOn = (page: Page): Promise<void> => page.getByRole('main').getByRole('link', { name: 'Continuer' }).click();
const tabHolds = (page: Page): Promise<readonly string[]> => page.evaluate(() => Object.keys(sessionStorage).sort());

test.describe('in one browser', () => {
  test.use({ serviceWorkers: 'block' });

  test('a page that is loaded by Back asks with one tap, and a reload does not', async ({ page, server }) => {
    await open(page, server);
    await begin(page);
    await answerAll(page, BLACKMAIL);
    await goOnToPlan(page);
    await test.step('a reload shows the plan as it was', async () => {
      await page.reload();
      await isReady(page);
      await expect(heading(page)).toHaveText('Mon plan');
    });
    await test.step('the history holds no word of what was asked', async () => {
      const state = await page.evaluate(() => history.state as unknown);
      expect(state).toEqual({
        step: expect.stringMatching(/^\d{1,4}$/) as unknown,
        depth: expect.any(Number) as unknown,
      });
    });
    await page.goto('about:blank');
    await page.goBack();
    await isNeutral(page);
    await test.step('the app leaves the visit alone while nobody goes on, also after a reload', async () => {
      expect(await tabHolds(page)).toEqual(['left']);
      await page.reload();
      await isNeutral(page);
    });
    await goOn(page);
    await expect(heading(page)).toHaveText('Mon plan');
    await page.reload();
    await isReady(page);
    await expect(heading(page)).toHaveText('Mon plan');
    expect(await tabHolds(page)).toEqual(['visit']);

    await test.step('the exit takes a visit that waits', async () => {
      await page.goto('about:blank');
      await page.goBack();
      await isNeutral(page);
      await page.route('https://meteofrance.com/**', (route) => route.fulfill({ body: 'ailleurs' }));
      await exit(page).click();
      await expect(page).toHaveURL(/meteofrance/);
      await page.goBack();
      await isNeutral(page);
      expect(await page.evaluate(() => JSON.stringify(Object.values(sessionStorage)))).toBe('["1"]');
    });
  });

  // as on Android, where a browser that was closed brings back the history of a tab and nothing that the tab held
  test('a tab that lost all that it held shows no step on Back, and "Continuer" begins anew', async ({
    page,
    server,
  }) => {
    await open(page, server);
    await begin(page);
    await answer(page, BLACKMAIL);
    await page.goto(`${server.url}icon.svg`);
    await page.evaluate(() => sessionStorage.clear());
    await page.goBack();
    await isNeutral(page);
    expect(await page.evaluate(() => Object.entries(sessionStorage))).toEqual([['left', '1']]);
    await goOn(page);
    await expect(heading(page)).toContainText('Vous vous inquiétez');
  });

  test('"Tout effacer" in another tab takes a visit that waits', async ({ page, server, context }) => {
    await open(page, server);
    await begin(page);
    await answerAll(page, BLACKMAIL);
    await page.goto('about:blank');
    await page.goBack();
    await isNeutral(page);
    const other = await context.newPage();
    await open(other, server, 'fr/reglages/');
    await other.getByRole('button', { name: 'Tout effacer' }).click();
    await other.getByRole('button', { name: 'Oui, tout effacer' }).click();
    await expect(other.getByText('C’est effacé.')).toBeVisible();
    await expect.poll(() => tabHolds(page)).toEqual([]);
  });
});

// the whole browser, on a folder of its own: what it had written to the disk is what comes back
test('a browser that is killed among the questions, and restores its tabs, asks with one tap', async ({ server }) => {
  const folder = mkdtempSync(join(tmpdir(), 'restored-'));
  mkdirSync(join(folder, 'Default'));
  // its setting to open what was open
  writeFileSync(join(folder, 'Default', 'Preferences'), JSON.stringify({ session: { restore_on_startup: 1 } }));
  const first = await openKillable(folder, { restores: true });
  await test.step('the questions are open, and written down by the browser', async () => {
    await open(first.page, server);
    await begin(first.page);
    await answer(first.page, BLACKMAIL);
    await expect(heading(first.page)).toHaveText(/Qui êtes-vous/);
    const [code = ''] = await first.page.evaluate(() => Object.values(sessionStorage) as string[]);
    expect(code.length).toBeGreaterThan(10);
    await expect.poll(() => wordsInFiles(folder, [code]).join(), { timeout: 30_000 }).toContain('Session Storage');
    await expect.poll(() => wordsInFiles(folder, ['/fr/parcours/']).join(), { timeout: 30_000 }).toContain('Sessions');
    await first.kill();
  });
  const second = await openKillable(folder, { restores: true });
  await isNeutral(second.page);
  expect(await tabHolds(second.page)).toEqual(['left']);
  await goOn(second.page);
  await expect(heading(second.page)).toHaveText(/Qui êtes-vous/);
  await second.close();
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
});
