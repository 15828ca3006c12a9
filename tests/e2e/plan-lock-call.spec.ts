import type { Page } from '@playwright/test';
import { goToFollow, goToPlan, keepPlan } from '../support/follow.ts';
import { BLACKMAIL, expect, heading, test, type Host } from '../support/guide.ts';
import { closed, lockAgain, lockPlan, sayWords } from '../support/lock.ts';
import { setSight } from '../support/notes.ts';
import { openPlan } from '../support/plan.ts';

test.use({ serviceWorkers: 'block' });

const MISSING = 'signaler-la-disparition';
const card = (page: Page) => page.locator(`.first-card[data-procedure="${MISSING}"]`);
const words = (page: Page) => card(page).locator('.say');
const bar = (page: Page) => page.locator('.after-call');
const answer = (page: Page, name: string) => bar(page).getByRole('button', { name, exact: true });

/** A plan of a missing child, under words, open in front of the person; this machine has no telephone. */
async function openLockedPlan(page: Page, server: Host): Promise<void> {
  await page.clock.install();
  await openPlan(page, server, { ...BLACKMAIL, whereabouts: ['missing'] });
  await goToFollow(page);
  await keepPlan(page);
  await lockPlan(page);
  await goToPlan(page);
  await page.evaluate(() =>
    document.addEventListener('click', (event) => {
      if ((event.target as Element).closest('a[href^="tel:"]')) event.preventDefault();
    }),
  );
}

const call = async (page: Page): Promise<void> => {
  await card(page).locator('a[href^="tel:"]').first().click();
  await setSight(page, 'hidden');
};

/** Out of sight for so long, in seconds. */
async function away(page: Page, seconds: number): Promise<void> {
  await page.clock.fastForward(seconds * 1000);
  await setSight(page, 'visible');
}

test('during a call from a locked plan its words to say stay, and nothing else of the plan; a no said then is kept', async ({
  page,
  server,
}) => {
  await openLockedPlan(page, server);
  await call(page);
  await test.step('covered at once', () => expect(words(page)).toBeHidden());
  const said = await words(page).textContent();
  await away(page, 60);
  await expect(closed(page)).toBeVisible();
  await expect(words(page)).toBeInViewport({ ratio: 1 });
  await expect(words(page)).toHaveText(said ?? '');
  await expect(page.locator('.band')).toHaveCount(0);
  await test.step('covered too when the person leaves it again', async () => {
    await setSight(page, 'hidden');
    await expect(words(page)).toBeHidden();
    await away(page, 60);
    await expect(words(page)).toBeVisible();
  });
  await test.step('a second call for the same thing goes on with it', async () => {
    await bar(page).locator('a[href^="tel:"]').first().click();
    await setSight(page, 'hidden');
    await away(page, 60);
    await expect(words(page)).toBeVisible();
  });
  await test.step('once the person says how it went, the lock stands alone', async () => {
    await answer(page, 'On m’a dit non').click();
    await expect(bar(page)).toContainText('1 refus noté');
    await expect(card(page)).toHaveCount(0);
    await expect(closed(page)).toBeVisible();
  });
  await test.step('and the no is in the plan', async () => {
    await answer(page, 'Fermer').click();
    await sayWords(page);
    await card(page).getByRole('button', { name: 'On m’a dit non' }).click();
    await expect(card(page).locator('.refused')).toContainText('1 refus noté');
  });
});

test('ten minutes at most: out of sight, or untouched', async ({ page, server }) => {
  await openLockedPlan(page, server);
  await call(page);
  await away(page, 601);
  await expect(closed(page)).toBeVisible();
  await expect(card(page)).toHaveCount(0);
  await answer(page, 'Fermer').click();
  await sayWords(page);
  await call(page);
  await away(page, 30);
  await expect(words(page)).toBeVisible();
  await page.clock.fastForward(601_000);
  await expect(card(page)).toHaveCount(0);
});

test('who leaves for anything else, locks, or has said how it went, finds the lock alone', async ({ page, server }) => {
  await openLockedPlan(page, server);
  await test.step('no call', async () => {
    await setSight(page, 'hidden');
    await away(page, 16);
    await expect(closed(page)).toBeVisible();
    await expect(card(page)).toHaveCount(0);
    await sayWords(page);
    await expect(lockAgain(page)).toBeVisible();
  });
  await test.step('"Verrouiller" during a call', async () => {
    await call(page);
    await away(page, 5);
    await expect(words(page)).toBeVisible();
    await lockAgain(page).click();
    await expect(closed(page)).toBeVisible();
    await expect(card(page)).toHaveCount(0);
    await sayWords(page);
    await expect(lockAgain(page)).toBeVisible();
  });
  await test.step('after the answer', async () => {
    await answer(page, 'On m’a répondu').click();
    // what comes of the answer is there
    await expect(bar(page).getByText(/^Noté pour cette visite/)).toBeVisible();
    await setSight(page, 'hidden');
    await away(page, 16);
    await expect(closed(page)).toBeVisible();
    await expect(card(page)).toHaveCount(0);
  });
});

test('the words in very large letters stay the same when the plan locks during the call', async ({ page, server }) => {
  await openLockedPlan(page, server);
  await card(page).getByRole('link', { name: 'Lire en grand' }).click();
  await expect(heading(page)).not.toHaveText('Mon plan');
  const held = page.locator('.held-say');
  const said = await held.innerText();
  await setSight(page, 'hidden');
  await away(page, 60);
  await expect(page.locator('.held h1')).toBeVisible();
  expect(await held.innerText()).toBe(said);
});
