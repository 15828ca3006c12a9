import type { Page } from '@playwright/test';
import { builtContent } from '../support/built-pack.ts';
import { expect, heading, test } from '../support/guide.ts';
import { inParts } from '../support/in-parts.ts';
import { unfold } from '../support/screens.ts';

test.use({ javaScriptEnabled: false });

const pack = builtContent();
const ROUTES = [
  '',
  'fr/',
  'fr/debut/',
  'fr/urgence/',
  'fr/parcours/',
  'fr/demarches/',
  'fr/demarches/porter-plainte/',
  'fr/signes/',
  'fr/signes/images/',
  'fr/contacts/',
  'fr/contacts/enfance-en-danger/',
  'fr/chercher/',
  'fr/a-propos/',
  'fr/reglages/',
  'fr/plus/',
  'fr/pages/',
  'fr/lettres/',
  'fr/mots/',
  'fr/nouveautes/',
  'fr/pres-de-chez-vous/',
  'fr/nulle-part/',
  ...pack.letters.map(({ id }) => `fr/lettres/${id}/`),
  ...pack.pages.map(({ id }) => `fr/pages/${id}/`),
];

/** Everything on screen that would do nothing when touched, and every promise that only a script can keep. */
const deadParts = (page: Page): Promise<readonly string[]> =>
  // a form shows nothing of its own: what stands in it is looked at
  page.locator(':is(button, input, select, textarea, [role="switch"], a):visible').evaluateAll((found) =>
    found
      .filter((part) => {
        if (part.localName !== 'a') return true;
        const href = part.getAttribute('href') ?? '';
        return href === '' || href === '#' || (href.startsWith('#') && !document.getElementById(href.slice(1)));
      })
      .map(({ outerHTML }) => outerHTML.slice(0, 90)),
  );

const inOneLine = (words: string): string => words.replace(/\s+/g, ' ').trim();

/** The headings of level 2 that are read out and seen. Asked for once a page: each such question looks through all of it. */
const titlesOf = async (page: Page): Promise<readonly string[]> =>
  (await page.getByRole('heading', { level: 2 }).filter({ visible: true }).allInnerTexts()).map(inOneLine);

/** Where the links of the page's main part that are seen lead. */
const waysOf = (page: Page, links: string): Promise<readonly (string | null)[]> =>
  page
    .getByRole('main')
    .locator(`${links}:visible`)
    .evaluateAll((found) => found.map((link) => link.getAttribute('href')));

/** The words of a page, as they are read: hidden parts left out. */
const wordsOf = async (page: Page): Promise<string> => inOneLine(await page.getByRole('main').innerText());

for (const [part, some] of inParts(pack.procedures, 3))
  test(`reads every procedure in full, ${part}`, async ({ page, server }) => {
    for (const { id, title, sections, sources, contacts } of some) {
      await page.goto(`${server.url}fr/demarches/${id}/`);
      await expect(heading(page)).toHaveText(title);
      const titles = await titlesOf(page);
      for (const section of sections.filter((one) => one.id !== 'summary'))
        expect(
          titles.filter((title) => title === inOneLine(section.title)),
          `${id}: ${section.title}`,
        ).toHaveLength(1);
      const steps = sections
        .flatMap(({ blocks }) => blocks)
        .flatMap((block) => (block.kind === 'steps' ? block.steps : []));
      await expect(page.locator('.steps > li:visible'), id).toHaveCount(steps.length);
      await expect(page.locator('.provenance .sources > li:visible'), id).toHaveCount(sources.length);
      await expect(page.locator('.provenance')).toContainText(/Vérifié le \d+/);
      await expect(page.locator('.provenance .sources > li').first()).toContainText('vérifié le');
      expect(await waysOf(page, '.contact-row a'), id).toEqual(
        expect.arrayContaining(contacts.map((contact) => `/fr/contacts/${contact}/`)),
      );
      expect(await deadParts(page), id).toEqual([]);
    }
  });

for (const [part, some] of inParts(pack.contacts, 2))
  test(`reads every contact in full, ${part}`, async ({ page, server }) => {
    for (const { id, name, purpose, channels, sources } of some) {
      await page.goto(`${server.url}fr/contacts/${id}/`);
      await expect(heading(page)).toHaveText(name);
      await expect(page.getByText(purpose)).toBeVisible();
      expect(await titlesOf(page), id).toEqual(
        expect.arrayContaining(['Le joindre', 'Horaires', 'Qui peut appeler', 'Sources']),
      );
      const numbers = channels.flatMap((channel) =>
        channel.kind === 'tel' || channel.kind === 'sms' ? [`${channel.kind}:${channel.number}`] : [],
      );
      const ways = await waysOf(page, 'a');
      for (const number of numbers)
        expect(
          ways.filter((way) => way === number),
          `${id} ${number}`,
        ).toHaveLength(1);
      await expect(page.locator('.provenance .sources > li:visible')).toHaveCount(sources.length);
      expect(await deadParts(page), id).toEqual([]);
    }
  });

test('reads every group of signs in full', async ({ page, server }) => {
  for (const { id, title, signs } of pack.signs) {
    await page.goto(`${server.url}fr/signes/${id}/`);
    await expect(heading(page)).toHaveText(title);
    await expect(page.locator('.terms > div:visible')).toHaveCount(signs.length);
    await expect(page.locator('.provenance .sources > li:visible')).not.toHaveCount(0);
    expect(await deadParts(page), id).toEqual([]);
  }
});

