import { openWith } from '../support/aloud.ts';
import { AWAY } from '../support/exit.ts';
import { expect, open, test } from '../support/guide.ts';
import { control, inControl, listenButton, saidNow, startReading } from '../support/voices.ts';

test.use({ serviceWorkers: 'block' });

test('stops at the quick exit, in the same moment as the page is covered', async ({ page, server }) => {
  await page.route(`${AWAY}**`, () => new Promise(() => undefined));
  await openWith(page, server);
  await startReading(page);
  const left = await page.evaluate(() => {
    const whenTold: boolean[] = [];
    addEventListener('reperes:leave', () => whenTold.push(speechSynthesis.speaking), { once: true });
    document.querySelector<HTMLElement>('.bar-exit')?.click();
    return { whenTold, isCovered: document.querySelector<HTMLElement>('#app')?.hidden };
  });
  expect(left).toEqual({ whenTold: [false], isCovered: true });
});

test('stops when everything is erased in another tab', async ({ page, server, context }) => {
  await openWith(page, server);
  await startReading(page);
  const other = await context.newPage();
  await open(other, server, 'fr/reglages/');
  await other.getByRole('button', { name: 'Tout effacer' }).click();
  await other.getByRole('button', { name: 'Oui, tout effacer' }).click();
  await expect.poll(() => saidNow(page)).toBeNull();
  await expect(control(page)).toHaveCount(0);
});

test('Escape stops it and leads back to the button; it takes two to leave, also while it is read', async ({
  page,
  server,
}) => {
  await page.route(`${AWAY}**`, () => new Promise(() => undefined));
  await openWith(page, server);
  await page.keyboard.press('Tab');
  await listenButton(page).focus();
  await page.keyboard.press('Enter');
  await expect(inControl(page, 'Lire à voix haute')).toBeVisible();
  await expect(listenButton(page)).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(inControl(page, 'Pause')).toBeFocused();
  // held down it is one press, however often the browser tells it
  await page.keyboard.down('Escape');
  await page.keyboard.down('Escape');
  await page.keyboard.down('Escape');
  await page.keyboard.up('Escape');
  expect(await saidNow(page)).toBeNull();
  await expect(listenButton(page)).toBeFocused();
  await expect(page.locator('#cloak')).toBeHidden();
  await page.clock.install();
  await page.clock.runFor(2000);
  await startReading(page);
  expect(await saidNow(page)).not.toBeNull();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL(/pause\.html$/);
});
