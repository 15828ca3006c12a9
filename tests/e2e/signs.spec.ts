import type { Page } from '@playwright/test';
import { builtContent } from '../support/built-pack.ts';
import { expect, heading, isReady, open, test } from '../support/guide.ts';
import { unfold } from '../support/screens.ts';
import { tally, tick } from '../support/signs.ts';

test.use({ serviceWorkers: 'block' });

const { signs: groups } = builtContent();
const FIRST = 'Un signe seul ne prouve rien. Plusieurs signes, nouveaux et qui durent, valent un appel.';

const tile = (page: Page, name: string) => page.locator('.board summary').filter({ hasText: name });

/** How the tiles of a row and what was opened lie: the top of each, in whole pixels. */
const placesOf = (page: Page) =>
  page.evaluate(() => {
    const top = (one: Element | undefined) => Math.round(one?.getBoundingClientRect().top ?? -1);
    const tiles = [...document.querySelectorAll('.board summary')];
    const panel = document.querySelector('.board [open] .panel');
    return { tiles: tiles.map(top), panel: top(panel ?? undefined), wide: panel?.getBoundingClientRect().width ?? 0 };
  });

test('the board says first that one sign proves nothing, and opens a group by a tap and by the keyboard', async ({
  page,
  server,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await open(page, server, 'fr/signes/');
  await test.step('TX-5: says before anything else that one sign proves nothing, and that several deserve a call', async () => {
    const words = await page.getByRole('main').innerText();
    expect(
      words
        .replace(/\s+/g, ' ')
        .trim()
        .replace(/^Les signes /, ''),
    ).toMatch(new RegExp(`^${FIRST}`));
    await expect(page.getByRole('main').getByRole('link', { name: /Appeler le 119/ })).toBeVisible();
  });
  await test.step('fits into a few screens of a phone, and warns against looking for images', async () => {
    expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(1700);
    await expect(page.getByText('Ne cherchez pas à voir des images. N’en gardez aucune copie.')).toBeVisible();
  });
  await test.step('what was ticked, and the way on, stay in sight above the menu once a sign is ticked', async () => {
    const next = page.getByRole('button', { name: 'Voir quoi faire' });
    await expect(next).not.toBeInViewport();
    await tick(page, 'argent-liquide');
    await page.evaluate(() => scrollTo(0, 0));
    await expect(tally(page)).toBeInViewport({ ratio: 1 });
    await next.click({ trial: true });
    const [bar, menu] = await Promise.all([
      page.locator('.tally').boundingBox(),
      page.locator('.bottom').boundingBox(),
    ]);
    expect((bar?.y ?? 0) + (bar?.height ?? 0)).toBeLessThanOrEqual((menu?.y ?? 0) + 1);
    await page.reload();
    await isReady(page);
  });
  await test.step('opens a group by the keyboard, and Tab goes on into it', async () => {
    await tile(page, 'École').focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await expect(page.locator('input[value="cours-manques"]')).toBeFocused();
    await page.keyboard.press('Space');
    await expect(tally(page)).toHaveText('1 signe coché');
    await expect(tile(page, 'École')).toContainText('1 coché');
  });
  await test.step('opens a group by a tap: below its row, as wide as the board, the others at their places', async () => {
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
      await expect(page.locator('.sign:visible')).toHaveCount(
        groups.find(({ id }) => id === 'ecole')?.signs.length ?? 0,
      );
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
});

test('TX-4: counts the ticked signs in words for this visit, and makes no score of them', async ({ page, server }) => {
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
  await test.step('does not alarm over a sign that can wait', async () => {
    for (const sign of ['argent-liquide', 'changement-brusque', 'fatigue']) await tick(page, sign);
    await expect(page.getByText('Ce signe demande d’agir tout de suite.')).toHaveCount(0);
  });
  await test.step('keeps the ticks for the visit, not longer', async () => {
    await page.getByRole('link', { name: 'Accueil' }).click();
    await page.getByRole('link', { name: /Reconnaître les signes/ }).click();
    await expect(tally(page)).toHaveText('5 signes cochés');
    await page.reload();
    await expect(tally(page)).toHaveText('Aucun signe coché');
  });
  await test.step('"Tout décocher" leaves no sign ticked, and goes away', async () => {
    await isReady(page);
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
});

test('shows no score, and the way to the numbers from each sign that cannot wait', async ({ page, server }) => {
  await open(page, server, 'fr/signes/');
  await test.step('TX-4: shows no score, percentage or level, with every sign ticked', async () => {
    await page.locator('.sign input').evaluateAll((boxes) => boxes.forEach((box) => (box as HTMLInputElement).click()));
    await unfold(page);
    await expect(tally(page)).toHaveText(`${groups.flatMap((group) => group.signs).length} signes cochés`);
    const words = await page.getByRole('main').innerText();
    expect(words).not.toMatch(/%|\d\s*\/\s*\d|\bscores?\b|\bniveaux?\b|\bpoints?\b|\brisques?\b|pour cent|probab/i);
    expect(
      await page.locator('main meter, main progress, main [role="meter"], main [role="progressbar"]').count(),
    ).toBe(0);
  });
  await test.step('opens the emergency screen in one tap from a sign that cannot wait', async () => {
    const urgent = groups.flatMap((group) => group.signs).filter(({ strength }) => strength === 'act-now');
    expect(urgent.length).toBeGreaterThan(1);
    const signOf = (id: string) => page.locator('.sign').filter({ has: page.locator(`input[value="${id}"]`) });
    for (const { id } of urgent) {
      await expect(signOf(id).getByText('Ce signe demande d’agir tout de suite.'), id).toBeVisible();
      const way = signOf(id).getByRole('link', { name: 'Voir les numéros d’urgence' });
      await expect(way, id).toHaveAttribute('href', '/fr/urgence/');
    }
    const [{ id } = { id: '' }] = urgent;
    await signOf(id).getByRole('link', { name: 'Voir les numéros d’urgence' }).click();
    await expect(heading(page)).toHaveText('Qui appeler maintenant');
    const call = page.getByRole('main').getByRole('link', { name: /Appeler le 17/ });
    await expect(call.first()).toBeVisible();
    await page.goBack();
    await expect(heading(page)).toHaveText('Les signes');
    for (const sign of urgent) await expect(page.locator(`input[value="${sign.id}"]`)).toBeChecked();
  });
});
