import type { BrowserContext, Page } from '@playwright/test';
import { expect, isReady, open, type Host } from './guide.ts';
import { keptKeys } from './kept.ts';
import { shownBands } from './plan.ts';

export const keepSwitch = (page: Page) => page.getByRole('switch', { name: /Garder mon plan sur ce téléphone/ });

/** Opens "Mon suivi", as by its address. */
export async function openFollow(page: Page, server: Host): Promise<void> {
  await open(page, server, 'fr/suivi/');
  await expect(keepSwitch(page)).toBeVisible();
}

/** From the plan to "Mon suivi". */
export async function goToFollow(page: Page): Promise<void> {
  const link = page.getByRole('link', { name: 'Garder, noter, dater' });
  if (!(await link.isVisible())) await page.getByText('Ce que garde ce plan').click();
  await link.click();
  await expect(keepSwitch(page)).toBeVisible();
}

/** From "Mon suivi" to the plan. */
export async function goToPlan(page: Page): Promise<void> {
  await page.getByRole('main').getByRole('link', { name: 'Voir mon plan' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Mon plan' })).toBeVisible();
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

/** Opens the record of the plans in the page's database, and puts back what `change` makes of it. */
const withRecord = (page: Page, damage: readonly [part: string, key: string, value: unknown] | null): Promise<Plans> =>
  page.evaluate(
    (asked) =>
      new Promise<Plans>((resolve, reject) => {
        const request = indexedDB.open('reperes');
        // this asking makes no database
        request.onupgradeneeded = () => request.transaction?.abort();
        request.onerror = () => reject(new Error('not opened'));
        request.onsuccess = () => {
          const store = request.result.transaction('kept', 'readwrite').objectStore('kept');
          const read = store.get('plans');
          read.onsuccess = () => {
            const record = read.result as { value: { plans: Plans } } | undefined;
            if (!record) {
              request.result.close();
              reject(new Error('no plans are kept'));
              return;
            }
            const { plans } = record.value;
            const current = plans.situations[plans.current.value] as unknown as Record<string, Record<string, unknown>>;
            if (asked) Object.assign(current[asked[0]] ?? {}, { [asked[1]]: asked[2] });
            if (asked) store.put(record, 'plans');
            store.transaction.oncomplete = () => {
              request.result.close();
              resolve(plans);
            };
          };
        };
      }),
    damage,
  );

/** The situation that the phone holds as the current one. */
export async function currentOf(page: Page): Promise<Parts> {
  const { current, situations } = await withRecord(page, null);
  return (situations[current.value] ?? {}) as Parts;
}

/** How many situations the phone holds by now. */
export const countSituations = async (page: Page): Promise<number> =>
  Object.keys((await withRecord(page, null)).situations).length;

/** Writes something damaged, or of another time, into a part of the situation that the phone holds. */
export const damage = async (page: Page, part: string, key: string, value: unknown): Promise<void> =>
  void (await withRecord(page, [part, key, value]));

/** Another day, for every tab: `day` as 2026-11-25. The time stands still, and what waits goes on. */
export const itIs = (context: BrowserContext, day: string): Promise<void> =>
  context.clock.setFixedTime(new Date(`${day}T10:00:00+01:00`));
