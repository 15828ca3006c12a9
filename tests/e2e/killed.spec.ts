// Over 20 s: a whole Chromium, started anew after each kill. The long run, over 200 kills, is `npm run kill-writes`.
import { expect, test } from '@playwright/test';
import { isSound, killLockedPlan, killsOf, killWrites, tableOf } from '../support/killed/index.ts';

test('a browser that is killed while it writes notes loses none that was told as saved', async () => {
  test.setTimeout(180_000);
  const figures = await killWrites({ writes: 40, kills: 3, perProfile: 3, seed: 11 });
  expect(isSound(figures), [...figures.losses, ...figures.failedOpenings, ...figures.notSaved].join('\n')).toBe(true);
  expect(figures.acknowledged, tableOf(figures)).toBeGreaterThanOrEqual(40);
  expect(killsOf(figures)).toBeGreaterThanOrEqual(3);
});

test('a browser that is killed while it keeps, locks and unlocks a plan loses none of it, and leaves no locked plan in the open', async () => {
  test.setTimeout(180_000);
  const figures = await killLockedPlan({ writes: 40, kills: 3, perProfile: 3, seed: 82 });
  expect(isSound(figures), [...figures.losses, ...figures.failedOpenings, ...figures.notSaved].join('\n')).toBe(true);
  expect(figures.acknowledged, tableOf(figures)).toBeGreaterThanOrEqual(40);
  expect(killsOf(figures)).toBeGreaterThanOrEqual(3);
});
