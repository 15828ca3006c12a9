import type { Page } from '@playwright/test';
import { BLACKMAIL, expect, heading, isReady, open, test, type Host } from '../support/guide.ts';
import { AWAY } from '../support/exit.ts';
import { actOf, openAct, openPlan } from '../support/plan.ts';

test.use({ serviceWorkers: 'block' });

const CALL = 'appeler-le-119';
const AGE = 'Quatorze ans et demi';
const FILE = 'Dossier Quetzal';

const blank = (page: Page) => page.getByRole('textbox', { name: 'à compléter : son âge' });
const fileNumber = (page: Page) => page.getByLabel('Le numéro de dossier');

/** From the home page to the words to say in a call of the plan, in large. */
async function openScript(page: Page, server: Host): Promise<void> {
  await openPlan(page, server, BLACKMAIL);
  await openAct(page, CALL);
  await actOf(page, CALL).getByRole('link', { name: 'Lire en grand' }).click();
  await expect(heading(page)).toHaveText('Appelez le 119, même avec un doute');
}

test('the words of a call are read in large, and what is written there stays in memory alone', async ({
  page,
  server,
}) => {
  await test.step('the words to say are read in large, with the number under the thumb, and Back leads to the plan', async () => {
    await openPlan(page, server, BLACKMAIL);
    await openAct(page, CALL);
    const sizeOf = (words: string): Promise<number> =>
      page.evaluate((selector) => {
        const [shown] = [...document.querySelectorAll(selector)].filter((one) => one.checkVisibility());
        return shown ? Number.parseFloat(getComputedStyle(shown).fontSize) : NaN;
      }, words);
    const small = await sizeOf(`[data-procedure="${CALL}"] .say`);
    await actOf(page, CALL).getByRole('link', { name: 'Lire en grand' }).click();
    await expect(heading(page)).toBeFocused();
    expect(await sizeOf('.held .say')).toBeGreaterThan(small * 1.3);
    await expect(page.locator('.sticky').getByRole('link', { name: /119/ })).toHaveAttribute('href', 'tel:119');
    await expect(page.locator('.sticky').getByRole('link', { name: /119/ })).toBeInViewport({ ratio: 1 });
    // the address tells neither the step nor the call
    await expect(page).toHaveURL(/\/fr\/parcours\/$/);
    await page.goBack();
    await expect(heading(page)).toHaveText('Mon plan');
    await expect(actOf(page, CALL).getByRole('link', { name: 'Lire en grand' })).toBeFocused();
  });
  await test.step('what is written on the dots and after the call stays during the visit, in memory alone', async () => {
    await actOf(page, CALL).getByRole('link', { name: 'Lire en grand' }).click();
    await expect(heading(page)).toHaveText('Appelez le 119, même avec un doute');
    const code = await page.evaluate(() => JSON.stringify(sessionStorage));
    await blank(page).fill(AGE);
    await fileNumber(page).fill(FILE);
    await page.goBack();
    await expect(heading(page)).toHaveText('Mon plan');
    // the words of the plan stay as they are: only the script in large is written on
    await expect(page.getByRole('main')).not.toContainText(AGE);
    await page.goForward();
    await expect(blank(page)).toHaveValue(AGE);
    await expect(fileNumber(page)).toHaveValue(FILE);
    // the same words from the page of the procedure
    await open(page, server, `fr/demarches/${CALL}/`);
    await page.locator('.care').getByRole('link', { name: 'Que dire, en grand' }).click();
    await expect(heading(page)).toHaveText('Appelez le 119, même avec un doute');
    // a page that is loaded anew has forgotten them
    await expect(blank(page)).toHaveValue('');
    await expect(fileNumber(page)).toHaveValue('');
    expect(await page.evaluate(() => JSON.stringify([sessionStorage, history.state]))).not.toMatch(/Quatorze|Quetzal/);
    expect(await page.evaluate(() => JSON.stringify(sessionStorage))).toBe(code);
    await page.reload();
    await isReady(page);
    await expect(heading(page)).toHaveText('Appelez le 119, même avec un doute');
  });
});

test('EX-7: the exit forgets what was written for a call', async ({ page, server }) => {
  await page.route(`${AWAY}**`, () => new Promise(() => undefined));
  await openScript(page, server);
  await blank(page).fill(AGE);
  await fileNumber(page).fill(FILE);
  const left = await page.evaluate(async () => {
    document.querySelector<HTMLElement>('.bar-exit')?.click();
    await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
    const fields = [...document.querySelectorAll<HTMLInputElement>('#app input')].map(({ value }) => value);
    return { path: location.pathname, words: `${document.getElementById('app')?.textContent} ${fields.join(' ')}` };
  });
  expect(left.path, 'else the page itself is gone, and the test sees nothing').toBe('/fr/parcours/');
  expect(left.words).not.toMatch(/Quatorze|Quetzal/);
});
