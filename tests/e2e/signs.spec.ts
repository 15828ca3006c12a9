import type { Page } from '@playwright/test';
import { builtContent } from '../support/built-pack.ts';
import { answer, begin, BLACKMAIL, expect, heading, open, test } from '../support/guide.ts';

test.use({ serviceWorkers: 'block' });

const { signs: groups } = builtContent();
const STRENGTH = {
  'alone-nothing': 'Seul, ne dit rien',
  'with-others': 'Compte avec d’autres',
  often: 'Souvent présent',
  'act-now': 'Agir tout de suite',
};
const FIRST = 'Un signe seul ne prouve rien. Plusieurs signes, nouveaux et qui durent, valent un appel.';

const tally = (page: Page) => page.locator('.tally [role="status"]');

/** Opens the group of a sign, if it is folded, and ticks it. */
async function tick(page: Page, sign: string): Promise<void> {
  const box = page.locator(`input[value="${sign}"]`);
  const group = page.locator('details').filter({ has: box });
  if (await box.isHidden()) await group.locator('> summary').click();
  await box.check();
}

test('TX-5: says before anything else that one sign proves nothing, and that several deserve a call', async ({
  page,
  server,
}) => {
  await open(page, server, 'fr/signes/');
  const words = await page.getByRole('main').innerText();
  expect(
    words
      .replace(/\s+/g, ' ')
      .trim()
      .replace(/^Les signes /, ''),
  ).toMatch(new RegExp(`^${FIRST}`));
  await expect(page.getByRole('main').getByRole('link', { name: /Appeler le 119/ })).toBeVisible();
});

const tile = (page: Page, name: string) => page.locator('.board summary').filter({ hasText: name });

/** How the tiles of a row and what was opened lie: the top of each, in whole pixels. */
const placesOf = (page: Page) =>
  page.evaluate(() => {
    const top = (one: Element | undefined) => Math.round(one?.getBoundingClientRect().top ?? -1);
    const tiles = [...document.querySelectorAll('.board summary')];
    const panel = document.querySelector('.board [open] .panel');
    return { tiles: tiles.map(top), panel: top(panel ?? undefined), wide: panel?.getBoundingClientRect().width ?? 0 };
  });

test('the board opens a group by a tap: below its row, as wide as the board, the others at their places', async ({
  page,
  server,
}) => {
  for (const [width, columns] of [
    [360, 2],
    [1280, 5],
  ] as const) {
    await page.setViewportSize({ width, height: 800 });
    await open(page, server, 'fr/signes/');
    await expect(page.locator('.board summary')).toHaveCount(groups.length);
    await expect(page.locator('.sign:visible')).toHaveCount(0);
    const before = await placesOf(page);
    expect(before.tiles.filter((top) => top === before.tiles[0])).toHaveLength(columns);
    await tile(page, 'École').click();
    await expect(page.locator('.sign:visible')).toHaveCount(groups.find(({ id }) => id === 'ecole')?.signs.length ?? 0);
    const { tiles, panel, wide } = await placesOf(page);
    const at = groups.findIndex(({ id }) => id === 'ecole');
    const next = (Math.floor(at / columns) + 1) * columns;
    expect(tiles.slice(0, next)).toEqual(before.tiles.slice(0, next));
    expect(panel).toBeGreaterThan(tiles[next - 1] ?? 0);
    expect(panel).toBeLessThan(tiles[next] ?? 0);
    expect(wide).toBeCloseTo((await page.locator('.board').boundingBox())?.width ?? 0, 0);
    await tile(page, 'École').click();
    await expect(page.locator('.sign:visible')).toHaveCount(0);
  }
});

test('the board opens a group by the keyboard, and Tab goes on into it', async ({ page, server }) => {
  await open(page, server, 'fr/signes/');
  await tile(page, 'École').focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(page.locator('input[value="cours-manques"]')).toBeFocused();
  await page.keyboard.press('Space');
  await expect(tally(page)).toHaveText('1 signe coché');
  await expect(tile(page, 'École')).toContainText('1 coché');
});

