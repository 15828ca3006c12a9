import { open, test } from '../support/guide.ts';
test.use({ serviceWorkers: 'block' });
const OUT = process.env['LOOK'] ?? '/tmp/look-ho';
for (const [name, width, colorScheme] of [
  ['phone', 360, 'light'],
  ['dark', 360, 'dark'],
  ['narrow', 320, 'light'],
  ['desktop', 1280, 'light'],
] as const)
  test(`look ${name}`, async ({ page, server }) => {
    await page.setViewportSize({ width, height: width > 1000 ? 900 : 740 });
    await page.emulateMedia({ colorScheme });
    const shot = (what: string) => page.screenshot({ path: `${OUT}/${name}-${what}.png`, fullPage: true });
    await open(page, server, '');
    await shot('home');
    await open(page, server, 'fr/demarches/porter-plainte/');
    await page.locator('.foot').getByRole('link', { name: 'Transmettre' }).click();
    await page.locator('.code-columns svg').waitFor();
    await shot('passon');
    await open(page, server, 'fr/remettre/');
    await shot('hand-0');
    await page.getByRole('radio', { name: 'Images, chantage' }).check();
    await page.getByRole('radio', { name: 'Non' }).check();
    await page.locator('.code svg').first().waitFor();
    await page.locator('summary', { hasText: 'Rendez-vous et contacts' }).click();
    await page.getByLabel('Service 1').fill('CRIP du département');
    await page.getByLabel('Numéro 1').fill('01 23 45 67 89');
    await page.getByLabel('Jour', { exact: true }).fill('2026-12-02');
    await page.getByLabel('Heure', { exact: true }).fill('14:30');
    await page.getByRole('textbox', { name: 'Lieu' }).fill('Maison des ados');
    await page.getByLabel('Votre nom').fill('A. B., éducatrice');
    await shot('hand-1');
    if (name === 'phone') await page.pdf({ path: `${OUT}/sheet.pdf`, preferCSSPageSize: true });
  });

import AxeBuilder from '@axe-core/playwright';
import { expect } from '../support/guide.ts';
import { SCREENS } from '../support/screens.ts';
for (const { name, path, prepare } of SCREENS.filter((one) => /^(pass on|hand over)/.test(one.name)))
  test(`axe ${name}`, async ({ page, server }) => {
    const found: unknown[] = [];
    for (const media of [{ colorScheme: 'light' }, { colorScheme: 'dark' }, { forcedColors: 'active' }] as const) {
      await page.emulateMedia({ ...media, reducedMotion: 'reduce' });
      await page.goto('about:blank');
      await open(page, server, path);
      await prepare?.(page);
      await page.evaluate(() => window.scrollTo(0, 0));
      const { violations } = await new AxeBuilder({ page })
        .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
        .setLegacyMode()
        .analyze();
      found.push(
        ...violations.flatMap(({ id, nodes }) =>
          nodes.map((node) => `${id} ${node.target.join()} ${node.failureSummary}`),
        ),
      );
    }
    expect(found).toEqual([]);
  });
