import { begin, choose, expect, open, questionForm, test } from '../support/guide.ts';
import { coveredFocus } from '../support/covered-focus.ts';
import { goToPlan } from '../support/screens.ts';

test.use({ serviceWorkers: 'block' });

test.describe('AX-7, EX-12: the focus is never covered', () => {
  const PHONE = [360, 740] as const;
  const SIZES = [PHONE, [320, 256], [1280, 800]] as const;

  test('on the home page, a procedure, and the signs, with what was ticked in sight', async ({ page, server }) => {
    test.slow();
    for (const path of ['', 'fr/demarches/porter-plainte/', 'fr/signes/']) {
      await open(page, server, path);
      for (const [width, height] of path === 'fr/signes/' ? [PHONE] : SIZES) {
        await page.setViewportSize({ width, height });
        expect.soft(await coveredFocus(page), `${width} × ${height} /${path}`).toEqual([]);
      }
    }
    await page.locator('.board summary').nth(3).click();
    await page.locator('.sign input:visible').first().check();
    expect(await coveredFocus(page), 'signs, one ticked').toEqual([]);
  });

  test('in a question and in the plan, with the line that takes a mark back', async ({ page, server }) => {
    test.slow();
    await open(page, server);
    await begin(page);
    for (const question of ['danger', 'who']) {
      await expect(questionForm(page)).toHaveAttribute('data-question', question);
      for (const [width, height] of SIZES) {
        await page.setViewportSize({ width, height });
        expect.soft(await coveredFocus(page), `${width} × ${height} ${question}`).toEqual([]);
      }
      await choose(page, question === 'danger' ? 'none' : 'parent');
    }
    await page.setViewportSize({ width: 360, height: 740 });
    await goToPlan(page, server);
    await page.evaluate(() => document.querySelectorAll('details').forEach((details) => (details.open = false)));
    for (const [width, height] of SIZES.slice(0, 2)) {
      await page.setViewportSize({ width, height });
      expect.soft(await coveredFocus(page), `${width} × ${height} plan`).toEqual([]);
    }
  });
});
