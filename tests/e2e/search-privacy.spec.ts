import { expect, heading, isReady, isStored, open, test } from '../support/guide.ts';
import { field, found, openSearch, status } from '../support/search.ts';

test.describe('on line', () => {
  test.use({ serviceWorkers: 'block' });

  test('tells nobody what is typed: no request, no address, no title, nothing stored', async ({ page, server }) => {
    await openSearch(page, server);
    await field(page).fill('fugue');
    await expect(found(page, 'procedure')).toBeVisible();
    const asked: string[] = [];
    page.on('request', (request) => void asked.push(request.url()));
    const before = {
      address: page.url(),
      title: await page.title(),
      entries: await page.evaluate(() => history.length),
    };
    await field(page).pressSequentially(' chantage photo nue');
    await page.keyboard.press('Enter');
    await expect(status(page)).toBeFocused();
    expect({
      address: page.url(),
      title: await page.title(),
      entries: await page.evaluate(() => history.length),
    }).toEqual(before);
    expect(await page.evaluate(() => JSON.stringify(history.state))).not.toContain('fugue');
    expect(asked).toEqual([]);
    const kept = await page.evaluate(async () => ({
      local: localStorage.length,
      tab: sessionStorage.length,
      databases: (await indexedDB.databases()).length,
      cookies: document.cookie,
      caches: await caches.keys(),
    }));
    expect(kept).toEqual({ local: 0, tab: 0, databases: 0, cookies: '', caches: [] });
    await page.reload();
    await isReady(page);
    await expect(field(page)).toHaveValue('');
  });

  test('EX-7, ST-14: the exit and "Tout effacer" forget what was typed', async ({ page, server }) => {
    await openSearch(page, server);
    const comeBack = async (): Promise<void> => {
      await page.goBack();
      await expect(heading(page)).toHaveText('Chercher');
    };
    await field(page).fill('fugue');
    await page.getByRole('link', { name: 'Plus', exact: true }).click();
    await comeBack();
    await expect(field(page)).toHaveValue('fugue');
    await page.goForward();
    await page.getByRole('main').getByRole('link', { name: 'Réglages' }).click();
    await page.getByRole('button', { name: 'Tout effacer' }).click();
    await page.getByRole('button', { name: 'Oui, tout effacer' }).click();
    await expect(page.getByText('C’est effacé.')).toBeVisible();
    await page.goBack();
    await comeBack();
    await expect(field(page)).toHaveValue('');
    await field(page).fill('fugue');
    await page.evaluate(() => dispatchEvent(new Event('reperes:leave')));
    await expect(field(page)).toHaveValue('');
  });
});

test('finds without a network', async ({ page, server }) => {
  await open(page, server);
  expect(await isStored(page)).toBeGreaterThan(4);
  await server.stop();
  await page.goto(`${server.url}fr/chercher/`);
  await isReady(page);
  await field(page).fill('photo nue');
  await expect(found(page, 'procedure').getByRole('link').first()).toContainText('Faites retirer les images');
  await expect(found(page, 'contact').getByRole('link', { name: /^Appeler le 3018/ })).toBeVisible();
});
