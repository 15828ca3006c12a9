// A whole Chromium, started three times on one folder, as a person’s phone has it.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { builtContent } from '../support/built-pack.ts';
import { DIST } from '../support/dist.ts';
import { exit, playAway } from '../support/exit.ts';
import { goToFollow } from '../support/follow.ts';
import {
  answerAll,
  begin,
  BLACKMAIL,
  CALM,
  checkForUpdate,
  expect,
  goOnToPlan,
  heading,
  isReady,
  isStored,
  open,
  test,
} from '../support/guide.ts';
import { inWords } from '../support/in-words.ts';
import { hasSign, lockPlan } from '../support/lock.ts';
import { accept, DIST_B } from '../support/newer.ts';
import { openPlan } from '../support/plan.ts';
import { BLOCKED, openProfile } from '../support/profile.ts';
import { filesIn, openFolder, wordsInFiles } from '../support/profile-folder.ts';
import { NOTHING, stores } from '../support/stores.ts';
import {
  addOwn,
  GIVEN,
  goAround,
  keepNotes,
  keepPlan,
  openNotes,
  OWN,
  PASSPHRASE,
  SECRET,
  writeLetter,
} from '../support/typed.ts';

/** Takes the edition that the host has now, from the plan, as somebody who has a letter half written. */
async function update(page: Page, dist: string): Promise<void> {
  await checkForUpdate(page);
  await expect(page.locator('.update').getByText('Ce que vous avez écrit dans le guide sera perdu')).toBeVisible();
  await accept(page);
  await expect(page.locator('.foot')).toContainText(inWords(builtContent(dist).edition));
  await expect(heading(page)).toHaveText('Mon plan');
}

/**
 * The guide as it was built, as an edition of a far later day: a worker takes none that is older than its own. Only the
 * worker says which one it is.
 */
function asLater(folder: string): string {
  cpSync(DIST, folder, { recursive: true });
  const worker = join(folder, 'sw.js');
  const text = readFileSync(worker, 'utf8');
  const day = builtContent(DIST).edition;
  if (!text.includes(day)) throw new Error('the worker does not say its edition');
  writeFileSync(worker, text.replaceAll(day, '2099-01-01'));
  return folder;
}

/** What a browser that starts again holds of the guide, seen from an address that runs nothing of it. */
async function leftAfterRestart(folder: string, url: string): Promise<unknown> {
  const browser = await openFolder(folder);
  const page = await browser.newPage();
  await page.goto(`${url}icon.svg`);
  const left = await stores(page);
  await browser.close();
  return left;
}

test('the browser’s files hold what the person asked to keep, and nothing else that was typed', async ({ server }) => {
  test.setTimeout(180_000);
  const folder = mkdtempSync(join(tmpdir(), 'profile-'));
  const later = mkdtempSync(join(tmpdir(), 'edition-'));
  try {
    let browser = await openFolder(folder);
    let page = await browser.newPage();
    await open(page, server);
    await isStored(page);
    await openPlan(page, server, BLACKMAIL);
    const devtools = await browser.newCDPSession(page);
    // two editions, one after the other: on this machine as it is, and as slow as an old phone
    for (const [slowdown, dist] of [
      [1, DIST_B],
      [6, asLater(later)],
    ] as const) {
      await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
      await writeLetter(page);
      await server.publish(dist);
      await update(page, dist);
    }
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: 1 });
    await goToFollow(page);
    await keepPlan(page);
    await page.goBack();
    await goAround(page);
    await open(page, server, 'fr/notes/');
    await keepNotes(page);
    const code = await page.evaluate(() => sessionStorage.getItem('visit') ?? '');
    await browser.close();

    await test.step('a letter half written, a search, and locked notes: no word of them', () => {
      expect(wordsInFiles(folder, SECRET)).toEqual([]);
    });
    await test.step('the search does see what was asked for, which lies in the open', () => {
      for (const word of [...OWN, GIVEN]) expect(wordsInFiles(folder, [word]), word).not.toEqual([]);
    });
    await test.step('a browser that closes writes the code of the visit, as "Ce que ce guide garde" says', () => {
      expect(wordsInFiles(folder, [code])).not.toEqual([]);
      expect(code).not.toMatch(/blackmail|danger|images/);
    });

    browser = await openFolder(folder);
    page = await browser.newPage();
    await playAway(page);
    await open(page, server, 'fr/notes/');
    await openNotes(page);
    await test.step('the exit leaves one word in the tab', async () => {
      await exit(page).click();
      await expect(page.getByRole('heading', { name: 'ailleurs' })).toBeVisible();
      await open(page, server, 'fr/debut/');
      expect(await page.evaluate(() => Object.keys(sessionStorage))).toEqual(['left']);
      await page.getByRole('link', { name: 'Continuer' }).click();
      await expect(heading(page)).toContainText('Vous vous inquiétez');
    });
    await test.step('"Tout effacer" leaves no database, and no word that was not there before', async () => {
      await open(page, server, 'fr/reglages/');
      await page.getByRole('button', { name: 'Tout effacer' }).click();
      await page.getByRole('button', { name: 'Oui, tout effacer' }).click();
      await expect(page.getByText('C’est effacé.')).toBeVisible();
      expect(await stores(page)).toEqual(NOTHING);
      // in place: a page that is loaded would store the guide again
      await page.locator('a[href="/fr/plus/"]:visible').click();
      await page.getByRole('main').getByRole('link', { name: 'Près de chez vous' }).click();
      await expect(page.getByLabel('Un numéro ou un nom')).toHaveValue('');
      expect(await stores(page)).toEqual(NOTHING);
      await browser.close();
      expect(wordsInFiles(folder, SECRET)).toEqual([]);
    });
    // Chromium takes the files of a cache away when it starts again. Words that lay open, such as a thing to do, may
    // stay in an old file of its database (`000005.ldb`), which it drops when it likes: the screen says so.
    await test.step('after a new start nothing of the guide is left', async () => {
      expect(await leftAfterRestart(folder, server.url)).toEqual(NOTHING);
      expect(wordsInFiles(folder, SECRET)).toEqual([]);
      expect(filesIn(folder).filter((file) => /CacheStorage.+_\d$/.test(file))).toEqual([]);
    });
  } finally {
    rmSync(later, { recursive: true, force: true });
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
});

