import { contentIn, countClicks, expect, openGuide, settledBar, SMALL, test } from '../support/atelier.ts';
import { faultsIn, takeOut } from '../support/atelier-zip.ts';
import { TWINS, withTwin } from '../support/twin.ts';

test('a procedure that protects cannot go unseen: the proof says which family it fails', async ({ page, atelier }) => {
  await openGuide(page, atelier);
  await page.getByRole('link', { name: /Retirer une démarche/ }).click();
  await page.locator('.columns a').first().click();
  await expect(page.getByRole('heading', { name: 'Ce qui y mène' })).toBeVisible();
  await page.getByRole('button', { name: 'La retirer du brouillon' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Elle n’est plus dans le brouillon' })).toBeVisible();
  await expect(settledBar(page)).toContainText(/\d+ fautes?/);
  await page.getByRole('button', { name: 'Ne pas la retirer' }).click();
  await expect(settledBar(page)).toContainText('Aucune faute');
});

test('where nothing takes its place, the families that expect it are decided with one tick, and no fault is left', async ({
  page,
  atelier,
}) => {
  const [one, twin] = TWINS;
  const twins = withTwin(contentIn(SMALL));
  const family = 'personas/fuite-la-nuit.yaml';
  const expected = (twins.get(family) ?? '').replace(`today: [${one}]`, `today: [${one}, ${twin}]`);
  const before = new Map(twins).set(family, expected);
  await openGuide(page, atelier, before);
  await page.getByRole('link', { name: /Retirer une démarche/ }).click();
  await page.getByRole('link', { name: 'Déclarez le sinistre' }).click();
  const take = page.getByRole('button', { name: 'La retirer du brouillon' });
  const families = page.getByRole('listitem').filter({ hasText: 'dans les familles d’essai' });
  await expect(families).toContainText('À décider');
  await take.click();
  await expect(settledBar(page)).toContainText(/\d+ fautes?/);
  await expect(settledBar(page)).toContainText('Rien à comparer');
  await page.getByRole('button', { name: 'Ne pas la retirer' }).click();
  await page.getByLabel('Ces familles d’essai n’attendent plus cette démarche').check();
  await expect(families).toContainText('Ne l’attendent plus');
  await take.click();
  await expect(settledBar(page)).toContainText('Aucune faute');
  const after = await takeOut(page, before);
  expect(after.get(family)).toBe(twins.get(family));
  expect(await faultsIn(after)).toEqual(await faultsIn(before));
});

test('one takes the place of another: what led to the one leads there, in one go, without a fault', async ({
  page,
  atelier,
}) => {
  const before = withTwin(contentIn(SMALL));
  const [one, twin] = TWINS;
  await openGuide(page, atelier, before);
  const clicks = await countClicks(page);
  await page.getByRole('link', { name: /Retirer une démarche/ }).click();
  await page.getByRole('link', { name: 'Prévenez votre assurance' }).click();
  await page.getByLabel('Quelle démarche la remplace ?').selectOption({ label: 'Déclarez le sinistre' });
  await expect(page.getByText('Mènent à l’autre démarche')).toBeVisible();
  await page.getByRole('button', { name: 'La retirer du brouillon' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Elle n’est plus dans le brouillon' })).toBeVisible();
  await expect(settledBar(page)).toContainText('Aucune faute');
  // the list is the browser’s own: to open it and to choose are two more
  expect((await clicks()) + 2).toBe(5);
  await page.locator('.kept').click();
  await expect(page.locator('main ol > li')).toHaveCount(1);
  await expect(page.locator('main ol > li')).toContainText('retirée');

  const after = await takeOut(page, before);
  expect([...after.keys()].filter((file) => file.includes(one))).toEqual([]);
  expect(after.get('procedures/appeler-les-secours.yaml')).toContain(`if-refused: ${twin}`);
  expect(await faultsIn(after)).toEqual(await faultsIn(before));
});
