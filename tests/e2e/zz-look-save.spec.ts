import { answerAll, begin, BLACKMAIL, expect, goOnToPlan, isReady, isStored, open, test } from '../support/guide.ts';
const OUT = '/tmp/save-look';
const UA: Record<string, string> = {
  ios: 'Mozilla/5.0 (iPhone; CPU iPhone OS 18_6 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/26.0 Mobile/15E148 Safari/604.1',
};
test('look', async ({ page, server, browser }) => {
  test.setTimeout(300_000);
  await open(page, server, 'fr/installer/');
  await isStored(page);
  await expect(page.locator('details[data-device][open]')).toHaveCount(1);
  await page.screenshot({ path: `${OUT}/install-phone.png`, fullPage: true });
  await page.evaluate(() => document.querySelectorAll('details').forEach((one) => (one.open = true)));
  await page.screenshot({ path: `${OUT}/install-all.png`, fullPage: true });
  await page.getByRole('button', { name: 'Tester' }).click();
  await expect(page.getByText(/sont là, et entiers/)).toBeVisible();
  await page.locator('#test').screenshot({ path: `${OUT}/test.png` });
  await page.goto(`${server.url}fr/reglages/`);
  await isReady(page);
  await page.screenshot({ path: `${OUT}/settings.png`, fullPage: true });
  await page.goto(server.url);
  await isReady(page);
  await page.screenshot({ path: `${OUT}/home.png`, fullPage: true });
  await begin(page);
  await answerAll(page, BLACKMAIL);
  await goOnToPlan(page);
  await page.screenshot({ path: `${OUT}/plan.png`, fullPage: true });
  for (const [name, given] of Object.entries({
    dark: { colorScheme: 'dark', viewport: { width: 360, height: 740 } },
    narrow: { viewport: { width: 320, height: 640 } },
    desk: { viewport: { width: 1280, height: 800 } },
    ios: { userAgent: UA['ios'], viewport: { width: 390, height: 800 } },
    forced: { forcedColors: 'active', viewport: { width: 360, height: 740 } },
  } as const)) {
    const context = await browser.newContext(given as object);
    const tab = await context.newPage();
    await tab.goto(`${server.url}fr/installer/`);
    await isReady(tab);
    await isStored(tab);
    await expect(tab.locator('details[data-device][open]')).toHaveCount(1);
    await tab.screenshot({ path: `${OUT}/install-${name}.png`, fullPage: true });
    await context.close();
  }
});
