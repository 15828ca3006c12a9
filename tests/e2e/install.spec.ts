import type { Page } from '@playwright/test';
import { DEVICES } from '../../src/ports.ts';
import { expect, heading, isReady, open, test } from '../support/guide.ts';

const device = (page: Page, name: string) => page.locator(`details[data-device="${name}"]`);
const openOnes = (page: Page) => page.locator('details[data-device][open]');

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

  test('the page has the steps of every device, after who may see the icon', async ({ page, server }) => {
    await page.goto(`${server.url}fr/installer/`);
    const words = await page.locator('main').innerText();
    expect(words.indexOf('Qui peut voir l’icône')).toBeGreaterThan(0);
    expect(words.indexOf('Qui peut voir l’icône')).toBeLessThan(words.indexOf('Votre appareil'));
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
    await test.step('opens the steps of what the device probably is', async () => {
      await expect(openOnes(page)).toHaveCount(1);
      await expect(openOnes(page)).toHaveAttribute('data-device', 'android');
      await expect(openOnes(page)).toContainText('Sans doute le vôtre');
    });
    await test.step('says nothing when the person declines, and leaves the steps', async () => {
      await offers(page, 'dismissed');
      await page.getByRole('button', { name: 'Ajouter pour moi' }).click();
      await expect(page.getByRole('button', { name: 'Ajouter pour moi' })).toHaveCount(0);
      await expect(page.getByText(/^C’est fait\. Cherchez/)).toHaveCount(0);
      await expect(openOnes(page)).toBeVisible();
    });
    await test.step('any other device can be chosen', async () => {
      await device(page, 'samsung').locator('summary').click();
      await expect(device(page, 'samsung').getByText('Touchez les trois traits')).toBeVisible();
    });
    await test.step('says what an iPhone does not take along, and what to do in the window of another app', async () => {
      await expect(page.getByRole('heading', { name: /l’icône s’ouvre sans votre plan/ })).toBeVisible();
      await expect(page.getByRole('main').getByRole('link', { name: 'Un plan par code' })).toBeVisible();
      await page.getByText('WhatsApp, Facebook, Instagram').click();
      await expect(page.getByText(/Ouvrir dans le navigateur/)).toBeVisible();
      await page.getByText('Je ne trouve pas').click();
      await expect(page.getByRole('main').getByRole('link', { name: 'Transmettre' }).last()).toBeVisible();
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
    await expect(
      page.getByText('Vous avez ouvert le guide par son icône. Il est déjà sur cet appareil.'),
    ).toBeVisible();
    await expect(heading(page)).toHaveText('Garder le guide');
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
  await expect(page.getByText(/^C’est fait\. Cherchez .*Repères/)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Ajouter pour moi' })).toHaveCount(0);
});
