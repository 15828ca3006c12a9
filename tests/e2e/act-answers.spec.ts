import type { Page } from '@playwright/test';
import { BLACKMAIL, expect, heading, open, test } from '../support/guide.ts';
import { keptKeys } from '../support/kept.ts';
import { rows } from '../support/notes.ts';
import { actOf, openAct, openPlan, tickOf } from '../support/plan.ts';

test.use({ serviceWorkers: 'block' });

const MISSING = 'signaler-la-disparition';
const GONE = { ...BLACKMAIL, whereabouts: ['missing'] };

const first = (page: Page) => page.locator(`.first-card[data-procedure="${MISSING}"]`);
const no = (page: Page) => first(page).getByRole('button', { name: 'On m’a dit non' });
const afterCall = (page: Page) => page.getByRole('heading', { name: 'Après l’appel, notez' });
const radio = (page: Page, name: string) => page.getByRole('radio', { name });
test('"C’est fait" is ticked where its words stand, and leads to the note after the call', async ({ page, server }) => {
  await openPlan(page, server, GONE);
  const said = first(page).getByText('C’est fait');
  // clear of what stands at the foot of the screen
  await said.evaluate((one) => one.scrollIntoView({ block: 'center' }));
  const words = await said.boundingBox();
  if (words === null) throw new Error('no words');
  await page.mouse.click(words.x + words.width - 4, words.y + words.height / 2);
  await expect(tickOf(page, MISSING)).toBeChecked();
  await page.locator('.undo').getByRole('button', { name: 'Noter ce qu’on m’a dit' }).click();
  await expect(afterCall(page)).toBeFocused();
  await expect(radio(page, 'On m’a répondu')).toBeChecked();
});

test('"On m’a dit non" stands beside it, opens what to answer and the next step, and notes it', async ({
  page,
  server,
}) => {
  await openPlan(page, server, GONE);
  const [done, refused] = await Promise.all([first(page).locator('.tick').boundingBox(), no(page).boundingBox()]);
  expect(refused?.y).toBe(done?.y);
  await expect(first(page).getByText(/La loi ne fixe pas de délai/)).toHaveCount(0);
  await no(page).click();
  await test.step('without a scroll, and the button stays in sight', async () => {
    await expect(first(page).getByText(/La loi ne fixe pas de délai/)).toBeInViewport({ ratio: 1 });
    await expect(no(page)).toBeInViewport({ ratio: 1 });
  });
  await test.step('and whom to call now, with it', async () => {
    const calls = first(page).locator('.refused .reach').getByRole('link');
    await expect(calls).toHaveText([/^17/, /^116\s000/]);
    for (const call of await calls.all()) await expect(call).toBeInViewport({ ratio: 0.5 });
  });
  await expect(
    first(page)
      .locator('.refused')
      .getByRole('link', { name: /^L’étape d’après/ }),
  ).toHaveText('L’étape d’après : Écrivez au procureur');
  await expect(first(page).locator('.refused')).toContainText('1 refus noté');
  await test.step('who refused is noted where the answer stands', async () => {
    await first(page).locator('.refused').getByLabel('À qui').fill('Commissariat de Creil');
    await first(page).locator('.refused').getByLabel('À qui').blur();
    await first(page).locator('.refused').getByRole('link', { name: 'Mes notes' }).click();
    await expect(rows(page)).toContainText('Commissariat de Creil');
    await page.goBack();
  });
  await test.step('the next note of this action is a blank one', async () => {
    await expect(heading(page)).toHaveText('Mon plan');
    await openAct(page, 'appeler-le-119');
    await actOf(page, 'appeler-le-119').getByRole('button', { name: 'Noter ce qu’on m’a dit' }).click();
    await expect(afterCall(page)).toBeFocused();
    await expect(radio(page, 'On m’a dit non')).not.toBeChecked();
  });
});

test('said again, the fields show what is noted of this refusal, and typing in one leaves the other', async ({
  page,
  server,
}) => {
  await openPlan(page, server, GONE);
  const refused = first(page).locator('.refused');
  const tab = (name: string) => page.locator('.bottom').getByRole('link', { name });
  await tab('Accueil').click();
  await tab('Mon plan').click();
  await no(page).click();
  await refused.getByLabel('À qui').fill('Commissariat de Creil');
  await refused.getByLabel('Mots exacts').fill('« Revenez demain. »');
  // from inside the field, as the key of a phone does it
  await page.goBack();
  await expect(heading(page)).not.toHaveText('Mon plan');
  await tab('Mon plan').click();
  await expect(heading(page)).toHaveText('Mon plan');
  await no(page).click();
  await expect(refused.getByLabel('À qui')).toHaveValue('Commissariat de Creil');
  await expect(refused.getByLabel('Mots exacts')).toHaveValue('« Revenez demain. »');
  await expect(refused).toContainText('1 refus noté');
  await refused.getByLabel('Mots exacts').fill('« Attendez 48 heures. »');
  await refused.getByRole('link', { name: 'Mes notes' }).click();
  await expect(rows(page)).toHaveCount(1);
  await expect(rows(page)).toContainText('Commissariat de Creil');
  await expect(rows(page)).toContainText('« Attendez 48 heures. »');
});