/** Old pages of the browser's own databases: what lay in the open there before, or was in the tab. */
const isOldPage = (found: string): boolean => /(?:IndexedDB|Session Storage)\/.*\.(?:log|ldb): /.test(found);

test('the browser’s files hold no word of a plan that was locked from the first; of one that lay in the open before, old pages may', async ({
  server,
}) => {
  test.setTimeout(180_000);
  for (const wasOpen of [false, true]) {
    const folder = mkdtempSync(join(tmpdir(), 'profile-'));
    try {
      const browser = await openFolder(folder);
      const page = await browser.newPage();
      await openPlan(page, server, BLACKMAIL);
      const code = await page.evaluate(() => sessionStorage.getItem('visit') ?? '');
      await goToFollow(page);
      if (wasOpen) await keepPlan(page);
      await lockPlan(page, PASSPHRASE);
      if (!wasOpen) await addOwn(page);
      expect(await hasSign(page)).toBe(true);
      await browser.close();
      const search = (): readonly string[] => [
        ...wordsInFiles(folder, [...OWN, ...SECRET]).filter((found) => !(wasOpen && isOldPage(found))),
        ...wordsInFiles(folder, [code]).filter((found) => !isOldPage(found)),
      ];
      expect(code).not.toBe('');
      expect(search(), `in the open before: ${wasOpen}`).toEqual([]);
      await leftAfterRestart(folder, server.url);
      expect(search(), `in the open before: ${wasOpen}, after a new start`).toEqual([]);
    } finally {
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    }
  }
});

test('EX-5: Back after the exit shows the neutral start also where the browser refuses all storage', async ({
  server,
}) => {
  const profile = await openProfile(BLOCKED);
  try {
    const page = await profile.context.newPage();
    await page.route('https://meteofrance.com/**', (route) =>
      route.fulfill({ contentType: 'text/html', body: '<h1>ailleurs</h1>' }),
    );
    await open(page, server);
    expect(
      await page.evaluate(() => {
        try {
          return typeof sessionStorage;
        } catch {
          return 'refused';
        }
      }),
    ).toBe('refused');
    await begin(page);
    await answerAll(page, CALM);
    await goOnToPlan(page);
    await expect(page.getByText('Ce plan s’efface avec l’onglet.')).toBeVisible();
    await page.getByRole('button', { name: 'Le garder' }).click();
    await expect(page.getByText('Ce plan se perd si la page se ferme ou se recharge.')).toBeVisible();
    // within the guide, Back goes one step back as ever
    await page.goBack();
    await expect(heading(page)).toHaveText('Vérifiez vos réponses');
    await page.goForward();
    await expect(heading(page)).toHaveText('Mon plan');
    await page.locator('.bar-exit').click();
    await expect(page.getByRole('heading', { name: 'ailleurs' })).toBeVisible();
    for (const back of ['once', 'twice']) {
      await page.goBack();
      await isReady(page);
      await expect(heading(page), back).toHaveText('Repères');
      await expect(page.getByText('Mon plan'), back).toHaveCount(0);
    }
    await page.getByRole('link', { name: 'Continuer' }).click();
    await expect(heading(page)).toContainText('Vous vous inquiétez');
  } finally {
    await profile.close();
  }
});
