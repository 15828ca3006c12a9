import type { Page } from '@playwright/test';
import { builtContent } from '../support/built-pack.ts';
import { expect, heading, test } from '../support/guide.ts';
import { readPage } from '../support/read-page.ts';
import { unfold } from '../support/screens.ts';
import { PAGES } from '../support/shifts.ts';

test.use({ javaScriptEnabled: false });

// tests/dist/noscript.test.ts reads what stands in every page: here is that a browser shows it, on one of each kind

const pack = builtContent();
const inOneLine = (words: string): string => words.replace(/\s+/g, ' ').trim();
const deadParts = async (page: Page): Promise<readonly string[]> => (await readPage(page)).dead;

test('reads a procedure and a contact in full: nothing is hidden, or folded away', async ({ page, server }) => {
  const procedure = pack.procedures.find(({ id }) => id === 'porter-plainte');
  await page.goto(`${server.url}fr/demarches/porter-plainte/`);
  const seen = await readPage(page);
  for (const { id, title } of procedure?.sections ?? [])
    if (id !== 'summary')
      expect(
        seen.titles.filter((one) => one === inOneLine(title)),
        title,
      ).toHaveLength(1);
  const steps = procedure?.sections
    .flatMap(({ blocks }) => blocks)
    .flatMap((block) => (block.kind === 'steps' ? block.steps : []));
  expect(seen.steps).toBe(steps?.length);
  expect(seen.sources).toHaveLength(procedure?.sources.length ?? NaN);
  expect(seen.provenance).toEqual([expect.stringMatching(/Vérifié le \d+/)]);
  expect(seen.ways).toEqual(expect.arrayContaining(procedure?.contacts.map((id) => `/fr/contacts/${id}/`) ?? []));
  const contact = pack.contacts.find(({ id }) => id === 'enfance-en-danger');
  await page.goto(`${server.url}fr/contacts/enfance-en-danger/`);
  const row = await readPage(page);
  expect(row.words).toContain(inOneLine(contact?.purpose ?? ''));
  expect(row.titles).toEqual(expect.arrayContaining(['À quoi il sert', 'Horaires', 'Qui peut appeler', 'Sources']));
  expect(row.ways).toContain('tel:119');
  expect(row.sources).toHaveLength(contact?.sources.length ?? NaN);
});

test('shows no control that does nothing, on a page of any kind', async ({ page, server }) => {
  for (const path of PAGES) {
    await page.goto(server.url + path);
    await unfold(page);
    const seen = await readPage(page);
    expect(seen.headings, path).toHaveLength(1);
    expect(seen.dead, path).toEqual([]);
    expect(seen.words, path).not.toMatch(/État inconnu|pendant votre visite|Le guide se charge/);
  }
});

test('reads the signs page too, without boxes that would count nothing', async ({ page, server }) => {
  await page.goto(`${server.url}fr/signes/`);
  for (const at of pack.signs.keys()) await page.locator('.board summary').nth(at).click();
  const { words, dead } = await readPage(page);
  for (const { label } of pack.signs.flatMap(({ signs }) => signs)) expect(words).toContain(inOneLine(label));
  await expect(page.locator('main input:visible')).toHaveCount(0);
  expect(dead).toEqual([]);
  expect(words).not.toMatch(/aucun signe/i);
});

test('the entry leads to the numbers and to the list by situation', async ({ page, server }) => {
  const entry = page.locator('#avant');
  const main = page.getByRole('main');
  const isEntry = () => expect(page.getByRole('heading', { name: 'Avant de commencer' })).toBeVisible();
  /** A choice about keeping the guide, which only a script could keep. */
  const hasNoChoice = async (): Promise<void> =>
    expect((await readPage(page)).words).not.toMatch(
      /Non, personne|je ne sais pas|peut-il le regarder|touche Maj|Réglages/,
    );
  await test.step('"Je cherche quoi faire" leads to it, and from there to every procedure and back', async () => {
    await page.goto(server.url);
    await page.getByRole('link', { name: /Je cherche quoi faire/ }).click();
    await isEntry();
    await expect(entry.getByText('Les questions ont besoin de JavaScript.')).toBeVisible();
    for (const href of ['tel:17', 'sms:114', 'tel:119', 'tel:116000'])
      await expect(entry.locator(`a[href="${href}"]:visible`)).toHaveCount(1);
    expect(await deadParts(page)).toEqual([]);
    await hasNoChoice();
    await entry.getByRole('link', { name: 'Les démarches' }).click();
    await expect(heading(page)).toHaveText(/démarches/i);
    const { ways } = await readPage(page);
    expect(ways).toEqual(expect.arrayContaining(pack.procedures.map(({ id }) => `/fr/demarches/${id}/`)));
    await main.getByRole('link', { name: /Portez plainte/ }).click();
    await expect(heading(page)).toHaveText('Portez plainte pour votre enfant');
    await page.goBack();
    await page.goBack();
    await isEntry();
  });
  await test.step('it leads on from its own address, and offers no choice about keeping the guide', async () => {
    await page.goto(`${server.url}fr/parcours/`);
    await isEntry();
    await hasNoChoice();
    await expect(page.locator('form:visible')).toHaveCount(0);
    for (const href of ['tel:17', 'tel:119']) await expect(main.locator(`a[href="${href}"]:visible`)).toHaveCount(1);
    const { ways } = await readPage(page);
    expect(ways).toEqual(expect.arrayContaining(pack.procedures.map(({ id }) => `/fr/demarches/${id}/`)));
    await main.getByRole('link', { name: /Portez plainte/ }).click();
    await expect(heading(page)).toHaveText('Portez plainte pour votre enfant');
  });
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
  const { ways } = await readPage(page);
  expect(ways.filter((way) => /^(tel|sms):/.test(way ?? ''))).toEqual([
    'tel:17',
    'tel:112',
    'tel:17',
    'tel:116000',
    'sms:114',
    'tel:15',
    'tel:18',
    'tel:3114',
    'tel:15',
    'tel:3018',
    'tel:119',
  ]);
});
