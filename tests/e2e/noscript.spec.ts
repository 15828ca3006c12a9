import type { Page } from '@playwright/test';
import { builtContent } from '../support/built-pack.ts';
import { expect, heading, test } from '../support/guide.ts';
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

const inOneLine = (words: string): string => words.replace(/\s+/g, ' ').trim();

/**
 * What of the page can be seen, asked for in one go: a question for each thing would look through all of the page each
 * time. Nothing comes later on a page without scripts, so nothing is waited for.
 */
async function readPage(page: Page) {
  const seen = await page.evaluate(() => {
    const shown = (selector: string): HTMLElement[] =>
      [...document.querySelectorAll<HTMLElement>(selector)].filter((one) => {
        const { width, height } = one.getBoundingClientRect();
        return width > 0 && height > 0 && one.checkVisibility({ visibilityProperty: true });
      });
    const wordsOf = (selector: string): string[] => shown(selector).map((one) => one.innerText);
    const waysOf = (selector: string): (string | null)[] => shown(selector).map((link) => link.getAttribute('href'));
    return {
      headings: wordsOf('main h1'),
      titles: wordsOf('h2:not([aria-hidden="true"] *)'),
      words: wordsOf('main'),
      provenance: wordsOf('.provenance'),
      sources: wordsOf('.provenance .sources > li'),
      steps: shown('.steps > li').length,
      signs: shown('.sign').length,
      contacts: waysOf('main .contact-row a'),
      ways: waysOf('main a'),
      // what would do nothing when touched, and every promise that only a script can keep; a form shows nothing of its
      // own: what stands in it is looked at
      dead: shown('button, input, select, textarea, [role="switch"], a')
        .filter((part) => {
          if (part.localName !== 'a') return true;
          const href = part.getAttribute('href') ?? '';
          return href === '' || href === '#' || (href.startsWith('#') && !document.getElementById(href.slice(1)));
        })
        .map(({ outerHTML }) => outerHTML.slice(0, 90)),
    };
  });
  return {
    ...seen,
    headings: seen.headings.map(inOneLine),
    titles: seen.titles.map(inOneLine),
    words: inOneLine(seen.words.join(' ')),
  };
}

const deadParts = async (page: Page): Promise<readonly string[]> => (await readPage(page)).dead;

/** The words of a page, as they are read: hidden parts left out. */
const wordsOf = async (page: Page): Promise<string> => (await readPage(page)).words;

test('reads every procedure in full', async ({ page, server }) => {
  for (const { id, title, sections, sources, contacts } of pack.procedures) {
    await page.goto(`${server.url}fr/demarches/${id}/`);
    const seen = await readPage(page);
    expect(seen.headings).toEqual([inOneLine(title)]);
    for (const section of sections.filter((one) => one.id !== 'summary'))
      expect(
        seen.titles.filter((one) => one === inOneLine(section.title)),
        `${id}: ${section.title}`,
      ).toHaveLength(1);
    const steps = sections
      .flatMap(({ blocks }) => blocks)
      .flatMap((block) => (block.kind === 'steps' ? block.steps : []));
    expect(seen.steps, id).toBe(steps.length);
    expect(seen.sources, id).toHaveLength(sources.length);
    expect(seen.sources[0], id).toContain('vérifié le');
    expect(seen.provenance, id).toEqual([expect.stringMatching(/Vérifié le \d+/)]);
    expect(seen.contacts, id).toEqual(expect.arrayContaining(contacts.map((contact) => `/fr/contacts/${contact}/`)));
    expect(seen.dead, id).toEqual([]);
  }
});

test('reads every contact in full', async ({ page, server }) => {
  for (const { id, name, purpose, channels, sources } of pack.contacts) {
    await page.goto(`${server.url}fr/contacts/${id}/`);
    const seen = await readPage(page);
    expect(seen.headings).toEqual([inOneLine(name)]);
    expect(seen.words, id).toContain(inOneLine(purpose));
    expect(seen.titles, id).toEqual(
      expect.arrayContaining(['À quoi il sert', 'Horaires', 'Qui peut appeler', 'Sources']),
    );
    for (const channel of channels)
      if (channel.kind === 'tel' || channel.kind === 'sms')
        expect(
          seen.ways.filter((way) => way === `${channel.kind}:${channel.number}`),
          `${id} ${channel.number}`,
        ).toHaveLength(1);
    expect(seen.sources, id).toHaveLength(sources.length);
    expect(seen.dead, id).toEqual([]);
  }
});

test('reads every group of signs in full', async ({ page, server }) => {
  for (const { id, title, signs } of pack.signs) {
    await page.goto(`${server.url}fr/signes/${id}/`);
    const seen = await readPage(page);
    expect(seen.headings).toEqual([inOneLine(title)]);
    expect(seen.signs, id).toBe(signs.length);
    expect(seen.sources, id).not.toEqual([]);
    expect(seen.dead, id).toEqual([]);
  }
});

test('reads the signs page too, without boxes that would count nothing', async ({ page, server }) => {
  await page.goto(`${server.url}fr/signes/`);
  for (const [at, { signs }] of pack.signs.entries()) {
    await page.locator('.board summary').nth(at).click();
    for (const { label } of signs) await expect(page.getByText(label)).toBeVisible();
  }
  await expect(page.locator('main input:visible')).toHaveCount(0);
  expect(await deadParts(page)).toEqual([]);
  expect(await wordsOf(page)).not.toMatch(/aucun signe/i);
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
    await unfold(page);
    const seen = await readPage(page);
    expect(seen.headings, path).toHaveLength(1);
    expect(seen.dead, path).toEqual([]);
    expect(seen.words, path).not.toMatch(/État inconnu|pendant votre visite|Le guide se charge/);
    for (const href of await page.evaluate(() =>
      [...document.querySelectorAll<HTMLAnchorElement>('a[href^="/"]')].map(({ pathname }) => pathname),
    ))
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
  await expect(heading(page)).toHaveText('Qui appeler maintenant');
  const numbers = await page
    .getByRole('main')
    .locator('a[href^="tel:"]:visible, a[href^="sms:"]:visible')
    .evaluateAll((found) => found.map((link) => link.getAttribute('href')));
  expect(numbers).toEqual([
    'tel:17',
    'tel:112',
    'tel:17',
    'tel:116000',
    'sms:114',
    'tel:15',
    'tel:18',
    'tel:3114',
    'tel:119',
  ]);
});
