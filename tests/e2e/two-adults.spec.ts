import type { Page } from '@playwright/test';
import { answerAll, CALM, expect, goOnToPlan, heading, open, test, type Given, type Host } from '../support/guide.ts';
import { openFollow } from '../support/follow.ts';
import { anotherPhone, codeShown, opened, remade, take, typeCode, withoutBlanks } from '../support/plan-code.ts';
import { expectState, openPlan, shownBands, tick } from '../support/plan.ts';

test.use({ serviceWorkers: 'block' });

const CAUSE = 'Cette personne peut-elle être en cause ?';
const no = (page: Page) => page.getByRole('button', { name: 'Non', exact: true });
const maybe = (page: Page) => page.getByRole('button', { name: 'Oui, ou je ne sais pas' });
const join = (page: Page) => page.getByRole('button', { name: 'Joindre les deux plans' });

/** From the plan to the code for another adult, who can be in no way in cause. */
async function makeShared(page: Page, whom = 'L’autre parent'): Promise<string> {
  await page.getByRole('main').getByRole('link', { name: 'Un plan par code' }).click();
  await page.getByRole('radio', { name: whom }).check();
  await expect(page.getByText(CAUSE)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Faire le code' })).toHaveCount(0);
  await no(page).click();
  return withoutBlanks((await codeShown(page).textContent()) ?? '');
}

async function openCode(page: Page, server: Host, code: string): Promise<void> {
  await open(page, server, 'fr/code/');
  await typeCode(page, code);
  await expect(opened(page)).toBeVisible();
}

/** Says who takes care of a procedure of the plan. */
async function give(page: Page, procedure: string, carrier: string): Promise<void> {
  const card = page.locator(`.band [data-procedure="${procedure}"]`);
  const select = card.locator('.carrier select');
  if (!(await select.isVisible())) await card.locator('summary').first().click();
  if (!(await select.isVisible())) await card.getByText('Pourquoi, et qui').click();
  await select.selectOption({ label: carrier });
}

/** Answers each question on this phone: it knows when. */
async function walk(page: Page, server: Host, given: Given): Promise<void> {
  await open(page, server, 'fr/parcours/');
  await page.getByRole('link', { name: /Non, personne/ }).click();
  await answerAll(page, given);
  await goOnToPlan(page);
}

const seePlan = async (page: Page): Promise<void> => {
  await page.getByRole('link', { name: 'Voir le plan' }).click();
  await expect(heading(page)).toHaveText('Mon plan');
};

test('two adults share one plan by code, there and back: ticks of both stay, the later answer wins, names are turned round', async ({
  page,
  server,
}) => {
  // here: the one at home. There: the other parent, who has the same plan by now
  await openPlan(page, server, CALM);
  const [first = '', second = '', third = ''] = (await shownBands(page)).flatMap(([, ids]) => ids);
  await tick(page, first);
  await give(page, second, 'Moi');
  const code = await makeShared(page);
  expect(code.length).toBeLessThanOrEqual(32);

  const other = await anotherPhone(page);
  await test.step('what came is shown before it is taken, and the question comes before any button', async () => {
    await openCode(other, server, code);
    await expect(other.locator('.plan-code')).toContainText('C’est fait');
    // whoever made the code said "me"
    await expect(other.locator('.plan-code .answers')).toContainText(['L’autre parent']);
    await expect(take(other)).toHaveCount(0);
    await expect(other.getByText(CAUSE)).toBeVisible();
    await no(other).click();
    await take(other).click();
    await seePlan(other);
    await expectState(other, first, 'done');
  });

  await test.step('the other one does more, and sends it back: both have what either has done', async () => {
    await tick(other, third);
    const back = await makeShared(other);
    expect(back).not.toBe(code);
    await openFollow(page, server);
    await openCode(page, server, back);
    await no(page).click();
    await expect(page.getByText('Vos deux plans ne disent pas la même chose')).toHaveCount(0);
    await join(page).click();
    await expect(page.getByText('Les deux plans sont joints.')).toBeFocused();
    await seePlan(page);
    await expectState(page, first, 'done');
    await expectState(page, third, 'done');
  });
  await other.context().close();
});

test('an answer that both gave otherwise is shown with both, the later one chosen; the code of return brings it over', async ({
  page,
  server,
}) => {
  const other = await anotherPhone(page);
  await other.clock.setFixedTime(new Date('2026-11-30T10:00:00+01:00'));
  await page.clock.setFixedTime(new Date('2026-11-30T12:00:00+01:00'));
  await walk(other, server, { ...CALM, age: ['15-17'] });
  const there = await makeShared(other);
  await walk(page, server, CALM);
  const [first = ''] = (await shownBands(page)).flatMap(([, ids]) => ids);
  await tick(page, first);
  await page.getByText('Ce que garde ce plan').click();
  await page.getByRole('main').getByRole('link', { name: 'Un plan par code' }).click();
  await typeCode(page, there);
  await no(page).click();
  const answer = page.getByRole('group', { name: 'L’âge' });
  await expect(answer.getByRole('radio', { name: /Sur ce téléphone/ })).toBeChecked();
  await expect(answer.getByRole('radio', { name: /Dans le code/ })).not.toBeChecked();
  await join(page).click();
  await page.getByRole('button', { name: 'Faire le code de retour' }).click();
  const back = withoutBlanks((await codeShown(page).textContent()) ?? '');

  await openCode(other, server, back);
  await no(other).click();
  // here the other phone's is the later
  await expect(other.getByRole('group', { name: 'L’âge' }).getByRole('radio', { name: /Dans le code/ })).toBeChecked();
  await join(other).click();
  await seePlan(other);
  await expectState(other, first, 'done');
  // both phones say the same now: the same code
  await open(other, server, 'fr/code/');
  await open(page, server, 'fr/code/');
  expect(await remade(other)).toBe(await remade(page));
  await other.context().close();
});

test('where that person can be in cause no code is made and none is joined; one more tap goes on, without blame', async ({
  page,
  server,
}) => {
  await openPlan(page, server, CALM);
  const code = await makeShared(page);
  await page.getByRole('radio', { name: 'Un proche qui aide' }).check();
  // asked anew for another one
  await expect(codeShown(page)).toHaveCount(0);
  await maybe(page).click();
  await expect(page.getByText('Une personne en cause pourrait s’en servir.')).toBeVisible();
  await expect(page.locator('.plan-code a[href="tel:119"]')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Imprimer mon plan' })).toBeVisible();
  await expect(codeShown(page)).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Faire le code', exact: true })).toHaveCount(0);
  await page.getByRole('button', { name: 'Faire le code quand même' }).click();
  await expect(codeShown(page)).toBeVisible();

  await openCode(page, server, code);
  await maybe(page).click();
  await expect(page.getByText('Dans le doute, gardez le vôtre comme il est.')).toBeVisible();
  await expect(join(page)).toHaveCount(0);
  // nothing has changed, and one can leave it so
  await expect(page.getByRole('button', { name: 'Ne rien reprendre' })).toBeVisible();
  await page.getByRole('button', { name: 'Continuer quand même' }).click();
  await expect(join(page)).toBeVisible();
});
