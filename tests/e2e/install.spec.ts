import type { Page } from '@playwright/test';
import { DEVICES } from '../../src/ports.ts';
import { expect, heading, isReady, open, test } from '../support/guide.ts';

const device = (page: Page, name: string) => page.locator(`details[data-device="${name}"]`);
const mine = (page: Page) => page.locator('section[data-device]');
const others = (page: Page) => page.locator('details[data-section="devices"]');

/** A recent one, in Safari. */
const IPHONE =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 18_6 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/26.0 Mobile/15E148 Safari/604.1';

/** A browser that offers the icon by itself, and answers as it is told; headless, nobody would press its button. */
const offers = (page: Page, outcome: 'accepted' | 'dismissed') =>
  page.evaluate((chosen) => {
    const event = new Event('beforeinstallprompt', { cancelable: true });
    Object.assign(event, { prompt: () => Promise.resolve(), userChoice: Promise.resolve({ outcome: chosen }) });
    dispatchEvent(event);
    return event.defaultPrevented;
  }, outcome);

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  test('the page has the steps of every device, after that the icon is seen, and ends with how it goes', async ({
    page,
    server,
  }) => {
    await page.goto(`${server.url}fr/installer/`);
    const words = await page.locator('main').innerText();
    const places = [
      'L’icône se voit.',
      'Votre appareil',
      'Un compte Apple ou Google partagé',
      'Safari, dans un onglet, peut enlever le guide après sept jours',
      'Appuyez longtemps sur l’icône.',
    ].map((said) => words.indexOf(said));
    expect(places[0]).toBeGreaterThan(0);
    expect(places).toEqual([...places].sort((a, b) => a - b));
    for (const name of DEVICES) {
      await expect(device(page, name)).toBeVisible();
      expect(await device(page, name).locator('ol > li').count(), name).toBeGreaterThan(0);
    }
  });
});

test.describe('without a worker', () => {
  test.use({ serviceWorkers: 'block' });

  test('the page is about the device that one probably has, and leaves the others to choose', async ({
    page,
    server,
  }) => {
    await open(page, server, 'fr/installer/');
    await test.step('shows the steps of what the device probably is, in the first screen, and the others behind one fold', async () => {
      await expect(mine(page)).toHaveAttribute('data-device', 'android');
      const first = await mine(page).locator('li').first().boundingBox();
      const bar = await page.locator('.bottom').boundingBox();
      expect((first?.y ?? Infinity) + (first?.height ?? 0)).toBeLessThan(bar?.y ?? 0);
      await expect(device(page, 'android')).toHaveCount(0);
      await expect(device(page, 'samsung')).toBeHidden();
    });
    await test.step('says nothing when the person declines, and leaves the steps', async () => {
      await offers(page, 'dismissed');
      await page.getByRole('button', { name: 'Ajouter pour moi' }).click();
      await expect(page.getByRole('button', { name: 'Ajouter pour moi' })).toHaveCount(0);
      await expect(page.getByText(/^C’est gardé\. Cherchez/)).toHaveCount(0);
      await expect(mine(page).getByText('Touchez les trois points')).toBeVisible();
    });
    await test.step('any other device can be chosen', async () => {
      await others(page).locator('summary').first().click();
      await expect(others(page).locator('details[data-device]')).toHaveCount(DEVICES.length - 1);
      await device(page, 'samsung').locator('summary').click();
      await expect(device(page, 'samsung').getByText('Touchez les trois traits')).toBeVisible();
    });
    await test.step('says what an iPhone does not take along, and what to do in the window of another app', async () => {
      await page.getByText('l’icône s’ouvre sans votre plan').click();
      await expect(page.getByRole('main').getByRole('link', { name: 'Un plan par code' })).toBeVisible();
      await page.getByText('WhatsApp, Facebook, Instagram').click();
      await expect(page.getByText(/Ouvrir dans le navigateur/)).toBeVisible();
      await page.getByText('Je ne trouve pas').click();
      await expect(page.getByRole('main').getByRole('link', { name: 'Envoyer à un proche' }).last()).toBeVisible();
    });
    await test.step('every drawing is for the eye alone, beside its words', async () => {
      const steps = page.locator('.install-step');
      const count = await steps.count();
      expect(count).toBeGreaterThan(20);
      expect(await steps.locator('svg[aria-hidden="true"]').count()).toBe(count);
    });
  });

  test('opened by its icon, the page says so first', async ({ page, server }) => {
    await page.addInitScript(() => Object.defineProperty(Navigator.prototype, 'standalone', { value: true }));
    await page.goto(`${server.url}fr/installer/`);
    await isReady(page);
    await expect(heading(page)).toHaveText('Garder sur ce téléphone');
    // whoever has the icon needs no steps, and is not warned of it; those of another device are there
    await expect(page.getByText('L’icône se voit.')).toHaveCount(0);
    await expect(mine(page)).toHaveCount(0);
    await expect(others(page)).toBeVisible();
  });

  test('Safari in a tab is told of its seven days above the steps, and the icon’s own window is not', async ({
    browser,
    server,
  }) => {
    const week = 'Safari, dans un onglet, peut enlever le guide après sept jours sans visite.';
    const phone = await browser.newContext({ userAgent: IPHONE, serviceWorkers: 'block' });
    const page = await phone.newPage();
    await page.goto(`${server.url}fr/installer/`);
    await expect(mine(page)).toHaveAttribute('data-device', 'ios-compact');
    await expect(page.getByText(week)).toBeVisible();
    await expect(page.getByText(week)).toHaveCount(1);
    await page.addInitScript(() => Object.defineProperty(Navigator.prototype, 'standalone', { value: true }));
    await page.reload();
    await isReady(page);
    await expect(page.getByText(week)).toBeHidden();
    await phone.close();
  });
});

test('PW-17: takes the browser’s offer, shows it on this page only, and says where the icon is', async ({
  page,
  server,
}) => {
  await open(page, server);
  expect(await offers(page, 'accepted')).toBe(true);
  await expect(page.getByRole('button', { name: 'Ajouter pour moi' })).toHaveCount(0);
  await page.locator('.home a[href="/fr/installer/"]').click();
  await page.getByRole('button', { name: 'Ajouter pour moi' }).click();
  await expect(page.getByText(/^C’est gardé\. Cherchez .*Repères/)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Ajouter pour moi' })).toHaveCount(0);
});
