import type { Locator, Page } from '@playwright/test';
import { buttonOf, CALM, expect, heading, open, test } from '../support/guide.ts';
import { expectState, tickOf } from '../support/plan.ts';

test.use({ serviceWorkers: 'block' });

test('AX-20: the skip link leads into the content', async ({ page, server }) => {
  for (const path of ['', 'fr/parcours/', 'fr/demarches/porter-plainte/']) {
    await open(page, server, path);
    await page.keyboard.press('Tab');
    await expect(page.locator(':focus')).toHaveText('Aller au contenu');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await expect(page.locator('main :focus')).toHaveCount(1);
    await expect(page.locator('main :focus')).toBeInViewport({ ratio: 1 });
  }
});

test.describe('by the keyboard alone', () => {
  /** Presses Tab until the focus is there, as somebody would who sees where it is. */
  async function tabTo(page: Page, target: Locator): Promise<void> {
    for (let presses = 0; presses < 80; presses++) {
      if (await target.evaluate((element) => element === document.activeElement)) return;
      await page.keyboard.press('Tab');
    }
    throw new Error(`Tab never reaches ${target.toString()}`);
  }

  test('leads from the home page to a plan, and marks an action', async ({ page, server }) => {
    await open(page, server);
    await tabTo(page, page.getByRole('link', { name: /Je cherche quoi faire/ }));
    await page.keyboard.press('Enter');
    await expect(heading(page)).toContainText('peut-il le regarder');
    await tabTo(page, page.getByRole('link', { name: /Non, personne/ }));
    await page.keyboard.press('Enter');
    for (const [question, options] of Object.entries(CALM)) {
      if (question === 'images') continue; // asked after images alone
      const form = page.locator(`form[data-question="${question}"]`);
      // a person hears the heading before pressing on
      await expect(form.getByRole('heading', { level: 1 })).toBeFocused();
      const [only = ''] = options;
      if ((await buttonOf(page, only).count()) > 0) {
        await tabTo(page, buttonOf(page, only));
        // either key presses a button
        await page.keyboard.press(question === 'who' ? 'Space' : 'Enter');
      } else {
        for (const option of options) {
          const input = form.locator(`input[value="${option}"]`);
          await tabTo(page, input);
          await page.keyboard.press('Space');
          await expect(input).toBeChecked();
        }
        await tabTo(page, form.getByRole('button', { name: 'Continuer' }));
        await page.keyboard.press('Enter');
      }
      await expect(form).toHaveCount(0);
    }
    await expect(heading(page)).toHaveText('Vérifiez vos réponses');
    await tabTo(page, page.getByRole('button', { name: 'Voir quoi faire' }));
    await page.keyboard.press('Enter');
    await expect(heading(page)).toHaveText('Mon plan');
    const row = page.locator('li.plan-card').first();
    const id = (await row.getAttribute('data-procedure')) ?? '';
    await tabTo(page, row.locator('summary').first());
    await page.keyboard.press('Enter');
    await expect(row.locator('details').first()).toHaveAttribute('open', '');
    await tabTo(page, row.getByRole('link', { name: 'Lire toute la démarche' }));
    await page.locator('h1:visible').focus();
    await tabTo(page, tickOf(page, id));
    await page.keyboard.press('Space');
    await expectState(page, id, 'done');
    await expect(tickOf(page, id)).toBeFocused();
  });
});
