import type { Page } from '@playwright/test';
import { expect, test } from '../support/guide.ts';
import { NIGHTS, readPersona } from '../support/nights.ts';
import { linkIn, openPlan, shownPlaces } from '../support/plan.ts';
import { builtContent } from '../support/built-pack.ts';
import { momentAfter } from '../support/moments.ts';

test.use({ serviceWorkers: 'block' });

// a Tuesday morning, when everybody answers: the order is the guide's own
test.beforeEach(({ page }) => page.clock.setFixedTime(momentAfter(builtContent(), 'tue', '10:00')));

/** What must be seen without a touch: what waits is folded. */
const IN_SIGHT = ['now', 'today'];

/** It stands in its band, open or as a row; or another one, whose call it shares, names it in sight. */
async function isInSight(page: Page, band: string, procedure: string): Promise<void> {
  const said = `${procedure} in ${band}`;
  const own = page.locator(`.band[data-band="${band}"] [data-procedure="${procedure}"]`);
  if ((await own.count()) > 0) {
    await expect(own.locator('h3, summary b').first(), said).toBeVisible();
    return;
  }
  const title = (await linkIn(page, band, procedure).textContent()) ?? '';
  expect(title, said).not.toBe('');
  await expect(page.getByText(/^Avec\s:/).filter({ hasText: title, visible: true }), said).not.toHaveCount(0);
}

/** It has its line in "Si ça change", at most one tap below. */
async function isOneTapAway(page: Page, procedure: string): Promise<void> {
  const line = linkIn(page, 'standby', procedure);
  if (await line.isHidden()) await page.locator('.standby summary').click();
  await expect(line, `${procedure} in standby`).toBeVisible();
}

/** The others are rendered alone (tests/app/worst-nights.test.tsx): these have all that a plan can show. */
const SEEN = NIGHTS.filter(({ isSeen }) => isSeen);

test('families of the worst nights see what cannot wait, and nothing that could harm', async ({ page, server }) => {
  expect(SEEN.length).toBeGreaterThan(2);
  for (const { name, persona, first } of SEEN)
    await test.step(name, async () => {
      const { answers, holds, never = [] } = readPersona(persona);
      await openPlan(page, server, answers);
      const places = await shownPlaces(page);
      for (const place of IN_SIGHT) {
        for (const procedure of holds[place] ?? []) await isInSight(page, place, procedure);
      }
      const shown = [...places.values()].flat();
      for (const procedure of never) expect.soft(shown, name).not.toContain(procedure);
      expect.soft(new Set(shown).size, name).toBe(shown.length);
      if (first) expect.soft(places.get(first[0])?.[0], name).toBe(first[1]);
      // readable at a glance: what is one call is one action, and the first of them is open on somebody to call
      const acts = page.locator('.band[data-band="now"] [data-procedure]');
      expect.soft(await acts.count(), name).toBeLessThanOrEqual(5);
      if (holds['now']) {
        await expect.soft(acts.first(), name).toHaveClass(/first-card/);
        await expect.soft(acts.first().locator('a[href^="tel:"]').first(), name).toBeVisible();
      }
      if (holds['standby']) await expect(page.locator('.standby a[href^="tel:"]').first()).toBeVisible();
      for (const procedure of holds['standby'] ?? []) await isOneTapAway(page, procedure);
    });
});
