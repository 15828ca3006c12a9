import type { Page } from '@playwright/test';
import { answer, begin, BLACKMAIL, changeAnswers, expect, heading, isReady, open, test } from '../support/guide.ts';
import { EVERYTHING, openFolds, openPlan, shownBands, UNKNOWN, YOUNG } from '../support/plan.ts';
import { builtContent } from '../support/built-pack.ts';
import { momentAfter } from '../support/moments.ts';

test.use({ serviceWorkers: 'block' });

// a Tuesday morning, when everybody answers: the order is the engine's
test.beforeEach(({ page }) => page.clock.setFixedTime(momentAfter(builtContent(), 'tue', '10:00')));

test('FL-9: the plan of everything at once names its bands, and keeps "Plus tard" folded until it is asked for', async ({
  page,
  server,
}) => {
  await openPlan(page, server, EVERYTHING);
  for (const [band, title] of [
    ['now', 'Maintenant'],
    ['today', 'Aujourd’hui'],
    ['week', 'Cette semaine'],
  ] as const) {
    await expect(page.locator(`section.band[data-band="${band}"] h2`)).toHaveText(title);
  }
  const later = page.locator('details[data-band="later"]');
  const cards = later.locator('.plan-card');
  expect(await cards.count()).toBeGreaterThan(0);
  await expect(cards.first()).toBeHidden();
  await later.locator('> summary').click();
  await expect(cards.first()).toBeVisible();
});

test('a plan with nothing for now says whom to call if that changes', async ({ page, server }) => {
  await openPlan(page, server, UNKNOWN);
  await test.step('FL-9: what is no task stands in a box of its own, with whom to call', async () => {
    const box = page.locator('.standby');
    await expect(box.getByRole('heading', { name: 'Si ça change' })).toBeVisible();
    for (const [when, href] of [
      ['Si des idées de mort viennent', 'tel:3114'],
      ['Si un danger apparaît', 'tel:17'],
    ] as const) {
      await expect(box.locator('li').filter({ hasText: when }).locator('a.pill')).toHaveAttribute('href', href);
    }
  });
  await test.step('it says what is for today, and names the 17', async () => {
    await expect(page.locator('.now-empty p').first()).toHaveText(
      'Commencez aujourd’hui par ce qui suit. Au moindre danger : le 17.',
    );
    await expect(page.locator('.now-empty').getByRole('link', { name: '17, police et gendarmerie' })).toHaveAttribute(
      'href',
      'tel:17',
    );
  });
});

const places = (page: Page): Promise<readonly (string | null)[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('.page, .page > *, .bottom')].map(
      (one) => `${one.tagName} ${one.className} ${one.hasAttribute('data-quiet')}`,
    ),
  );

test('a plan looks the same after a reload, holds no link that leads nowhere, and is that of who reads', async ({
  page,
  server,
}) => {
  await openPlan(page, server, BLACKMAIL);
  const parents = (await shownBands(page)).flatMap(([, band]) => band);
  await test.step('it looks the same after a reload, when it is not the page that was prerendered', async () => {
    const before = await places(page);
    await page.reload();
    await isReady(page);
    await expect(heading(page)).toHaveText('Mon plan');
    expect(await places(page)).toEqual(before);
  });
  await test.step('it holds no link that leads nowhere', async () => {
    await openFolds(page);
    const dead = await page
      .locator('main a')
      .evaluateAll((links) =>
        links
          .map((link) => link.getAttribute('href') ?? '')
          .filter((href) => href.startsWith('#') && !document.getElementById(href.slice(1))),
      );
    expect(dead).toEqual([]);
  });
  await test.step('it speaks to a young person as "vous", and leaves out what only a parent can do', async () => {
    await openPlan(page, server, YOUNG);
    await expect(page.locator('.calm')).toHaveText(
      'Si quelqu’un profite de vous, ce n’est pas votre faute. Des personnes peuvent vous aider.',
    );
    const ids = (await shownBands(page)).flatMap(([, band]) => band);
    expect(ids).toContain('chantage-ne-pas-payer');
    for (const id of ['porter-plainte', 'groupe-de-parents', 'parler-a-votre-enfant', 'saisir-le-juge-des-enfants'])
      expect(ids).not.toContain(id);
    // the same answers from a parent do bring them: the difference is who reads
    for (const id of ['porter-plainte', 'groupe-de-parents', 'parler-a-votre-enfant']) expect(parents).toContain(id);
  });
});

test('without an answer there is no plan, and what was left open is shown as such', async ({ page, server }) => {
  await open(page, server);
  await begin(page);
  const early = page.getByRole('button', { name: 'Voir déjà quoi faire' });
  await test.step('without an answer there is no plan: a way to begin, and whom to call', async () => {
    await early.click();
    await expect(heading(page)).toHaveText('Pas encore de plan');
    await expect(page.getByRole('main')).not.toContainText('urgent');
    await expect(page.locator('.band')).toHaveCount(0);
    const calls = await page
      .getByRole('main')
      .locator('a[href^="tel:"]')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    expect(calls).toEqual(['tel:17', 'tel:116000', 'tel:119']);
    await page.getByRole('button', { name: 'Commencer' }).click();
    await expect(page.locator('form[data-question="danger"]')).toBeVisible();
  });
  await test.step('FL-8: the questions left open are shown as such, with a way to answer each', async () => {
    await answer(page, BLACKMAIL);
    await early.click();
    await changeAnswers(page);
    await expect(page.locator('.answers > div', { hasText: 'Le danger' })).toContainText('Rien de tout cela');
    const left = page.locator('.answers > div', { hasText: 'L’âge' });
    await expect(left).toContainText('Sans réponse');
    await left.getByRole('button', { name: 'Modifier' }).click();
    await expect(page.locator('form[data-question="age"]')).toBeVisible();
  });
});