test('what was ticked, and the way on, stay in sight above the menu once a sign is ticked', async ({
  page,
  server,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await open(page, server, 'fr/signes/');
  const next = page.getByRole('button', { name: 'Voir quoi faire' });
  await expect(next).not.toBeInViewport();
  await tick(page, 'argent-liquide');
  await page.evaluate(() => scrollTo(0, 0));
  await expect(tally(page)).toBeInViewport({ ratio: 1 });
  await next.click({ trial: true });
  const [bar, menu] = await Promise.all([page.locator('.tally').boundingBox(), page.locator('.bottom').boundingBox()]);
  expect((bar?.y ?? 0) + (bar?.height ?? 0)).toBeLessThanOrEqual((menu?.y ?? 0) + 1);
});

test('the board fits into a few screens of a phone, and warns against looking for images', async ({ page, server }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await open(page, server, 'fr/signes/');
  expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(1700);
  await expect(page.getByText('Ne cherchez pas à voir des images. N’en gardez aucune copie.')).toBeVisible();
});

test('each group has a drawing of its own, which no one hears', async ({ page, server }) => {
  await open(page, server, 'fr/signes/');
  const drawn = await page.locator('.board summary svg').evaluateAll((all) => all.map((one) => one.innerHTML));
  expect(new Set(drawn).size).toBe(groups.length);
  await expect(page.locator('.board summary svg:not([aria-hidden="true"])')).toHaveCount(0);
});

test('TX-4: counts the ticked signs in words, and makes no score of them', async ({ page, server }) => {
  await open(page, server, 'fr/signes/');
  await expect(tally(page)).toHaveText('Aucun signe coché');
  await tick(page, 'argent-liquide');
  await expect(tally(page)).toHaveText('1 signe coché');
  const group = page.locator('details').filter({ has: page.locator('input[value="argent-liquide"]') });
  await expect(group.locator('summary .count')).toHaveText('1 coché');
  await tick(page, 'plusieurs-telephones');
  await tick(page, 'peur-aux-messages');
  await expect(tally(page)).toHaveText('3 signes cochés');
  await expect(group.locator('summary .count')).toHaveText('2 cochés');
  await page.locator('input[value="argent-liquide"]').uncheck();
  await expect(tally(page)).toHaveText('2 signes cochés');
});

test('TX-4: shows no score, percentage or level, with every sign ticked', async ({ page, server }) => {
  await open(page, server, 'fr/signes/');
  for (const sign of groups.flatMap((group) => group.signs)) await tick(page, sign.id);
  await expect(tally(page)).toHaveText(`${groups.flatMap((group) => group.signs).length} signes cochés`);
  const words = await page.getByRole('main').innerText();
  expect(words).not.toMatch(/%|\d\s*\/\s*\d|\bscores?\b|\bniveaux?\b|\bpoints?\b|\brisques?\b|pour cent|probab/i);
  expect(await page.locator('main meter, main progress, main [role="meter"], main [role="progressbar"]').count()).toBe(
    0,
  );
});

test('opens the emergency screen in one tap from a sign that cannot wait', async ({ page, server }) => {
  await open(page, server, 'fr/signes/');
  for (const { id } of groups.flatMap((group) => group.signs).filter(({ strength }) => strength === 'act-now')) {
    await tick(page, id);
    const sign = page.locator('.sign').filter({ has: page.locator(`input[value="${id}"]`) });
    await expect(sign.getByText('Ce signe demande d’agir tout de suite.'), id).toBeVisible();
    await sign.getByRole('link', { name: 'Voir les numéros d’urgence' }).click();
    await expect(heading(page)).toHaveText('Qui appeler maintenant');
    await expect(
      page
        .getByRole('main')
        .getByRole('link', { name: /Appeler le 17/ })
        .first(),
    ).toBeVisible();
    await page.goBack();
    await expect(heading(page)).toHaveText('Les signes');
    await expect(page.locator(`input[value="${id}"]`)).toBeChecked();
  }
});

test('does not alarm over a sign that can wait', async ({ page, server }) => {
  await open(page, server, 'fr/signes/');
  for (const sign of ['argent-liquide', 'changement-brusque', 'fatigue']) await tick(page, sign);
  await expect(page.getByText('Ce signe demande d’agir tout de suite.')).toHaveCount(0);
});

test('"Voir quoi faire" leads over the first-use page into questions that already know what was ticked', async ({
  page,
  server,
}) => {
  await open(page, server, 'fr/signes/');
  for (const sign of ['argent-liquide', 'plusieurs-telephones', 'demandes-d-argent']) await tick(page, sign);
  await page.getByRole('button', { name: 'Voir quoi faire' }).click();
  await expect(heading(page)).toHaveText('Avant de commencer');
  await page.getByRole('link', { name: /Lire sans rien garder/ }).click();
  for (const question of ['danger', 'who', 'whereabouts', 'age']) {
    await expect(page.locator(`form[data-question="${question}"]`)).toBeVisible();
    await answer(page, BLACKMAIL);
  }
  // money and blackmail are known: the next question is what blackmail makes relevant
  await expect(page.locator('form[data-question="images"]')).toBeVisible();
  await page.getByRole('button', { name: 'Voir déjà quoi faire' }).click();
  await page
    .locator('button:visible', { hasText: /^Modifier$/ })
    .first()
    .click();
  await expect(
    page.locator('.answers > div', { hasText: 'Ce que vous savez' }).locator('dd').first().locator('span'),
  ).toHaveText(['De l’argent ou des cadeaux', 'Du chantage']);
  await page.getByRole('button', { name: /Modifier.*Ce que vous savez/ }).click();
  await expect(page.locator('form[data-question="noticed"] input:checked')).toHaveCount(2);
  for (const option of ['money', 'blackmail']) await expect(page.locator(`input[value="${option}"]`)).toBeChecked();
});

test('"Voir quoi faire" goes straight on when the first-use page was seen', async ({ page, server }) => {
  await open(page, server);
  await begin(page);
  await page.getByRole('link', { name: 'Retour' }).click();
  await page.getByRole('link', { name: /Reconnaître les signes/ }).click();
  await tick(page, 'argent-liquide');
  await page.getByRole('button', { name: 'Voir quoi faire' }).click();
  await expect(page.locator('form[data-question="danger"]')).toBeVisible();
});

test('"Tout décocher" leaves no sign ticked, and goes away', async ({ page, server }) => {
  await open(page, server, 'fr/signes/');
  const clear = page.getByRole('button', { name: 'Tout décocher' });
  await expect(clear).toHaveCount(0);
  for (const sign of ['argent-liquide', 'disparition']) await tick(page, sign);
  await clear.click();
  await expect(tally(page)).toHaveText('Aucun signe coché');
  await expect(page.locator('main input:checked')).toHaveCount(0);
  await expect(page.locator('summary .count')).toHaveCount(0);
  await expect(page.getByText('Ce signe demande d’agir tout de suite.')).toHaveCount(0);
  await expect(clear).toHaveCount(0);
  await expect(tally(page)).toBeFocused();
});

/** From the flow, which has no menu, to the signs. */
async function goToSigns(page: Page): Promise<void> {
  await page.getByRole('link', { name: /^Urgence/ }).click();
  await page.locator('nav a[href="/fr/plus/"]:visible').click();
  await page.locator('main a[href="/fr/signes/"]').click();
}

const showPlan = (page: Page) => page.getByRole('button', { name: 'Voir quoi faire' }).click();

/** From any question of the flow: what is ticked at "Ce que vous savez". */
async function noticed(page: Page): Promise<readonly string[]> {
  await page.getByRole('button', { name: 'Voir déjà quoi faire' }).click();
  await page
    .locator('button:visible', { hasText: /^Modifier$/ })
    .first()
    .click();
  await page.getByRole('button', { name: /Modifier.*Ce que vous savez/ }).click();
  return page
    .locator('form[data-question="noticed"] input:checked')
    .evaluateAll((boxes) => boxes.map((box) => (box as HTMLInputElement).value));
}

test('"Tout décocher", then "Voir quoi faire": no answer is left of ticks that are gone', async ({ page, server }) => {
  await open(page, server);
  await begin(page);
  await goToSigns(page);
  await tick(page, 'demandes-d-argent');
  await showPlan(page);
  expect(await noticed(page)).toEqual(['blackmail']);
  await goToSigns(page);
  await page.getByRole('button', { name: 'Tout décocher' }).click();
  await showPlan(page);
  await page.getByRole('button', { name: 'Voir déjà quoi faire' }).click();
  await expect(heading(page)).toHaveText('Pas encore de plan');
  await goToSigns(page);
  await tick(page, 'argent-liquide');
  await showPlan(page);
  expect(await noticed(page)).toEqual(['money']);
});

test('"Voir quoi faire" leaves in place what the person answered in the questions', async ({ page, server }) => {
  await open(page, server);
  await begin(page);
  for (const question of ['danger', 'who', 'whereabouts', 'age', 'noticed']) {
    await expect(page.locator(`form[data-question="${question}"]`)).toBeVisible();
    await answer(page, { ...BLACKMAIL, noticed: ['images'] });
  }
  await goToSigns(page);
  await tick(page, 'argent-liquide');
  await showPlan(page);
  expect((await noticed(page)).toSorted()).toEqual(['images', 'money']);
});

test('keeps the ticks for the visit, not longer', async ({ page, server }) => {
  await open(page, server, 'fr/signes/');
  await tick(page, 'argent-liquide');
  await page.getByRole('link', { name: 'Accueil' }).click();
  await page.getByRole('link', { name: /Reconnaître les signes/ }).click();
  await expect(tally(page)).toHaveText('1 signe coché');
  await page.reload();
  await expect(tally(page)).toHaveText('Aucun signe coché');
});

test('a group’s own page says how much each sign says, what else it can be, and where that comes from', async ({
  page,
  server,
}) => {
  for (const { id, title, signs } of groups) {
    await open(page, server, `fr/signes/${id}/`);
    await expect(heading(page)).toHaveText(title);
    await expect(page.getByText(FIRST)).toBeVisible();
    for (const sign of signs) {
      const entry = page.locator('.sign').filter({ has: page.getByText(sign.label, { exact: true }) });
      await expect(entry.locator('.tag'), sign.id).toHaveText(STRENGTH[sign.strength]);
      await expect(entry, sign.id).toContainText(`Autre cause possible : ${sign.also}`);
    }
    const sources = page.locator('.provenance .sources > li');
    await expect(sources).toHaveCount(new Set(signs.flatMap((sign) => sign.sources)).size);
    for (const source of await sources.allInnerTexts()) expect(source).toMatch(/vérifié le \d+/);
  }
});
