import type { Page } from '@playwright/test';
import { answerAll, begin, BLACKMAIL, expect, heading, open, test, type Given } from '../support/guide.ts';

test.use({ serviceWorkers: 'block' });

const UNKNOWN: Given = {
  danger: ['unknown'], whereabouts: ['home'], who: ['parent'], age: ['unknown'], noticed: ['unknown'], images: ['unknown'],
  health: ['unknown'], behind: ['unknown'], talks: ['unknown'], already: ['unknown'],
};

async function toPlan(page: Page, given: Given): Promise<void> {
  await begin(page);
  await answerAll(page, given);
  await page.getByRole('button', { name: 'Voir quoi faire' }).click();
  await expect(heading(page)).toHaveText('Votre plan');
}

const titles = (page: Page): Promise<string[]> => page.locator('article h3').allInnerTexts();

test('FL-9: shows the bands in order, none over its cap, the last one folded', async ({ page, server }) => {
  await open(page, server);
  await toPlan(page, UNKNOWN);
  const bands = await page.locator('.band').evaluateAll((all) => all.map((one) => [(one as HTMLElement).dataset['band'], one.querySelectorAll('article').length] as const));
  expect(bands.map(([band]) => band)).toEqual(['today', 'week', 'later']);
  const caps: Readonly<Record<string, number>> = { now: 3, today: 4, week: 6, later: Infinity };
  for (const [band = '', count] of bands) expect(count).toBeLessThanOrEqual(caps[band] ?? 0);
  await expect(page.locator('details[data-band="later"]')).not.toHaveAttribute('open');
  await expect(page.getByText('Rien d’urgent selon vos réponses.')).toBeVisible();
});

test('FL-10: says for each action of today whom to reach, what to say and what to do if refused', async ({ page, server }) => {
  await open(page, server);
  await toPlan(page, BLACKMAIL);
  for (const card of await page.locator('[data-band="now"] article, [data-band="today"] article').all()) {
    await expect(card.locator('.button').first()).toBeVisible();
    await expect(card.locator('.say-box')).toBeVisible();
  }
  const complaint = page.locator('article').filter({ has: page.getByRole('heading', { name: 'Portez plainte' }) });
  await complaint.locator('summary', { hasText: 'Si on vous dit non' }).click();
  await expect(complaint.getByText('Ensuite :')).toBeVisible();
  await expect(complaint.getByRole('link', { name: 'Répondez à un refus de plainte' })).toBeVisible();
});

test('FL-12: tells which answers bring an action, and what would take it away', async ({ page, server }) => {
  await open(page, server);
  await toPlan(page, BLACKMAIL);
  const card = page.locator('[data-band="now"] article', { hasText: 'chantage' });
  await card.getByText('Pourquoi je vois ceci').click();
  await expect(card.getByText('Parce que vous avez répondu')).toBeVisible();
  await expect(card.locator('li', { hasText: /chantage|publier|montrer/i }).first()).toBeVisible();
});

test('FL-12: gives the same plan for the same answers', async ({ page, server }) => {
  await open(page, server);
  await toPlan(page, BLACKMAIL);
  const first = await titles(page);
  await open(page, server);
  await toPlan(page, BLACKMAIL);
  expect(await titles(page)).toEqual(first);
});

test('FL-13: keeps three states per action through a visit elsewhere, and undoes the last one for ten seconds', async ({ page, server }) => {
  await page.clock.install();
  await open(page, server);
  await toPlan(page, BLACKMAIL);
  const card = page.locator('[data-band="today"] article').first();
  await card.getByRole('radio', { name: 'Pas pour moi' }).check();
  await page.clock.fastForward(9_000);
  await page.getByRole('button', { name: 'Annuler' }).click();
  await expect(card.getByRole('radio', { name: 'À faire' })).toBeChecked();

  await card.getByRole('radio', { name: 'Fait' }).check();
  await page.clock.fastForward(10_500);
  await expect(page.getByRole('button', { name: 'Annuler' })).toHaveCount(0);
  await card.getByRole('heading').getByRole('link').click();
  await expect(page.getByRole('heading', { name: 'Étapes' })).toBeVisible();
  await page.goBack();
  await expect(card.getByRole('radio', { name: 'Fait' })).toBeChecked();
});

test('keeps the ticks of the steps through a visit elsewhere', async ({ page, server }) => {
  await open(page, server, 'fr/demarches/porter-plainte/');
  await page.locator('.steps input').nth(1).check();
  await page.getByRole('link', { name: 'Plan', exact: true }).click();
  await expect(heading(page)).toHaveText('Votre plan');
  await page.goBack();
  await expect(page.locator('.steps input').nth(1)).toBeChecked();
});

test('PR-5: prints on two A4 pages at most, without the answers, under a neutral name', async ({ page, server }) => {
  for (const given of [BLACKMAIL, UNKNOWN]) {
    await open(page, server);
    await toPlan(page, given);
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    const pages = pdf.match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
    expect(pages).toBeGreaterThan(0);
    expect(pages).toBeLessThanOrEqual(2);
    expect(await page.title()).toBe('Plan – Repères');
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByText('Parce que vous avez répondu')).toHaveCount(0);
    await expect(page.locator('.bar')).toBeHidden();
    await page.emulateMedia({ media: null });
  }
});

test('speaks to a young person as the one concerned, and proposes nothing that only a parent can do', async ({ page, server }) => {
  await open(page, server);
  await toPlan(page, { ...BLACKMAIL, who: ['myself'] });
  await expect(page.locator('.calm')).toContainText('Vous êtes une victime.');
  const all = (await titles(page)).join(' ');
  expect(all).not.toMatch(/Portez plainte|Rencontrez d’autres parents|Parlez à votre enfant|Écrivez au juge/);
});
