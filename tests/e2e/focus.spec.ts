import type { Page } from '@playwright/test';
import { begin, choose, expect, open, questionForm, test } from '../support/guide.ts';
import { goToPlan } from '../support/screens.ts';

test.use({ serviceWorkers: 'block' });

declare global {
  interface Window {
    /** where Tab came to first: there again, it has been all the way round */
    firstFocused: Element | undefined;
  }
}

/** Where the focus is covered, all the way through the page with Tab. */
async function coveredFocus(page: Page): Promise<readonly string[]> {
  await page.evaluate(() => void (window.firstFocused = undefined));
  const covered: string[] = [];
  for (let presses = 0; presses < 250; presses++) {
    await page.keyboard.press('Tab');
    const seen = await page.evaluate(() => {
      const focused = document.activeElement;
      if (!focused || focused === document.body || focused === window.firstFocused) return 'end';
      window.firstFocused ??= focused;
      const target = focused.closest('label') ?? focused;
      const [line] = focused.getClientRects();
      if (!line) return `${focused.tagName}: no box`;
      const x = line.left + line.width / 2;
      const points = [line.top + 2, line.top + line.height / 2, line.bottom - 2];
      const bare = points.filter((y) => {
        const top = document.elementFromPoint(x, y);
        return top !== null && (target.contains(top) || top.contains(target));
      });
      // what is taller than half the screen need not be seen whole
      const enough = line.height > innerHeight / 2 ? 1 : points.length;
      return bare.length >= enough
        ? ''
        : `${focused.tagName}.${focused.className} "${target.textContent?.slice(0, 40)}" at ${Math.round(line.top)}–${Math.round(line.bottom)} of ${innerHeight}`;
    });
    if (seen === 'end') return presses === 0 ? ['nothing takes the focus'] : covered;
    if (seen !== '') covered.push(seen);
  }
  return covered;
}

test.describe('AX-7, EX-12: the focus is never covered', () => {
  const SIZES = [
    [360, 740],
    [320, 256],
    [1280, 800],
  ] as const;

  test('on the home page, the signs and a procedure', async ({ page, server }) => {
    test.slow();
    const found: string[] = [];
    for (const [width, height] of SIZES) {
      await page.setViewportSize({ width, height });
      for (const path of ['', 'fr/signes/', 'fr/demarches/porter-plainte/']) {
        if (path === 'fr/signes/' && height !== 740) continue;
        await open(page, server, path);
        found.push(...(await coveredFocus(page)).map((one) => `${width} × ${height} /${path}: ${one}`));
      }
    }
    expect(found).toEqual([]);
  });

  test('on the signs, with what was ticked in sight', async ({ page, server }) => {
    test.slow();
    await page.setViewportSize({ width: 360, height: 740 });
    await open(page, server, 'fr/signes/');
    await page.locator('.board summary').nth(3).click();
    await page.locator('.sign input:visible').first().check();
    await page.locator('h1').focus();
    expect(await coveredFocus(page)).toEqual([]);
  });

  test('in a question and in the plan, with the line that takes a mark back', async ({ page, server }) => {
    test.slow();
    const found: string[] = [];
    await open(page, server);
    await begin(page);
    for (const question of ['danger', 'who']) {
      await expect(questionForm(page)).toHaveAttribute('data-question', question);
      for (const [width, height] of SIZES) {
        await page.setViewportSize({ width, height });
        await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
        found.push(...(await coveredFocus(page)).map((one) => `${width} × ${height} ${question}: ${one}`));
      }
      await choose(page, question === 'danger' ? 'none' : 'parent');
    }
    await page.setViewportSize({ width: 360, height: 740 });
    await goToPlan(page, server);
    await page.evaluate(() => document.querySelectorAll('details').forEach((details) => (details.open = false)));
    for (const [width, height] of SIZES.slice(0, 2)) {
      await page.setViewportSize({ width, height });
      await page.locator('h1:visible').focus();
      found.push(...(await coveredFocus(page)).map((one) => `${width} × ${height} plan: ${one}`));
    }
    expect(found).toEqual([]);
  });
});
