import type { Page } from '@playwright/test';
import { answer, answerAll, CALM, expect, heading, open, test } from '../support/guide.ts';

test.use({ serviceWorkers: 'block' });

test.describe('AX-4: a new page', () => {
  /** The title, the top and the focus are those of the page that has just come. */
  async function isNew(page: Page, words: string | RegExp, title: string): Promise<void> {
    await expect(heading(page)).toHaveText(words);
    await expect(heading(page)).toBeFocused();
    await expect(page).toHaveTitle(title);
    await expect.poll(() => page.evaluate(() => scrollY)).toBe(0);
  }

  const scrollDown = (page: Page): Promise<void> =>
    page.evaluate(() => {
      window.scrollTo(0, 300);
      if (scrollY === 0) throw new Error('too short to scroll');
    });

  /** It was left 300 px down, with the focus on one of its links. */
  async function isAsLeft(page: Page, title: string, focused: ReturnType<Page['locator']>): Promise<void> {
    await expect(page).toHaveTitle(title);
    await expect(focused).toBeFocused();
    // the web font, which comes last, may move it by a line
    await expect.poll(() => page.evaluate(() => Math.abs(scrollY - 300))).toBeLessThan(40);
  }

  test('puts the focus on its heading, sets its title and starts at the top; by Back it is as it was left', async ({
    page,
    server,
  }) => {
    await page.setViewportSize({ width: 360, height: 500 });
    await open(page, server);
    await scrollDown(page);
    await page
      .getByRole('main')
      .getByRole('link', { name: 'Police, justice, protection' })
      .evaluate((link: HTMLElement) => (link.focus({ preventScroll: true }), link.click()));
    await isNew(page, /.+/, 'Les démarches – Repères');
    await page
      .getByRole('main')
      .getByText('Police et justice')
      .evaluate((fold: HTMLElement) => fold.click());
    await scrollDown(page);
    await page
      .getByRole('main')
      .locator('a[href$="/porter-plainte/"]')
      .evaluate((link: HTMLElement) => (link.focus({ preventScroll: true }), link.click()));
    await isNew(page, /plainte/i, 'Porter plainte – Repères');
    await scrollDown(page);
    await page.goBack();
    await isAsLeft(page, 'Les démarches – Repères', page.getByRole('main').locator('a[href$="/porter-plainte/"]'));
    // by its own click: a browser that is driven scrolls to the bar before it taps
    await page.getByRole('link', { name: 'Retour', exact: true }).evaluate((link: HTMLElement) => link.click());
    await isAsLeft(page, 'Repères', page.getByRole('main').getByRole('link', { name: 'Police, justice, protection' }));
    await page.goForward();
    await isAsLeft(page, 'Les démarches – Repères', page.getByRole('main').locator('a[href$="/porter-plainte/"]'));
  });

  test('does so at each step of the flow', async ({ page, server }) => {
    await page.setViewportSize({ width: 360, height: 500 });
    await open(page, server);
    await scrollDown(page);
    await page.getByRole('link', { name: /Je cherche quoi faire/ }).click();
    await isNew(page, /peut-il le regarder/, 'Étape – Repères');
    await scrollDown(page);
    await page.getByRole('link', { name: /Non, personne/ }).click();
    await isNew(page, /danger/i, 'Étape – Repères');
    await scrollDown(page);
    await answer(page, CALM);
    await isNew(page, /Qui êtes-vous/i, 'Étape – Repères');
    await scrollDown(page);
    await page.goBack();
    await isNew(page, /danger/i, 'Étape – Repères');
    await answerAll(page, CALM);
    await isNew(page, 'Vérifiez vos réponses', 'Étape – Repères');
    await scrollDown(page);
    await page.getByRole('button', { name: 'Voir quoi faire' }).click();
    await isNew(page, 'Mon plan', 'Mon plan – Repères');
    await scrollDown(page);
    await page.goBack();
    await isNew(page, 'Vérifiez vos réponses', 'Étape – Repères');
  });
});
