import { CALM, expect, isStored, heading, isReady, open, test } from '../support/guide.ts';
import { listDatabases } from '../support/kept.ts';
import { openPlan } from '../support/plan.ts';
import { codeOf, codeShown, expectNothingOf, fault, makeCode, opened, take } from '../support/plan-code.ts';
import { watchRequests } from '../support/plan-code.ts';

const code = codeOf(CALM);

test.describe('a link that carries a code', () => {
  test.use({ serviceWorkers: 'block' });

  test('is opened at once, and the address, the history and the stores hold nothing of it', async ({
    page,
    server,
  }) => {
    const asked = watchRequests(page);
    // what the page says of itself before any script of the app: the head's own script has taken it out by then
    await page.addInitScript(() => {
      const seen: string[] = [];
      Object.assign(window, { seen });
      addEventListener('DOMContentLoaded', () => seen.push(location.href, document.documentElement.outerHTML));
    });
    await page.goto(`${server.url}fr/code/#${code}`);
    await isReady(page);
    await expect(opened(page)).toBeFocused();
    expect(await page.evaluate(() => (window as unknown as { seen: string[] }).seen.join(' '))).not.toContain(code);
    await expectNothingOf(page, code, asked);
    expect(await page.evaluate(() => history.length)).toBe(2);
    // sending is not offered beside what came
    await expect(page.getByRole('heading', { name: 'Envoyer ce plan' })).toHaveCount(0);
    await take(page).click();
    await page.getByRole('link', { name: 'Voir le plan' }).click();
    await expect(heading(page)).toHaveText('Mon plan');
    await page.goBack();
    await isReady(page);
    await expect(opened(page)).toHaveCount(0);
    await expectNothingOf(page, code, asked);
    await page.reload();
    await isReady(page);
    await expect(opened(page)).toHaveCount(0);
    expect(await listDatabases(page)).toEqual([]);
  });

  test('is opened in the page that is there already, and in small letters', async ({ page, server }) => {
    const asked = watchRequests(page);
    await open(page, server, 'fr/code/');
    await page.evaluate((hash) => location.assign(hash), `#${code}`);
    await expect(opened(page)).toBeVisible();
    await expectNothingOf(page, code, asked);
    await page.getByRole('button', { name: 'Ne rien reprendre' }).click();
    await page.evaluate((hash) => location.assign(hash), `#${code.toLowerCase()}`);
    await expect(opened(page)).toBeVisible();
    await expectNothingOf(page, code.toLowerCase(), asked);
  });

  test('that was cut says so, and the skip link of the page is no code', async ({ page, server }) => {
    await page.goto(`${server.url}fr/code/#0K7QM2`);
    await isReady(page);
    await expect(fault(page)).toBeVisible();
    expect(new URL(page.url()).hash).toBe('');
    await page.goto('about:blank');
    await open(page, server, 'fr/code/#contenu');
    await expect(fault(page)).toHaveCount(0);
  });
});

test('a code is forgotten by the quick exit', async ({ page, server }) => {
  await openPlan(page, server, CALM);
  const shown = await makeCode(page);
  await page.route('https://**', (route) => route.fulfill({ body: 'weather' }));
  await page.evaluate(() => dispatchEvent(new Event('reperes:leave')));
  await expect(codeShown(page)).toHaveCount(0);
  await expect(page.getByText(shown)).toHaveCount(0);
});

test('with the guide stored a link opens without a network, from the worker’s shell, and leaves nothing behind', async ({
  page,
  server,
  context,
}) => {
  await open(page, server);
  await isStored(page);
  const later = await context.newPage();
  await page.close();
  await context.setOffline(true);
  await later.goto(`${server.url}fr/code/#${code}`);
  await isReady(later);
  await expect(opened(later)).toBeVisible();
  await expectNothingOf(later, code, []);
});
