import type { Page } from '@playwright/test';
import { ensureBuild } from '../../scripts/build-tests.mjs';
import { answerAll, begin, expect, goOnToPlan, heading, isReady, isStored, open, test } from '../support/guide.ts';
import { followAct } from '../support/plan.ts';
import { openFold } from '../support/procedure.ts';

const DIST_OTHER = await ensureBuild('dist-other');

/**
 * A guide of another field, built with the same code from another content and another edition file
 * (tests/fixtures/editions/maison.yaml): what differs is there, and nowhere else.
 */
test.use({ site: { dist: DIST_OTHER } });

const AWAY = 'https://www.openstreetmap.org/';

const BOILER = { about: ['boiler'], danger: ['gas'], noticed: ['leak'], home: ['rented'] };
const PASSPORT = { about: ['passport'], safety: ['stranded'], how: ['stolen'], return: ['soon'] };

/** Answers everything, and gives the titles of the plan by band. */
async function planOf(page: Page, given: typeof BOILER | typeof PASSPORT): Promise<Readonly<Record<string, string[]>>> {
  await begin(page);
  expect(await answerAll(page, given)).toEqual(Object.keys(given));
  await goOnToPlan(page);
  const bands = await page.locator('.band').all();
  return Object.fromEntries(
    await Promise.all(
      bands.map(async (band) => [
        (await band.getAttribute('data-band')) ?? '',
        await band.locator('.first-card h3, .plan-card > details > summary b').allTextContents(),
      ]),
    ),
  );
}

test.describe('without a worker', () => {
  test.use({ serviceWorkers: 'block' });

  test('the second edition has its own name, colours, numbers and way out', async ({ page, server }) => {
    await page.route(`${AWAY}**`, (route) =>
      route.fulfill({ contentType: 'text/html', body: '<title>Ailleurs</title>' }),
    );
    await open(page, server);
    await expect(page).toHaveTitle('Coup dur');
    await expect(page.locator('.bar-brand')).toHaveText('Coup dur');
    await expect(page.locator('.bar-brand')).toHaveAccessibleName('Coup dur, accueil');
    await expect(page.locator('.call-tile')).toHaveText([/^100/, /^02.555.12.01/]);
    const colour = (name: string) =>
      page.evaluate((one) => getComputedStyle(document.documentElement).getPropertyValue(one), name);
    expect((await colour('--primary')).toUpperCase()).toBe('#6B2A73');
    await page.emulateMedia({ colorScheme: 'dark' });
    expect((await colour('--primary')).toUpperCase()).toBe('#D7A6DE');

    await page.goto(`${server.url}fr/demarches/`);
    await isReady(page);
    await expect(page).toHaveTitle('Les démarches – Coup dur');
    await page.locator('.bar-exit').click();
    await expect(page).toHaveURL(AWAY);
    await page.goBack();
    await expect(heading(page)).toHaveText('Coup dur');
    await expect(page).toHaveURL(/\/fr\/debut\/$/);
  });

  test('its search finds by its own words, and offers its own number when it finds nothing', async ({
    page,
    server,
  }) => {
    await open(page, server, 'fr/chercher/');
    const field = page.getByLabel('Chercher avec vos mots');
    await field.fill('papiers voles');
    await expect(page.locator('main a[href$="/declarer-le-vol/"]').first()).toBeVisible();
    await field.fill('xyzxyz');
    await expect(page.getByRole('link', { name: /Appeler le 02.555.12.01/ })).toBeVisible();
  });
});

test('its questions lead to a plan for a boiler, and to another for a passport with the server stopped', async ({
  page,
  server,
}) => {
  await open(page, server);
  expect(await isStored(page)).toBeGreaterThan(4);
  expect(await planOf(page, BOILER)).toEqual({
    now: ['Sortez et appelez les pompiers', 'Fermez l’eau'],
    today: ['Prévenez le propriétaire'],
    later: ['Demandez à la mairie'],
  });
  await followAct(page, 'prevenir-le-proprietaire');
  await expect(heading(page)).toHaveText('Prévenez le propriétaire');
  await expect(page.getByRole('heading', { name: 'Étapes' })).toBeVisible();
  await openFold(page, 'rest');
  await page.getByRole('link', { name: 'Écrivez au propriétaire' }).first().click();
  await page.getByLabel('Le nom du propriétaire').fill('Madame Roche');
  await expect(page.locator('.letter, article').filter({ hasText: 'Madame Roche' }).first()).toBeVisible();

  await page.evaluate(() => sessionStorage.clear());
  await server.stop();
  await open(page, server);
  expect(await planOf(page, PASSPORT)).toEqual({
    now: ['Appelez les secours sur place'],
    today: ['Déclarez le vol', 'Allez à l’ambassade'],
    later: ['Écrivez à l’ambassade', 'Demandez à la mairie'],
  });
  await open(page, server, 'fr/pages/le-guide/');
  await expect(heading(page)).toHaveText('Ce que ce guide sait faire');
});
