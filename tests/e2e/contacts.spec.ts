import type { Page } from '@playwright/test';
import { builtContent } from '../support/built-pack.ts';
import { htmlPages } from '../support/dist.ts';
import { answerAll, begin, BLACKMAIL, expect, goOnToPlan, heading, open, test } from '../support/guide.ts';
import { inWords } from '../support/in-words.ts';

test.use({ serviceWorkers: 'block' });

const pack = builtContent();
const LOG = 'L’appel reste dans le journal de votre téléphone.';

/** 24 November 2026 is a Tuesday; Paris is one hour ahead of UTC then. */
const TWO_IN_THE_AFTERNOON = new Date('2026-11-24T13:00:00Z');
const THREE_IN_THE_NIGHT = new Date('2026-11-24T02:00:00Z');

const rowOf = (page: Page, id: string) =>
  page.locator('.contact-row').filter({ has: page.locator(`a[href$="/contacts/${id}/"]`) });

for (const [timezoneId, closed] of [
  ['Europe/Paris', 'Fermé · ouvre à 9 h'],
  ['America/Martinique', 'Fermé · ouvre mardi à 9 h à Paris'],
  ['Pacific/Noumea', 'Fermé · ouvre mardi à 9 h à Paris'],
] as const) {
  test.describe(`on a telephone set to ${timezoneId}`, () => {
    test.use({ timezoneId });

    test('says at 14:00 in Paris that the 3018 and the 119 answer', async ({ page, server }) => {
      await page.clock.setFixedTime(TWO_IN_THE_AFTERNOON);
      await open(page, server, 'fr/contacts/');
      await expect(rowOf(page, 'numerique-3018').locator('.open')).toHaveText('Ouvert maintenant');
      await expect(rowOf(page, 'pharos')).toContainText('Jour et nuit');
    });

    test('says at 3:00 in Paris when the 3018 opens, and that the 119 still answers', async ({ page, server }) => {
      await page.clock.setFixedTime(THREE_IN_THE_NIGHT);
      await open(page, server, 'fr/contacts/');
      await expect(rowOf(page, 'numerique-3018').locator('.open')).toHaveText(closed);
      await expect(page.locator('section', { has: rowOf(page, 'enfance-en-danger') })).toContainText(
        'Jour et nuit, 7 jours sur 7',
      );
      await rowOf(page, 'numerique-3018').getByRole('link').first().click();
      await expect(heading(page)).toContainText('3018');
      await expect(page.locator('article .open')).toHaveText(closed);
      await expect(page.getByText('Tous les jours, de 9 h à 23 h')).toBeVisible();
      await expect(page.getByText('Heure de Paris')).toBeVisible();
    });
  });
}

test('claims nothing of a contact whose hours are not known', async ({ page, server }) => {
  await page.clock.setFixedTime(TWO_IN_THE_AFTERNOON);
  await open(page, server, 'fr/contacts/');
  await expect(rowOf(page, 'numerique-3018').locator('.open')).toBeVisible();
  const unknown = pack.contacts.filter(({ hours }) => hours.kind === 'unknown');
  expect(unknown.length).toBeGreaterThan(0);
  for (const { id } of unknown) await expect(rowOf(page, id).locator('.open'), id).toHaveCount(0);
  await open(page, server, `fr/contacts/${unknown[0]?.id}/`);
  await expect(page.getByText('Horaires à vérifier sur le site.')).toBeVisible();
});

test('a number that may have changed is called from its own card only, after the words that say how old it is', async ({
  page,
  server,
}) => {
  await open(page, server, 'fr/contacts/');
  await expect(rowOf(page, 'acpe').locator('a[href^="tel:"]')).toHaveCount(0);
  await expect(rowOf(page, 'acpe').getByRole('link', { name: 'acpe-asso.org' })).toHaveAttribute(
    'href',
    'https://www.acpe-asso.org',
  );
  await open(page, server, 'fr/contacts/acpe/');
  const age = page.getByText('Relevé dans un texte de présentation d’environ 2020. A pu changer');
  const call = page.getByRole('main').getByRole('link', { name: 'Appeler le 01 40 26 91 51' });
  const [words, button] = await Promise.all([age.boundingBox(), call.boundingBox()]);
  expect(words?.y).toBeLessThan(button?.y ?? 0);
  await expect(page.getByText('Adresse : 14 rue Mondétour, 75001 Paris')).toBeVisible();
  await expect(page.getByRole('main').getByRole('link', { name: 'contact@acpe-asso.org' })).toHaveAttribute(
    'href',
    'mailto:contact@acpe-asso.org',
  );
});

