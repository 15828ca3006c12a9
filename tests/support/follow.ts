import type { BrowserContext, Page } from '@playwright/test';
import { expect, isReady, open, type Host } from './guide.ts';
import { keptKeys, putRecords, readKept } from './kept.ts';
import { shownBands } from './plan.ts';

export const keepSwitch = (page: Page) => page.getByRole('switch', { name: /Garder mon plan sur ce téléphone/ });

/** Opens "Mon suivi", as by its address. */
export async function openFollow(page: Page, server: Host): Promise<void> {
  await open(page, server, 'fr/suivi/');
  await expect(keepSwitch(page)).toBeVisible();
}

/** From the plan to "Mon suivi". */
export async function goToFollow(page: Page): Promise<void> {
  const link = page.getByRole('main').getByRole('link', { name: 'Mon suivi' });
  await link.click();
  await expect(keepSwitch(page)).toBeVisible();
}

/** From "Mon suivi" to the plan. */
export async function goToPlan(page: Page): Promise<void> {
  await page.getByRole('main').getByRole('link', { name: 'Voir mon plan' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Mon plan' })).toBeVisible();
}

/** From "Mon suivi" to the two steps to a time limit: who sent the letter, then which limit. */
export async function findLimit(page: Page, sender: string, limit: string): Promise<void> {
  await page.getByRole('link', { name: 'Calculer une date limite' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'De qui vient la lettre' })).toBeVisible();
  await page.getByRole('main').getByRole('link', { name: sender }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'De qui vient la lettre' })).toBeHidden();
  await page.getByRole('radio', { name: limit }).check();
}

/** Turns "keep my plan" on: the phone holds it, and the page says so. */
export async function keepPlan(page: Page): Promise<void> {
  await keepSwitch(page).click();
  await expect(page.getByText('Gardé sur ce téléphone, à chaque changement.')).toBeVisible();
  await expect(keepSwitch(page)).toBeChecked();
  await expect.poll(() => keptKeys(page)).toContain('plans');
}

/** The person closes the tab and comes back in another one, which remembers nothing of the first. */
export async function comeBack(page: Page, address: string): Promise<Page> {
  const later = await page.context().newPage();
  await page.close();
  await later.goto(address);
  await isReady(later);
  return later;
}

/** The door of the home page that leads back to the plan. */
export const resumeDoor = (page: Page) => page.locator('a[data-door="flow"]').filter({ hasText: 'Reprendre mon plan' });

/** From the home page to the plan, by that door. */
export async function resume(page: Page): Promise<void> {
  await resumeDoor(page).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Mon plan' })).toBeVisible();
}

/** A tick that the phone holds by now. */
export const isWritten = (page: Page, procedure: string): Promise<void> =>
  expect.poll(async () => (await currentOf(page)).items?.[procedure]?.value).toBe('done');

/** What a new edition changes in the plan, as the plan says it. */
export const editionNews = (page: Page) =>
  page.locator('section').filter({ hasText: 'Ce qui a changé depuis votre dernière visite' });

/** The procedures of the plan, in the order of the page. */
export const procedureIds = async (page: Page): Promise<readonly string[]> =>
  (await shownBands(page)).flatMap(([, ids]) => ids);

interface Stamped<T> {
  readonly value: T;
  readonly at: number;
}

type Parts = { readonly [part in 'items' | 'own']?: Readonly<Record<string, Stamped<unknown>>> };

/** As much of a kept situation as a test looks at, or damages. */
interface Situation {
  items?: Record<string, Stamped<unknown> | string>;
  answers?: Record<string, unknown>;
}

interface Plans {
  readonly current: Stamped<string>;
  readonly situations: Record<string, Situation>;
}

/** The record of the plans; undefined before one is written. */
const recordOf = async (page: Page): Promise<{ readonly value: { readonly plans: Plans } } | undefined> =>
  (await readKept(page, 'plans')) as { value: { plans: Plans } } | undefined;

/** The situation that the phone holds as the current one. */
export async function currentOf(page: Page): Promise<Parts> {
  const plans = (await recordOf(page))?.value.plans;
  return (plans?.situations[plans.current.value] ?? {}) as Parts;
}

/** How many situations the phone holds by now. */
export const countSituations = async (page: Page): Promise<number> =>
  Object.keys((await recordOf(page))?.value.plans.situations ?? {}).length;

/** Writes something damaged in the place of an item of the current situation. */
export async function damageItem(page: Page, key: string, value: string): Promise<void> {
  const record = await recordOf(page);
  const plans = record?.value.plans;
  const items = plans?.situations[plans.current.value]?.items;
  if (!items) throw new Error('no plan is kept');
  items[key] = value;
  await putRecords(page, { plans: record });
}

/** Another day, for every tab: `day` as 2026-11-25. The time stands still, and what waits goes on. */
export const itIs = (context: BrowserContext, day: string): Promise<void> =>
  context.clock.setFixedTime(new Date(`${day}T10:00:00+01:00`));