test('reads the signs page too, without boxes that would count nothing', async ({ page, server }) => {
  await page.goto(`${server.url}fr/signes/`);
  const [first] = pack.signs;
  await page.locator('main summary').first().click();
  for (const { label } of first?.signs ?? []) await expect(page.getByText(label)).toBeVisible();
  expect(await deadParts(page)).toEqual([]);
  expect(await wordsOf(page)).not.toContain('aucun signe');
});

test('"Je cherche quoi faire" leads to the numbers and to the list by situation', async ({ page, server }) => {
  await page.goto(server.url);
  await page.getByRole('link', { name: /Je cherche quoi faire/ }).click();
  await expect(page.getByRole('heading', { name: 'Avant de commencer' })).toBeVisible();
  const entry = page.locator('#avant');
  await expect(entry.getByText('Les questions ont besoin de JavaScript.')).toBeVisible();
  for (const href of ['tel:17', 'sms:114', 'tel:119', 'tel:116000'])
    await expect(entry.locator(`a[href="${href}"]:visible`)).toHaveCount(1);
  expect(await deadParts(page)).toEqual([]);
  await entry.getByRole('link', { name: 'Les démarches' }).click();
  for (const { id } of pack.procedures)
    await expect(page.getByRole('main').locator(`a[href="/fr/demarches/${id}/"]`)).toBeVisible();
  await page
    .getByRole('main')
    .getByRole('link', { name: /Portez plainte/ })
    .click();
  await expect(heading(page)).toHaveText('Portez plainte pour votre enfant');
  await page.goBack();
  await page.goBack();
  await expect(page.getByRole('heading', { name: 'Avant de commencer' })).toBeVisible();
  await page.goto(`${server.url}fr/parcours/`);
  for (const { id } of pack.procedures) await expect(entry.locator(`a[href="/fr/demarches/${id}/"]`)).toBeVisible();
});

test('offers no choice about keeping the guide, which only a script could keep', async ({ page, server }) => {
  for (const path of ['#avant', 'fr/parcours/']) {
    await page.goto(server.url + path);
    await expect(page.getByRole('heading', { name: 'Avant de commencer' })).toBeVisible();
    expect(await wordsOf(page)).not.toMatch(/Garder le guide|sans rien garder|Mode discret|touche Maj|Réglages/);
  }
});

test('the entry of the questions leads on from its own address', async ({ page, server }) => {
  await page.goto(`${server.url}fr/parcours/`);
  await expect(page.locator('form:visible')).toHaveCount(0);
  for (const href of ['tel:17', 'tel:119'])
    await expect(page.getByRole('main').locator(`a[href="${href}"]:visible`)).toHaveCount(1);
  await page
    .getByRole('main')
    .getByRole('link', { name: /Portez plainte/ })
    .click();
  await expect(heading(page)).toHaveText('Portez plainte pour votre enfant');
});

test('shows no control that does nothing on any page, and every link of every page leads to a page', async ({
  page,
  server,
}) => {
  const links = new Set<string>();
  for (const path of ROUTES) {
    await page.goto(server.url + path);
    await expect(heading(page), path).toBeVisible();
    await unfold(page);
    expect(await deadParts(page), path).toEqual([]);
    expect(await wordsOf(page), path).not.toMatch(/État inconnu|pendant votre visite|Le guide se charge/);
    for (const href of await page
      .locator('a[href^="/"]')
      .evaluateAll((found) => found.map((link) => (link as HTMLAnchorElement).pathname)))
      links.add(href);
  }
  expect(links.size).toBeGreaterThan(70);
  const dead: string[] = [];
  for (const href of links)
    if ((await page.request.get(new URL(href, server.url).href)).status() !== 200) dead.push(href);
  expect(dead).toEqual([]);
});

test('the settings show what can be read, and no switch', async ({ page, server }) => {
  await page.goto(`${server.url}fr/reglages/`);
  await expect(page.getByRole('link', { name: 'Ce téléphone est-il sûr' })).toBeVisible();
  await expect(page.getByRole('link', { name: /Accessibilité/ }).first()).toBeVisible();
  for (const name of ['Lecture', 'Sans réseau', 'Tout effacer'])
    await expect(page.getByRole('heading', { name })).toBeHidden();
  expect(await deadParts(page)).toEqual([]);
});

test('the emergency numbers are there, in order, on their page and one tap from any other', async ({
  page,
  server,
}) => {
  await page.goto(`${server.url}fr/demarches/porter-plainte/`);
  await page
    .getByRole('link', { name: /Urgence/ })
    .first()
    .click();
  await expect(heading(page)).toHaveText('Danger maintenant');
  const numbers = await page
    .getByRole('main')
    .locator('a[href^="tel:"]:visible, a[href^="sms:"]:visible')
    .evaluateAll((found) => found.map((link) => link.getAttribute('href')));
  expect(numbers).toEqual([
    'tel:17',
    'tel:112',
    'sms:114',
    'tel:15',
    'tel:18',
    'tel:17',
    'tel:116000',
    'tel:3114',
    'tel:119',
  ]);
});
