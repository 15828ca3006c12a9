import type { Page } from '@playwright/test';
import { ensureBuild } from '../../scripts/build-tests.mjs';
import { builtContent } from '../support/built-pack.ts';
import {
  checkForUpdate,
  answerAll,
  begin,
  BLACKMAIL,
  CALM,
  expect,
  goOnToPlan,
  heading,
  isReady,
  isStored,
  open,
  test,
} from '../support/guide.ts';
import { inWords } from '../support/in-words.ts';
import { followAct } from '../support/plan.ts';
import { BLOCKED, filesHolding, openProfile } from '../support/profile.ts';

const DIST_B = await ensureBuild('dist-b');

/** The edition that is published later: scripts/test-builds.mjs. */
const LATER = inWords(builtContent(DIST_B).edition);

const NAME = 'Quetzalcoatl Vandermeulen';
const STREET = '7 chemin des Zinnias';

/** Waits for the newer edition and takes it, from the plan. */
async function update(page: Page): Promise<void> {
  await checkForUpdate(page);
  await expect(page.locator('.update').getByText('Ce que vous avez écrit dans le guide sera perdu')).toBeVisible();
  await Promise.all([page.waitForEvent('load'), page.getByRole('button', { name: 'Mettre à jour' }).click()]);
  await isReady(page);
  await expect(page.locator('.foot')).toContainText(LATER);
}

for (const slowdown of [1, 6]) {
  test(`an update with a letter half written leaves nothing of it in the browser's files, at ${slowdown} times slower`, async ({
    server,
  }) => {
    test.setTimeout(180_000);
    const profile = await openProfile();
    try {
      const page = await profile.context.newPage();
      await open(page, server);
      await isStored(page);
      await page.reload();
      await isReady(page);
      const devtools = await profile.context.newCDPSession(page);
      await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
      await begin(page);
      await answerAll(page, BLACKMAIL);
      await goOnToPlan(page);
      await followAct(page, 'saisir-le-juge-des-enfants');
      await page.locator('#partie-letters > summary').click();
      await page.getByRole('main').locator('a[href$="/lettres/saisir-le-juge/"]').first().click();
      await page.getByLabel('Votre prénom et votre nom').fill(NAME);
      await page.getByLabel('Votre adresse').fill(STREET);
      await expect(page.locator('.sheet')).toContainText(NAME);
      await page.goBack();
      await page.goBack();
      await expect(heading(page)).toHaveText('Mon plan');
      await server.publish(DIST_B);
      await update(page);
      await expect(heading(page)).toHaveText('Mon plan');
      const code = await page.evaluate(() => sessionStorage.getItem('visit') ?? '');
      // a browser that closes writes what it still held back: the code does come into its files, as the
      // page "Ce que ce guide garde" says
      await profile.context.close();
      expect(filesHolding(profile.folder, code)).not.toEqual([]);
      expect(code).not.toMatch(/blackmail|danger|images/);
      for (const typed of [NAME, STREET, 'Vandermeulen'])
        expect(filesHolding(profile.folder, typed), typed).toEqual([]);
    } finally {
      await profile.close();
    }
  });
}

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
    await page.getByText('Ce que garde ce plan').click();
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
