import type { Page } from '@playwright/test';
import { builtContent } from '../support/built-pack.ts';
import { begin, BLACKMAIL, expect, heading, isReady, open, test } from '../support/guide.ts';
import { momentAfter } from '../support/moments.ts';
import { openPlan } from '../support/plan.ts';

test.use({ serviceWorkers: 'block' });

const pack = builtContent();
const LOG = 'L’appel reste dans le journal de votre téléphone.';

const TWO_IN_THE_AFTERNOON = momentAfter(pack, 'tue', '14:00');
const THREE_IN_THE_NIGHT = momentAfter(pack, 'tue', '03:00');

const rowOf = (page: Page, id: string) =>
  page.locator('.contact-row').filter({ has: page.locator(`a[href$="/contacts/${id}/"]`) });

/** From the top of the page to the first number to tap. */
const firstCallAt = (page: Page): Promise<number> =>
  page
    .getByRole('main')
    .getByRole('link', { name: /^(Appeler|Écrire)/ })
    .first()
    .evaluate((link) => link.getBoundingClientRect().top + scrollY);

for (const [timezoneId, closed] of [
  ['Europe/Paris', 'Fermé · ouvre à 9 h'],
  ['America/Martinique', 'Fermé · ouvre mardi à 9 h à Paris'],
  ['Pacific/Noumea', 'Fermé · ouvre mardi à 9 h à Paris'],
] as const) {
  test.describe(`on a telephone set to ${timezoneId}`, () => {
    test.use({ timezoneId });

    test('says at 14:00 in Paris who answers, and at 3:00 who does and who opens when', async ({ page, server }) => {
      await page.clock.setFixedTime(TWO_IN_THE_AFTERNOON);
      await open(page, server, 'fr/contacts/');
      await test.step('at 14:00 the 3018 and the 119 answer', async () => {
        await expect(rowOf(page, 'numerique-3018').locator('.open')).toHaveText('Ouvert maintenant');
        await expect(rowOf(page, 'pharos')).toContainText('Jour et nuit');
      });
      await test.step('at 3:00 it says when the 3018 opens, and that the 119 still answers', async () => {
        await page.clock.setFixedTime(THREE_IN_THE_NIGHT);
        await page.reload();
        await isReady(page);
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
  });
}

test('the list is a row for each, short, and leads to each card and each group', async ({ page, server }) => {
  await page.clock.setFixedTime(THREE_IN_THE_NIGHT);
  await open(page, server, 'fr/contacts/');
  await test.step('five screens of a phone, with the first number on the first of them', async () => {
    await expect(rowOf(page, 'numerique-3018').locator('.open')).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(3800);
    expect(await firstCallAt(page)).toBeLessThan(325);
    const heights = await page
      .locator('.contact-row:visible')
      .evaluateAll((rows) => rows.map((row) => row.getBoundingClientRect().height));
    expect(Math.max(...heights)).toBeLessThan(120);
  });
  await test.step('claims nothing of a contact whose hours are not known', async () => {
    const unknown = pack.contacts.filter(({ hours }) => hours.kind === 'unknown');
    expect(unknown.length).toBeGreaterThan(0);
    for (const { id } of unknown) await expect(rowOf(page, id).locator('.open'), id).toHaveCount(0);
    await open(page, server, `fr/contacts/${unknown[0]?.id}/`);
    await expect(page.getByText('Horaires à vérifier sur le site.')).toBeVisible();
    await page.goBack();
    await isReady(page);
  });
  await test.step('leads from the chips to each group, and folds those of other countries', async () => {
    const chips = page.getByRole('navigation', { name: 'Aller à' });
    await chips.getByRole('link', { name: 'Santé' }).click();
    await expect(page.getByRole('heading', { name: 'Santé' })).toBeInViewport();
    const abroad = page.locator('a[href$="/contacts/belgique-child-focus/"]');
    await expect(abroad).toBeHidden();
    await page.getByText('À l’étranger').click();
    await expect(abroad).toBeVisible();
  });
  await test.step('all of a row leads to the card, but for the button, which calls', async () => {
    const row = rowOf(page, 'enfants-disparus');
    await expect(row.getByRole('link', { name: 'Appeler le 116 000, enfants disparus' })).toHaveAttribute(
      'href',
      'tel:116000',
    );
    await row.click({ position: { x: 40, y: 50 } });
    await expect(heading(page)).toHaveText('116 000, enfants disparus');
  });
  await test.step('a card says what to know before right after its number', async () => {
    await open(page, server, 'fr/contacts/enfance-en-danger/');
    await expect(page.getByRole('main').getByRole('heading', { level: 2 }).first()).toHaveText('À savoir avant');
  });
  await test.step('a number that may have changed is called after the words that say how old it is', async () => {
    await open(page, server, 'fr/contacts/acpe/');
    const age = page.getByText('Relevé dans un texte de présentation d’environ 2020. A pu changer');
    const call = page.getByRole('main').getByRole('link', { name: 'Appeler le 01 40 26 91 51' });
    const [words, button] = await Promise.all([age.boundingBox(), call.boundingBox()]);
    expect(words?.y).toBeLessThan(button?.y ?? 0);
  });
});

test.describe('as it comes, without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('a contact’s page has its number at once', async ({ page, server }) => {
    for (const { id, channels } of pack.contacts) {
      if (!channels.some((one) => (one.kind === 'tel' || one.kind === 'sms') && one.dated !== true)) continue;
      await page.goto(`${server.url}fr/contacts/${id}/`);
      expect(await firstCallAt(page), id).toBeLessThan(260);
    }
  });
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

test('ST-10: the plan says too, beside its numbers, that the call stays in the telephone', async ({ page, server }) => {
  await openPlan(page, server, BLACKMAIL);
  expect(await page.locator('main a[href^="tel:"]:visible').count()).toBeGreaterThan(3);
  expect(await bareCalls(page)).toEqual([]);
});

test.describe('on a wide screen', () => {
  test.use({ viewport: { width: 1280, height: 900 } });

  test('WCAG 3.2.6: "À qui parler" stands beside a page that has room, with its questions too', async ({
    page,
    server,
  }) => {
    const help = page.getByRole('complementary', { name: 'À qui parler' });
    for (const path of ['fr/plus/', 'fr/signes/images/', 'fr/nulle-part/']) {
      await open(page, server, path);
      await expect(help, path).toBeVisible();
      await expect(help.getByText(LOG)).toBeVisible();
    }
    // the emergency screen has these numbers itself
    await open(page, server, 'fr/urgence/');
    await expect(help).toHaveCount(0);
    await expect(page.locator('main').getByText(LOG)).toBeVisible();
    await open(page, server);
    await expect(page.locator('.side').getByRole('link', { name: 'Appeler' })).toBeVisible();
    await expect(page.getByRole('link', { name: 'Urgence : les numéros à appeler' })).toBeVisible();
    await begin(page);
    await expect(help).toBeVisible();
    const calls = help.getByRole('listitem').getByRole('link');
    expect(await calls.evaluateAll((links) => links.map((link) => link.getAttribute('href')))).toEqual([
      'tel:17',
      'sms:114',
      'tel:119',
      'tel:116000',
    ]);
  });
});
