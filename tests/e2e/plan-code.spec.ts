import type { BrowserContext, Page } from '@playwright/test';
import { encode } from 'uqr';
import {
  answerAll,
  begin,
  BLACKMAIL,
  CALM,
  expect,
  goOnToPlan,
  heading,
  isReady,
  isStored,
  open,
  openAnew,
  test,
  type Given,
  type Host,
} from '../support/guide.ts';
import { currentOf, keepPlan, openFollow } from '../support/follow.ts';
import { listDatabases } from '../support/kept.ts';
import { expectState, shownPlaces, tick } from '../support/plan.ts';

const codeShown = (page: Page) => page.locator('.code-groups');
const field = (page: Page) => page.getByLabel('Le code reçu');
const see = (page: Page) => page.getByRole('button', { name: 'Voir ce qu’il contient' });
const opened = (page: Page) => page.getByRole('heading', { name: 'Ce code contient' });
const take = (page: Page) => page.getByRole('button', { name: 'Reprendre ce plan' });
const fault = (page: Page) => page.locator('.plan-code [role="alert"]');

async function openPlanOf(page: Page, server: Host, given: Given): Promise<void> {
  await openAnew(page, server);
  await begin(page);
  await answerAll(page, given);
  await goOnToPlan(page);
}

/** From the plan to the page of the code, and makes it; returns it as it is shown. */
async function makeCode(page: Page): Promise<string> {
  await page.getByRole('main').getByRole('link', { name: 'Mon plan par code' }).click();
  await expect(codeShown(page)).toHaveCount(0);
  await page.getByRole('button', { name: 'Faire le code' }).click();
  return (await codeShown(page).innerText()).trim();
}

async function typeCode(page: Page, code: string): Promise<void> {
  await field(page).fill(code);
  await see(page).click();
}

/** A second phone. */
const another = async (page: Page): Promise<Page> => {
  const browser = page.context().browser();
  if (!browser) throw new Error('no browser');
  const context = await browser.newContext({ ...test.info().project.use, serviceWorkers: 'block' });
  return context.newPage();
};

/** Everything that the browser holds of a page: its addresses, its history, its stores, its title. */
const heldBy = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const entries = (globalThis as { navigation?: { entries: () => { url: string; getState: () => unknown }[] } })
      .navigation?.entries()
      .map((entry) => [entry.url, entry.getState()]);
    const cached: string[] = [];
    for (const name of await caches.keys())
      cached.push(name, ...(await (await caches.open(name)).keys()).map(({ url }) => url));
    const tab = { ...sessionStorage };
    delete tab['visit'];
    return JSON.stringify([location.href, document.title, history.state, entries, cached, tab, { ...localStorage }]);
  });

const withoutBlanks = (code: string): string => code.replace(/\s/g, '');

