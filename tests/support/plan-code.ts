import type { Page } from '@playwright/test';
import { makeCode as encodePlan } from '../../src/app/plan-code/model/index.ts';
import { builtContent } from './built-pack.ts';
import { expect, type Given } from './guide.ts';

export const codeShown = (page: Page) => page.locator('.code-groups');
export const field = (page: Page) => page.getByLabel('Le code reçu');
const see = (page: Page) => page.getByRole('button', { name: 'Voir ce qu’il contient' });
export const opened = (page: Page) => page.getByRole('heading', { name: 'Ce code contient' });
export const take = (page: Page) => page.getByRole('button', { name: 'Reprendre ce plan' });
export const fault = (page: Page) => page.locator('.plan-code [role="alert"]');

/** From the plan to the page of the code, and makes it; returns it as it is shown. */
export async function makeCode(page: Page): Promise<string> {
  await page.getByRole('main').getByRole('link', { name: 'Un plan par code' }).click();
  await expect(codeShown(page)).toHaveCount(0);
  await page.getByRole('button', { name: 'Faire le code' }).click();
  return ((await codeShown(page).textContent()) ?? '').trim();
}

/** Makes the code on its own page. */
export async function remade(page: Page): Promise<string> {
  await page.getByRole('button', { name: 'Faire le code' }).click();
  return (await codeShown(page).textContent()) ?? '';
}

export async function typeCode(page: Page, code: string): Promise<void> {
  await field(page).fill(code);
  await see(page).click();
}

/** Everything that the browser holds of a page: its addresses, its history, its stores, its title. */
export const heldBy = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const entries = (
      globalThis as { navigation?: { entries: () => { url: string; getState: () => unknown }[] } }
    ).navigation
      ?.entries()
      .map((entry) => [entry.url, entry.getState()]);
    const cached: string[] = [];
    for (const name of await caches.keys())
      cached.push(name, ...(await (await caches.open(name)).keys()).map(({ url }) => url));
    // but for what the tab has kept all along: the code of decision 15
    const tab = Object.entries(sessionStorage).filter(([key]) => key !== 'visit');
    return JSON.stringify([
      location.href,
      document.title,
      history.state,
      entries,
      cached,
      tab,
      Object.entries(localStorage),
    ]);
  });

export const withoutBlanks = (code: string): string => code.replace(/\s/g, '');

/** The code of a plan, as another phone shows it (tests/plan-code holds how it is made), without blanks. */
export function codeOf(answers: Given): string {
  const content = builtContent();
  const made = encodePlan(content, content.numbers, { answers, items: {}, steps: [] });
  if (made === null) throw new Error('no code holds these answers');
  return made.code;
}

/** A page that leaves nothing of a code where others look: address, history, stores, title, what is sent. */
export async function expectNothingOf(page: Page, code: string, asked: readonly string[]): Promise<void> {
  expect(await heldBy(page)).not.toContain(code);
  expect(asked.filter((url) => url.includes(code))).toEqual([]);
  expect(new URL(page.url()).hash).toBe('');
}

/** The addresses that go to a host: what stands behind the # is never among them. */
export function watchRequests(page: Page): readonly string[] {
  const asked: string[] = [];
  page.on('request', (request) => {
    if (!request.isNavigationRequest()) asked.push(`${request.url()} ${request.postData() ?? ''}`);
  });
  return asked;
}