/** From the top of the page to the first number to tap. */
const firstCallAt = (page: Page): Promise<number> =>
  page
    .getByRole('main')
    .getByRole('link', { name: /^(Appeler|Écrire)/ })
    .first()
    .evaluate((link) => link.getBoundingClientRect().top + scrollY);

test('the list is a row for each: five screens of a phone, with the first number on the first of them', async ({
  page,
  server,
}) => {
  await page.clock.setFixedTime(THREE_IN_THE_NIGHT);
  await open(page, server, 'fr/contacts/');
  await expect(rowOf(page, 'numerique-3018').locator('.open')).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(3800);
  expect(await firstCallAt(page)).toBeLessThan(325);
  const heights = await page
    .locator('.contact-row:visible')
    .evaluateAll((rows) => rows.map((row) => row.getBoundingClientRect().height));
  expect(Math.max(...heights)).toBeLessThan(120);
});

test('all of a row leads to the card, but for the button, which calls', async ({ page, server }) => {
  await open(page, server, 'fr/contacts/');
  const row = rowOf(page, 'enfants-disparus');
  await expect(row.getByRole('link', { name: 'Appeler le 116 000, enfants disparus' })).toHaveAttribute(
    'href',
    'tel:116000',
  );
  await row.click({ position: { x: 40, y: 50 } });
  await expect(heading(page)).toHaveText('116 000, enfants disparus');
});

test('leads from the chips to each group, and folds those of other countries', async ({ page, server }) => {
  await open(page, server, 'fr/contacts/');
  const chips = page.getByRole('navigation', { name: 'Aller à' });
  await chips.getByRole('link', { name: 'Santé' }).click();
  await expect(page.getByRole('heading', { name: 'Santé' })).toBeInViewport();
  const abroad = page.locator('a[href$="/contacts/belgique-child-focus/"]');
  await expect(abroad).toBeHidden();
  await page.getByText('À l’étranger').click();
  await expect(abroad).toBeVisible();
});

test('a contact’s page has its number at once, and what to know before right after it', async ({ page, server }) => {
  for (const { id, channels } of pack.contacts) {
    if (!channels.some((one) => (one.kind === 'tel' || one.kind === 'sms') && one.dated !== true)) continue;
    await page.goto(`${server.url}fr/contacts/${id}/`);
    expect(await firstCallAt(page), id).toBeLessThan(260);
  }
  await open(page, server, 'fr/contacts/enfance-en-danger/');
  await expect(page.getByRole('main').getByRole('heading', { level: 2 }).first()).toHaveText('À savoir avant');
});

test('says nothing of the hour before it can know the time', () => {
  const pages = htmlPages();
  expect(pages.length).toBeGreaterThan(50);
  expect(
    pages
      .filter(([, html]) =>
        /Ouvert maintenant|Fermé maintenant|data-open/.test(html.replace(/<style>[^]*?<\/style>/g, '')),
      )
      .map(([file]) => file),
  ).toEqual([]);
});

test('leads to every contact of the pack, once', async ({ page, server }) => {
  await open(page, server, 'fr/contacts/');
  const shown = await page
    .locator('.contact-row > div > a')
    .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).pathname.split('/').at(-2) ?? ''));
  const byName = (one: string, other: string) => one.localeCompare(other);
  expect(shown.toSorted(byName)).toEqual(pack.contacts.map(({ id }) => id).toSorted(byName));
});

/**
 * Visible numbers to call, below the bar and outside "À qui parler", that no sentence on the call log goes with:
 * neither in their own section nor, outside any section, for the whole page.
 */
const bareCalls = (page: Page): Promise<readonly string[]> =>
  page.evaluate((sentence) => {
    const isShown = (element: Element) => element.checkVisibility();
    const said = [...document.querySelectorAll('main p')].filter(
      (words) => words.textContent === sentence && isShown(words),
    );
    const links = [...document.querySelectorAll('main a[href^="tel:"]')].filter(isShown);
    const holderOf = (element: Element) => element.closest('.band, section, main');
    return links
      .filter((link) => !said.some((words) => holderOf(words) === holderOf(link) || holderOf(words)?.matches('main')))
      .map((link) => link.textContent ?? '');
  }, LOG);