test.describe('a plan goes from phone to phone', () => {
  test.use({ serviceWorkers: 'block' });

  test('by a code that is typed: the same plan, with the same ticks', async ({ page, server }) => {
    await openPlanOf(page, server, CALM);
    const [first = '', second = ''] = (await shownPlaces(page)).get('today') ?? [];
    await tick(page, first).click();
    await expectState(page, first, 'done');
    const places = await shownPlaces(page);
    await open(page, server, `fr/demarches/${second}/`);
    await page.locator('.steps .tick').first().click();
    await page.goBack();
    await isReady(page);
    const code = await makeCode(page);
    expect(code).toMatch(/^([0-9A-HJKMNP-TV-Z]{4} ){2,7}[0-9A-HJKMNP-TV-Z]{4}$/);

    const other = await another(page);
    await open(other, server, 'fr/code/');
    await expect(other.getByRole('button', { name: 'Faire le code' })).toHaveCount(0);
    await typeCode(other, ` ${code.toLowerCase().replaceAll(' ', '-').replaceAll('0', 'o')} `);
    await expect(opened(other)).toBeFocused();
    await expect(other.locator('.plan-code')).toContainText('C’est fait');
    await take(other).click();
    await other.getByRole('link', { name: 'Voir le plan' }).click();
    await expect(heading(other)).toHaveText('Mon plan');
    expect(await shownPlaces(other)).toEqual(places);
    await expectState(other, first, 'done');
    await open(other, server, `fr/demarches/${second}/`);
    await expect(other.locator('.steps .tick input').first()).toBeChecked();
    await expect(other.locator('.steps .tick input').nth(1)).not.toBeChecked();
    // nothing of it is kept, and the code is nowhere
    expect(await listDatabases(other)).toEqual([]);
    expect(await heldBy(other)).not.toContain(withoutBlanks(code));
    await other.context().close();
  });

  test('by a code that is wrong: it is said, nothing changes, and what was typed stays', async ({ page, server }) => {
    await openPlanOf(page, server, CALM);
    const code = withoutBlanks(await makeCode(page));
    const cases: readonly (readonly [string, RegExp])[] = [
      ['', /Tapez d’abord le code/],
      [code.slice(0, -1), /n’est pas entier/],
      [`${code}7`, /signes en trop/],
      [code.replace(/.$/, (last) => (last === 'A' ? 'B' : 'A')), /Un signe est faux/],
      [code.slice(0, 4) + (code[5] ?? '') + (code[4] ?? '') + code.slice(6), /Un signe est faux/],
      [code.replace(/.$/, 'U'), /« U » n’est dans aucun code/],
    ];
    await open(page, server, 'fr/code/');
    for (const [text, says] of cases) {
      await typeCode(page, text);
      await expect(fault(page)).toContainText(says);
      await expect(fault(page)).toContainText('Rien n’a changé sur ce téléphone');
      await expect(field(page)).toHaveValue(text);
      await expect(opened(page)).toHaveCount(0);
    }
    // the plan of this phone is as it was
    await page.goto(`${server.url}fr/parcours/`);
    await isReady(page);
    await typeIntoNothing(page);
  });

  test('and the plan that is here is replaced, set aside or left, as the person says', async ({ page, server }) => {
    await openPlanOf(page, server, BLACKMAIL);
    const code = await makeCode(page);
    const blackmail = await page.locator('.answers').first().count();
    expect(blackmail).toBeGreaterThan(0);

    const other = await another(page);
    await openPlanOf(other, server, CALM);
    const mine = await shownPlaces(other);
    await openFollow(other, server);
    await keepPlan(other);
    await open(other, server, 'fr/code/');
    await typeCode(other, code);
    await expect(other.getByText('Ce téléphone a déjà un plan.')).toBeVisible();
    await other.getByRole('button', { name: 'Ne rien reprendre' }).click();
    await expect(opened(other)).toHaveCount(0);
    await typeCode(other, code);
    await other.getByRole('button', { name: 'Reprendre, et mettre le plan d’ici de côté' }).click();
    await expect(other.getByText('Ce téléphone garde vos plans.')).toBeVisible();
    await other.getByRole('link', { name: 'Voir le plan' }).click();
    expect(await shownPlaces(other)).not.toEqual(mine);
    await expect.poll(async () => Object.keys((await currentOf(other)) as object)).toContain('answers');
    // the one from before is a tap away
    await openFollow(other, server);
    await other.locator('summary').filter({ hasText: 'Plusieurs enfants' }).click();
    await other.getByRole('button', { name: /Passer à/ }).click();
    await other.getByRole('main').getByRole('link', { name: 'Voir mon plan' }).click();
    expect(await shownPlaces(other)).toEqual(mine);
    await other.context().close();
  });

  test('shows exactly what the code holds, and hides it on a tap, on leaving the page and on coming back', async ({
    page,
    server,
  }) => {
    await openPlanOf(page, server, CALM);
    const code = await makeCode(page);
    await page.locator('[data-section="holds"] summary').click();
    const held = await page.locator('[data-section="holds"] .answers > div').count();
    expect(held).toBeGreaterThan(5);
    await page.getByRole('button', { name: 'Cacher le code' }).click();
    await expect(page.getByText(code)).toHaveCount(0);
    await page.getByRole('button', { name: 'Faire le code' }).click();
    await expect(codeShown(page)).toHaveText(new RegExp(code.replaceAll(' ', '\\s*')));
    await page.getByRole('link', { name: 'Accueil' }).first().click();
    await page.goBack();
    await expect(page.getByRole('button', { name: 'Faire le code' })).toBeVisible();
    await expect(codeShown(page)).toHaveCount(0);
  });
});
