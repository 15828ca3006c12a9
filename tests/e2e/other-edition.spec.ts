import type { Page } from '@playwright/test';
import { ensureBuild } from '../../scripts/build-tests.mjs';
import { htmlPages, read, distFiles } from '../support/dist.ts';
import { answerAll, begin, expect, goOnToPlan, heading, isReady, isStored, open, test } from '../support/guide.ts';
import { followAct } from '../support/plan.ts';

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
        await band.locator('.first-act h3, .act > details > summary b').allTextContents(),
      ]),
    ),
  );
}

test('the second edition has its own name, colours, numbers and way out', async ({ page, server }) => {
  await page.route(`${AWAY}**`, (route) =>
    route.fulfill({ contentType: 'text/html', body: '<title>Ailleurs</title>' }),
  );
  await open(page, server);
  await expect(page).toHaveTitle('Coup dur');
  await expect(page.locator('.bar-brand')).toHaveText('Coup dur');
  await expect(page.locator('.bar-brand')).toHaveAccessibleName('Coup dur, accueil');
  await expect(page.locator('.call-tile')).toHaveText([/^18/, /^01.99.00.12.01/]);
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

test('its questions lead to a plan for a boiler, and to another for a passport', async ({ page, server }) => {
  await open(page, server);
  expect(await planOf(page, BOILER)).toEqual({
    now: ['Sortez et appelez les pompiers', 'Fermez l’eau'],
    today: ['Prévenez le propriétaire'],
    later: ['Demandez à la mairie'],
  });
  await followAct(page, 'prevenir-le-proprietaire');
  await expect(heading(page)).toHaveText('Prévenez le propriétaire');
  await expect(page.getByRole('heading', { name: 'Étapes' })).toBeVisible();
  await page.locator('#partie-letters > summary').click();
  await page.getByRole('link', { name: 'Écrivez au propriétaire' }).first().click();
  await page.getByLabel('Le nom du propriétaire').fill('Madame Roche');
  await expect(page.locator('.letter, article').filter({ hasText: 'Madame Roche' }).first()).toBeVisible();

  await page.evaluate(() => sessionStorage.clear());
  await open(page, server);
  expect(await planOf(page, PASSPORT)).toEqual({
    now: ['Appelez les secours sur place'],
    today: ['Déclarez le vol', 'Allez à l’ambassade'],
    later: ['Écrivez à l’ambassade', 'Demandez à la mairie'],
  });
});

test('its search finds by its own words, and offers its own number when it finds nothing', async ({ page, server }) => {
  await open(page, server, 'fr/chercher/');
  const field = page.getByLabel('Ce que vous cherchez');
  await field.fill('papiers voles');
  await expect(page.locator('main a[href$="/declarer-le-vol/"]').first()).toBeVisible();
  await field.fill('xyzxyz');
  await expect(page.getByRole('link', { name: /Appeler le 01.99.00.12.01/ })).toBeVisible();
});

test('it walks with the server stopped', async ({ page, server }) => {
  await open(page, server);
  expect(await isStored(page)).toBeGreaterThan(4);
  await server.stop();
  await page.goto(server.url);
  await isReady(page);
  expect((await planOf(page, PASSPORT))['now']).toEqual(['Appelez les secours sur place']);
  await page.goto(`${server.url}fr/pages/le-guide/`);
  await isReady(page);
  await expect(heading(page)).toHaveText('Ce que ce guide sait faire');
});

/** The first edition’s subject, services and brand. */
const FIRST =
  /rep[eè]res|enfan|parents?\b|prostitu|mineur|tribunal|juge\b|juriste|procureur|avocat|\bCRIP\b|\bASE\b|justice|famille|m[eé]t[eé]o|\b1(?:14|16|19)\b|\b3039\b/i;

/**
 * Words of the interface that are the first guide’s own and still shared (src/app/locales/): each goes from here when
 * its guide can say it in its own words.
 */
const SHARED: readonly string[] = [
  'Vous vous inquiétez pour votre enfant. Vous êtes au bon endroit.',
  'Police, justice, protection',
  'Police, justice, protection, santé',
  'Pas encore relu par un juriste.',
  'Beaucoup de ces signes ont une autre cause. Aucun n’est la faute de votre enfant, ni la vôtre.',
  'La loi, les images, pourquoi un enfant se tait',
  'CRIP, ASE, procureur',
  'Ce guide n’a pas encore d’adresse pour cela. Dites-le à la personne, ou au lieu, qui vous a donné le guide. Dans le dépôt public du projet, n’écrivez rien sur votre famille.',
  'Ce que vous voyez et entendez. La police ou un juge peut le lire un jour.',
  'Notes personnelles d’un parent',
];

const withoutShared = (words: string): string => SHARED.reduce((left, said) => left.replaceAll(said, ''), words);

/** What a page says: its text, and the attributes that are shown or read out. */
function wordsOf(html: string): readonly string[] {
  const body = html.replace(/<(script|style)[\s\S]*?<\/\1>/g, '');
  const attributes = [...body.matchAll(/(?:aria-label|title|content|href|data-text|data-title)="([^"]*)"/g)];
  return [...body.split(/<[^>]+>/), ...attributes.map(([, value = '']) => value)].map((words) => words.trim());
}

test('no word of the first edition’s subject or brand is on its pages, or in what travels with them', () => {
  const pages: readonly (readonly [string, string])[] = [
    ...htmlPages(DIST_OTHER),
    ['fr/pause.html', read('fr/pause.html', DIST_OTHER)],
  ];
  expect(pages.length).toBeGreaterThan(40);
  const said = pages.flatMap(([file, html]) => wordsOf(html).map((words) => ({ file, words })));
  expect(said.filter(({ words }) => FIRST.test(withoutShared(words)))).toEqual([]);
  expect(SHARED.filter((one) => !said.some(({ words }) => words.includes(one)))).toEqual([]);

  const travels = distFiles(DIST_OTHER).filter((file) => /\.(?:js|json|css|webmanifest)$/.test(file));
  expect(travels.filter((file) => /Repères|meteofrance|guide-content/.test(read(file, DIST_OTHER)))).toEqual([]);
});