test('read again after a reload, a refusal of this day that is kept is not noted a second time', async ({
  page,
  server,
}) => {
  await openPlan(page, server, GONE);
  const refused = first(page).locator('.refused');
  await page.locator('.keep-row').getByRole('button', { name: 'Le garder' }).click();
  await page.locator('.keep-row').getByRole('button', { name: 'Garder sur ce téléphone' }).click();
  await expect.poll(() => keptKeys(page)).toContain('plans');
  await no(page).click();
  await expect(refused).toContainText('Noté pour cette visite');
  await page.reload();
  await no(page).click();
  await expect(refused.getByLabel('À qui')).toBeVisible();
  await expect(refused).toContainText('1 refus noté');
  await refused.getByLabel('À qui').fill('Commissariat de Creil');
  await refused.getByLabel('À qui').blur();
  await expect(refused).toContainText('Noté pour cette visite');
  await expect(refused).toContainText('1 refus noté');
});

test('who was called by a number of the plan stands in the note of its action', async ({ page, server }) => {
  await openPlan(page, server, GONE);
  const row = actOf(page, 'appeler-le-119');
  await openAct(page, 'appeler-le-119');
  await row.getByRole('button', { name: 'Noter ce qu’on m’a dit' }).click();
  await expect(afterCall(page)).toBeFocused();
  await expect(page.getByLabel('À qui', { exact: true })).toHaveValue('119, enfance en danger');
});

test('a plan that is not kept says so in sight; one tap says who may read it, another keeps it', async ({
  page,
  server,
}) => {
  await openPlan(page, server, GONE);
  const row = page.locator('.keep-row');
  await expect(row).toContainText('Ce plan s’efface avec l’onglet.');
  const box = await row.boundingBox();
  expect((box?.y ?? 999) + (box?.height ?? 0)).toBeLessThan(300);
  expect(await keptKeys(page)).toEqual([]);
  await row.getByRole('button', { name: 'Le garder' }).click();
  await expect(row).toContainText('Une personne qui ouvre le guide ici peut les lire.');
  expect(await keptKeys(page)).toEqual([]);
  await row.getByRole('button', { name: 'Garder sur ce téléphone' }).click();
  await expect(page.getByText('Ce plan est gardé sur ce téléphone.').first()).toBeVisible();
  await expect(row).toHaveCount(0);
  await expect.poll(() => keptKeys(page)).toContain('plans');
});

test('whoever reads without keeping anything, and a professional, are not asked to keep the plan', async ({
  page,
  server,
}) => {
  await openPlan(page, server, { ...GONE, who: ['professional'] });
  await expect(page.locator('.keep-row')).toHaveCount(0);
  await open(page, server);
  await page.evaluate(() => sessionStorage.clear());
  await open(page, server);
  await page.getByRole('link', { name: /Je cherche quoi faire/ }).click();
  await page.getByRole('link', { name: /Oui, ou je ne sais pas/ }).click();
  await page.locator('input[value="now"]:visible').check();
  await page.getByRole('button', { name: 'Voir déjà quoi faire' }).click();
  await expect(heading(page)).toHaveText('Mon plan');
  await expect(page.locator('.keep-row')).toHaveCount(0);
});

test('the next day, with nothing kept: the plan’s page says so, begins again with one tap, and takes a code', async ({
  page,
  server,
  context,
}) => {
  await openPlan(page, server, GONE);
  await page.close();
  const later = await context.newPage();
  await open(later, server);
  await later.locator('.bottom').getByRole('link', { name: 'Mon plan' }).click();
  await expect(heading(later)).toHaveText('Pas encore de plan');
  await expect(later.getByText('Vous aviez déjà un plan ? Ce téléphone ne l’a pas gardé.')).toBeVisible();
  await later.getByRole('link', { name: 'J’ai un code' }).click();
  await expect(later.getByLabel('Le code reçu')).toBeVisible();
  await later.goBack();
  await later.getByRole('button', { name: 'Commencer' }).click();
  await expect(later.locator('.start, form.question').first()).toBeVisible();
});