test.describe('page by page', () => {
  // what these say stands in the pages themselves: without scripts they are read faster
  test.use({ javaScriptEnabled: false });

  test('TX-10: shows where every contact comes from, and when it was checked', async ({ page, server }) => {
    for (const { id, name, sources, checked } of pack.contacts) {
      await page.goto(`${server.url}fr/contacts/${id}/`);
      // one question for each page, which is all there: each more would look through all of it again
      const shown = await page.evaluate(() => ({
        heading: document.querySelector<HTMLElement>('main h1')?.innerText,
        provenance: [...document.querySelectorAll('.provenance')].map((one) => one.textContent),
        sources: document.querySelectorAll('.provenance .sources > li').length,
      }));
      expect(shown.heading?.replace(/\s+/g, ' ')).toBe(name.replace(/\s+/g, ' '));
      expect(shown.provenance).toEqual([expect.stringContaining(`Vérifié le ${inWords(checked)}.`)]);
      expect(shown.sources, id).toBe(sources.length);
      expect(sources.length).toBeGreaterThan(0);
    }
  });

  test('ST-10: says beside every number that the call stays in the telephone', async ({ page, server }) => {
    const paths = [
      '',
      'fr/urgence/',
      'fr/contacts/',
      'fr/signes/',
      'fr/nulle-part/',
      ...pack.contacts
        .filter(({ channels }) => channels.some(({ kind }) => kind === 'tel'))
        .map(({ id }) => `fr/contacts/${id}/`),
      ...pack.procedures.map(({ id }) => `fr/demarches/${id}/`),
      ...pack.signs.slice(0, 1).map(({ id }) => `fr/signes/${id}/`),
    ];
    let withCalls = 0;
    for (const path of paths) {
      await page.goto(server.url + path);
      if (
        await page.evaluate(() =>
          [...document.querySelectorAll('main a[href^="tel:"]')].some((one) => one.checkVisibility()),
        )
      )
        withCalls += 1;
      expect(await bareCalls(page), path).toEqual([]);
    }
    expect(withCalls).toBeGreaterThan(30);
  });
});

test('ST-10: says it in the plan too', async ({ page, server }) => {
  await open(page, server);
  await begin(page);
  await answerAll(page, BLACKMAIL);
  await goOnToPlan(page);
  expect(await page.locator('main a[href^="tel:"]:visible').count()).toBeGreaterThan(3);
  expect(await bareCalls(page)).toEqual([]);
});

test('says beside a number for messages that the message stays', async ({ page, server }) => {
  await open(page, server, 'fr/contacts/urgence-par-sms/');
  await expect(page.getByRole('main').getByRole('link', { name: 'Écrire un SMS au 114' })).toHaveAttribute(
    'href',
    'sms:114',
  );
  await expect(page.getByText('Le message reste dans votre téléphone.')).toBeVisible();
});

test.describe('on a wide screen', () => {
  test.use({ viewport: { width: 1280, height: 900 } });

  test('WCAG 3.2.6: "À qui parler" shows the same numbers in the same order beside every page that has room', async ({
    page,
    server,
  }) => {
    const expected = pack.help
      .map((id) => pack.contacts.find((contact) => contact.id === id)?.channels[0])
      .map((line) => (line && 'number' in line ? `${line.kind}:${line.number}` : ''));
    expect(expected).toEqual(['tel:17', 'sms:114', 'tel:119', 'tel:116000']);
    const help = page.getByRole('complementary', { name: 'À qui parler' });
    for (const path of [
      'fr/urgence/',
      'fr/parcours/',
      'fr/demarches/',
      'fr/signes/images/',
      'fr/contacts/acpe/',
      'fr/pages/telephone-sur/',
      'fr/a-propos/',
      'fr/reglages/',
      'fr/nulle-part/',
    ]) {
      await open(page, server, path);
      await expect(help, path).toBeVisible();
      expect(
        await help
          .getByRole('listitem')
          .getByRole('link')
          .evaluateAll((links) => links.map((link) => link.getAttribute('href'))),
        path,
      ).toEqual(expected);
      await expect(help.getByText(LOG)).toBeVisible();
    }
    await open(page, server);
    await begin(page);
    await expect(help).toBeVisible();
    // those with columns of their own lead to all numbers, as every page does
    for (const path of ['', 'fr/demarches/porter-plainte/', 'fr/signes/', 'fr/lettres/saisir-le-juge/']) {
      await open(page, server, path);
      await expect(page.locator('.side').getByRole('link', { name: 'Appeler' }), path).toBeVisible();
      await expect(page.getByRole('link', { name: 'Urgence : les numéros à appeler' }), path).toBeVisible();
    }
  });
});
