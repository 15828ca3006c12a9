import type { Page } from '@playwright/test';
import {
  answer,
  begin,
  BLACKMAIL,
  CALM,
  changeAnswers,
  expect,
  isReady,
  isStored,
  open,
  test,
} from '../support/guide.ts';
import { goToFollow, goToPlan, keepPlan } from '../support/follow.ts';
import { keptKeys, listDatabases } from '../support/kept.ts';
import { closed, lockedDoor, lockPlan } from '../support/lock.ts';
import { openPlan } from '../support/plan.ts';
import { NOTHING, stores } from '../support/stores.ts';

test('ST-14: "Tout effacer" empties every store, after one confirmation, and says what may stay', async ({
  page,
  server,
  context,
}) => {
  await open(page, server, 'fr/reglages/');
  await page.getByText('Garder ces réglages sur ce téléphone').click();
  await expect.poll(async () => (await stores(page)).databases).toEqual(['reperes']);
  await isStored(page);
  await page.evaluate(() => sessionStorage.setItem('left', '1'));
  await test.step('a "no" to the question erases nothing, and gives the focus back', async () => {
    const before = await stores(page);
    expect(before).toMatchObject({ workers: 1, databases: ['reperes'] });
    await page.getByRole('button', { name: 'Tout effacer' }).click();
    await page.getByRole('button', { name: 'Non, garder' }).click();
    await expect(page.getByRole('button', { name: 'Tout effacer' })).toBeFocused();
    expect(await stores(page)).toEqual(before);
  });
  const other = await context.newPage();
  await open(other, server);
  await begin(other);
  await answer(other, BLACKMAIL);
  await other.goBack();
  const ticked = other.locator('form[data-question="danger"] :is(input:checked, [aria-pressed="true"])');
  await expect(ticked).toHaveCount(1);

  await page.getByRole('button', { name: 'Tout effacer' }).click();
  await expect(page.getByRole('group', { name: 'Tout effacer' })).toBeFocused();
  await page.getByRole('button', { name: 'Oui, tout effacer' }).click();
  await expect(page.getByText('C’est effacé.')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Ce qui peut rester' })).toBeVisible();
  for (const rest of [
    'Dans le navigateur : l’historique',
    'des pages du guide, et d’anciennes traces de ce qui était gardé',
    'notes verrouillées comprises',
  ])
    await expect(page.getByText(rest)).toBeVisible();
  await test.step('a tick goes out of the question that another tab shows', () => expect(ticked).toHaveCount(0));
  expect(await stores(page)).toEqual(NOTHING);
  await page.reload();
  await isReady(page);
  expect(await stores(page)).toEqual(NOTHING);
});

/** Erases everything in the settings, from wherever the tab is. */
async function eraseAll(page: Page, url: string): Promise<void> {
  await page.goto(`${url}fr/reglages/`);
  await isReady(page);
  await page.getByRole('button', { name: 'Tout effacer' }).click();
  await page.getByRole('button', { name: 'Oui, tout effacer' }).click();
}

for (const told of ['by a channel', 'by an entry that is gone at once']) {
  test(`ST-14: "Tout effacer" reaches every tab, ${told}`, async ({ page, server, context }) => {
    if (told !== 'by a channel')
      await context.addInitScript(() => delete (window as { BroadcastChannel?: unknown }).BroadcastChannel);
    const other = await context.newPage();
    await open(other, server, 'fr/pres-de-chez-vous/');
    await other.getByLabel('Un numéro ou un nom').fill('Mme B.');
    await other.getByRole('switch', { name: /Garder/ }).check();
    await expect.poll(() => keptKeys(other)).toHaveLength(1);
    await openPlan(other, server, CALM);
    await changeAnswers(other);
    await expect(other.locator('.answers dd', { hasText: /maison/ })).toHaveCount(1);
    await eraseAll(page, server.url);
    await expect(page.getByText('C’est effacé.')).toBeVisible();
    await expect(other.locator('.answers dd', { hasText: /maison/ })).toHaveCount(0);
    expect(await stores(other)).toEqual(NOTHING);
    await other.reload();
    await isReady(other);
    expect(await stores(other)).toEqual(NOTHING);
  });
}

test('ST-14: "Tout effacer" takes a locked plan with the rest, without its words, and in a tab that has it open', async ({
  page,
  server,
  context,
}) => {
  const other = await context.newPage();
  await openPlan(other, server, CALM);
  await goToFollow(other);
  await keepPlan(other);
  await lockPlan(other);
  await goToPlan(other);
  await eraseAll(page, server.url);
  await expect(page.getByText('C’est effacé.')).toBeVisible();
  expect(await stores(page)).toEqual(NOTHING);
  await expect(other.locator('.band')).toHaveCount(0);
  await expect(closed(other)).toHaveCount(0);
  expect(await stores(other)).toEqual(NOTHING);
  await open(page, server);
  await expect(page.getByRole('link', { name: /Je cherche quoi faire/ })).toBeVisible();
  await expect(lockedDoor(page)).toHaveCount(0);
});

test.describe('without a worker', () => {
  test.use({ serviceWorkers: 'block' });

  test('ST-14: what is typed in a tab that was not told brings nothing back', async ({ page, server, context }) => {
    await context.addInitScript(() => {
      delete (window as { BroadcastChannel?: unknown }).BroadcastChannel;
      addEventListener('storage', (event) => event.stopImmediatePropagation(), true);
    });
    const other = await context.newPage();
    await open(other, server, 'fr/pres-de-chez-vous/');
    const field = other.getByLabel('Un numéro ou un nom');
    await field.fill('Mme B.');
    await other.getByRole('switch', { name: /Garder/ }).check();
    await expect.poll(() => keptKeys(other)).toHaveLength(1);
    await eraseAll(page, server.url);
    await expect(page.getByText('C’est effacé.')).toBeVisible();
    await field.fill('Mme Bernadotte');
    await expect(other.getByRole('switch', { name: /Garder/ })).not.toBeChecked();
    expect(await listDatabases(other)).toEqual([]);
    // asked for again, it is kept again
    await other.getByRole('switch', { name: /Garder/ }).check();
    await expect.poll(() => keptKeys(other)).toHaveLength(1);
  });

  test('ST-14: answers even when the database cannot be erased, and says what is not sure', async ({
    page,
    server,
    context,
  }) => {
    await open(page, server, 'fr/reglages/');
    await page.getByText('Garder ces réglages sur ce téléphone').click();
    await expect.poll(() => keptKeys(page)).toHaveLength(1);
    // a page that holds the database open and does not let go
    const holder = await context.newPage();
    await holder.goto(`${server.url}fr/pause.html`);
    await holder.evaluate(
      () =>
        new Promise<void>((resolve) => {
          const request = indexedDB.open('reperes');
          request.onsuccess = () => {
            Object.assign(window, { held: request.result });
            resolve();
          };
        }),
    );
    await eraseAll(page, server.url);
    await expect(page.getByText('Le navigateur n’a pas confirmé l’effacement des réglages')).toBeVisible({
      timeout: 15_000,
    });
    await expect(page.getByText('l’effacement du guide gardé')).toHaveCount(0);
    await expect(page.getByText('C’est effacé.')).toHaveCount(0);
    await expect(page.getByRole('heading', { name: 'Ce qui peut rester' })).toBeVisible();
    await holder.close();
    await page.getByRole('button', { name: 'Tout effacer' }).click();
    await page.getByRole('button', { name: 'Oui, tout effacer' }).click();
    await expect(page.getByText('C’est effacé.')).toBeVisible();
    expect(await listDatabases(page)).toEqual([]);
  });
});
