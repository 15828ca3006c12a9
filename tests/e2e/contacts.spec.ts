import { expect, open, test } from '../support/guide.ts';

test.use({ serviceWorkers: 'block' });

const status = (page: import('@playwright/test').Page) => page.locator('main .open').first();

for (const timezoneId of ['Europe/Paris', 'America/Martinique']) {
  test.describe(`on a phone set to ${timezoneId}`, () => {
    test.use({ timezoneId });

    test('tells what is open now, in Paris time', async ({ page, server }) => {
      await page.clock.setFixedTime('2026-11-25T13:00:00Z'); // Wednesday, 14:00 in Paris
      await open(page, server, 'fr/contacts/numerique-3018/');
      await expect(status(page)).toHaveText('Ouvert maintenant');
      await page.clock.setFixedTime('2026-11-25T02:00:00Z'); // 3:00 in Paris
      await open(page, server, 'fr/contacts/numerique-3018/');
      await expect(status(page)).toHaveText(/^Fermé maintenant\. Ouvre mercredi à 9\sh\.$/);
      await open(page, server, 'fr/contacts/enfance-en-danger/');
      await expect(status(page)).toHaveText('Ouvert maintenant');
    });
  });
}

test('TX-10: shows on every card where it comes from and when it was checked', async ({ page, server }) => {
  await open(page, server, 'fr/contacts/');
  const cards = await page.locator('.contact-row > div > a').evaluateAll((all) => all.map((one) => one.getAttribute('href') ?? ''));
  expect(cards.length).toBeGreaterThan(15);
  for (const href of cards) {
    await page.goto(new URL(href, server.url).href, { waitUntil: 'commit' });
    await expect(page.locator('.provenance')).toContainText('Vérifié le 24 novembre 2026');
    expect(await page.locator('.sources li').count()).toBeGreaterThan(0);
    if ((await page.locator('main a[href^="tel:"]').count()) > 0) await expect(page.locator('main')).toContainText('L’appel reste dans le journal de votre téléphone.');
  }
});

test('AX-9: keeps help in the same order on every wide screen', async ({ page, server }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  const orders = new Set<string>();
  for (const path of ['', 'fr/signes/', 'fr/demarches/porter-plainte/', 'fr/reglages/', 'fr/parcours/']) {
    await open(page, server, path);
    orders.add((await page.locator('.help .num').allInnerTexts()).join(' '));
  }
  expect([...orders]).toEqual(['17 114 119 116\u00a0000']);
});
