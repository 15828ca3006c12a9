import { exit, playAway } from '../support/exit.ts';
import {
  comeBack,
  currentOf,
  damageItem,
  editionNews,
  goToFollow,
  goToPlan,
  isWritten,
  itIs,
  keepPlan,
  keepSwitch,
  procedureIds,
  resume,
  resumeDoor,
} from '../support/follow.ts';
import { BLACKMAIL, CALM, expect, heading, isReady, isStored, open, test } from '../support/guide.ts';
import { keptKeys, listDatabases } from '../support/kept.ts';
import { actOf, expectState, followAct, openAct, openPlan, tick } from '../support/plan.ts';
import { openFold } from '../support/procedure.ts';

const NOT_KEPT = 'Rien n’est gardé. Ce que vous ajoutez ici se perd si la page se ferme ou se recharge.';

test.use({ serviceWorkers: 'block' });

test('a plan that is kept is there in the next visit: progress, ticks with their dates, who takes care, what was added', async ({
  page,
  server,
  context,
}) => {
  await itIs(context, '2026-11-25');
  await openPlan(page, server, CALM);
  const [first = '', second = ''] = await procedureIds(page);
  await tick(page, first);
  await openAct(page, second);
  await actOf(page, second).getByLabel('Qui s’en charge ?').selectOption('L’autre parent');
  await followAct(page, second);
  await openFold(page, 'steps');
  await page.locator('.steps .tick').first().click();
  await page.goBack();
  await goToFollow(page);
  await page.locator('summary').filter({ hasText: 'Ajouter une chose à faire' }).click();
  await page.getByLabel('Ce qu’il y a à faire').fill('Voir l’avocate');
  await page.getByRole('button', { name: 'Ajouter', exact: true }).click();
  await keepPlan(page);

  await itIs(context, '2026-12-03');
  const later = await comeBack(page, server.url);
  await expect(resumeDoor(later)).toContainText(/1 sur \d+ fait/);
  await resume(later);
  expect(await procedureIds(later)).toContain(first);
  await expectState(later, first, 'done');
  await expect(actOf(later, first)).toContainText('Fait le 25 novembre 2026');
  await expect(later.locator('.band[data-band="own"]')).toContainText('Voir l’avocate');
  await openAct(later, second);
  await expect(actOf(later, second).getByLabel('Qui s’en charge ?')).toHaveValue('other-parent');
  await followAct(later, second);
  await openFold(later, 'steps');
  const step = later.locator('.steps > li').first();
  await expect(step.getByRole('checkbox')).toBeChecked();
  await expect(step).toContainText('Fait le 25 novembre 2026');
  // the same edition has no news
  await expect(editionNews(later)).toHaveCount(0);
});

test('a plan that nobody asked to keep is nowhere on the phone, which the page says; and goes when it is kept no more', async ({
  page,
  server,
}) => {
  await openPlan(page, server, CALM);
  await expect(page.getByText(/Ce plan est gardé sur ce téléphone/)).toHaveCount(0);
  await goToFollow(page);
  await expect(page.getByText(NOT_KEPT)).toBeVisible();
  expect(await listDatabases(page)).toEqual([]);
  await keepPlan(page);
  await goToPlan(page);
  await expect(page.getByText(/Ce plan est gardé sur ce téléphone/)).toBeVisible();
  await goToFollow(page);
  await keepSwitch(page).click();
  await expect(page.getByText(NOT_KEPT)).toBeVisible();
  await expect.poll(() => keptKeys(page)).toEqual([]);
  // it stays for this visit, and is gone in the next
  await goToPlan(page);
  const later = await comeBack(page, server.url);
  await expect(later.locator('a[data-door="flow"]')).toContainText('Je cherche quoi faire');
  await expect(resumeDoor(later)).toHaveCount(0);
});

test('a plan that two tabs tick at the same time loses no tick of either', async ({ page, server, context }) => {
  await openPlan(page, server, CALM);
  const [first = '', second = '', third = ''] = await procedureIds(page);
  await goToFollow(page);
  await keepPlan(page);
  await goToPlan(page);
  const other = await context.newPage();
  await other.goto(server.url);
  await isReady(other);
  await resume(other);
  await Promise.all([tick(page, first), tick(other, second)]);
  // each tab shows both, without a load
  for (const tab of [page, other]) {
    await expectState(tab, first, 'done');
    await expectState(tab, second, 'done');
  }
  await tick(other, third);
  await isWritten(other, third);
  await other.close();
  const later = await comeBack(page, server.url);
  await resume(later);
  for (const id of [first, second, third]) await expectState(later, id, 'done');
});

test('a plan that is changed after the clock was set back holds what was said last', async ({
  page,
  server,
  context,
}) => {
  await itIs(context, '2026-11-25');
  await openPlan(page, server, CALM);
  const [first = '', second = ''] = await procedureIds(page);
  await tick(page, first);
  await goToFollow(page);
  await keepPlan(page);
  await isWritten(page, first);
  await itIs(context, '2020-01-01');
  const later = await comeBack(page, server.url);
  await resume(later);
  await tick(later, first);
  await tick(later, second);
  await isWritten(later, second);
  await expect.poll(async () => (await currentOf(later)).items?.[first]?.value).toBe(null);
  const last = await comeBack(later, server.url);
  await resume(last);
  await expectState(last, first, 'todo');
  await expectState(last, second, 'done');
});

test('a plan is out of memory after the quick exit, and what the phone keeps comes back in the next visit', async ({
  page,
  server,
}) => {
  await playAway(page);
  await openPlan(page, server, CALM);
  const [first = ''] = await procedureIds(page);
  await tick(page, first);
  await goToFollow(page);
  await keepPlan(page);
  await isWritten(page, first);
  await exit(page).click();
  await expect(page.getByRole('heading', { name: 'ailleurs' })).toBeVisible();
  await page.goto(`${server.url}fr/debut/`);
  expect(await page.evaluate(() => Object.fromEntries(Object.entries(sessionStorage)))).toEqual({ left: '1' });
  const later = await comeBack(page, server.url);
  await resume(later);
  await expectState(later, first, 'done');
});

test('a plan of which a part is damaged says so, and the rest is there', async ({ page, server }) => {
  await openPlan(page, server, CALM);
  const [first = '', second = ''] = await procedureIds(page);
  await tick(page, first);
  await tick(page, second);
  await goToFollow(page);
  await keepPlan(page);
  await isWritten(page, second);
  await damageItem(page, first, 'done yesterday');
  const later = await comeBack(page, server.url);
  await resume(later);
  await expectState(later, first, 'todo');
  await expectState(later, second, 'done');
  await goToFollow(later);
  await expect(later.getByText('Une partie du plan gardé est abîmée. Le reste est là.')).toBeVisible();
});

test.describe('where the guide is stored', () => {
  test.use({ serviceWorkers: 'allow' });

  test('a plan that is kept opens by the address of the questions in a new tab with its title and the menu', async ({
    page,
    server,
  }) => {
    await open(page, server);
    await isStored(page);
    await openPlan(page, server, BLACKMAIL);
    await goToFollow(page);
    await keepPlan(page);
    const later = await comeBack(page, `${server.url}fr/parcours/`);
    await expect(heading(later)).toHaveText('Mon plan');
    await expect(later).toHaveTitle('Mon plan – Repères');
    await expect(later.getByRole('link', { name: 'Accueil' })).toBeVisible();
  });
});
