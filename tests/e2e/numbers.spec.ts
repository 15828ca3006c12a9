import { expect, heading, open, test } from '../support/guide.ts';

test.use({ serviceWorkers: 'block' });

for (const [device, keyboard] of [
  ['touch', false],
  ['mouse', true],
] as const) {
  test.describe(`on a screen for ${device}`, () => {
    test.use({ hasTouch: !keyboard, isMobile: !keyboard });

    test(`advice on keys ${keyboard ? 'shows' : 'does not show'}`, async ({ page, server }) => {
      for (const path of ['#avant', 'fr/pages/quitter-vite/']) {
        await page.goto('about:blank');
        await open(page, server, path);
        await expect(heading(page)).toBeVisible();
        const words = await page.getByRole('main').innerText();
        if (keyboard) expect(words, path).toMatch(/Maj|Échap/);
        else expect(words, path).not.toMatch(/Maj|Échap|clavier/);
      }
    });
  });
}
