import type { IncomingMessage, ServerResponse } from 'node:http';
import { test as base, expect, type Page } from '@playwright/test';
import { serve, type Served } from '../../scripts/serve.mjs';
import { DIST } from './dist.ts';
import type { Given } from './given.ts';

export { BLACKMAIL, CALM, type Given } from './given.ts';

type Fault = (request: IncomingMessage, response: ServerResponse) => boolean;

export interface Host extends Served {
  /** Answers instead of the files where it returns true; null mends it. For the worker's requests too. */
  fail(fault: Fault | null): void;
  /** Has the files of another build from now on. */
  publish(dist: string): Promise<void>;
}

/** The build that is served, and the folder of the address. */
interface Site {
  readonly dist: string;
  readonly base?: string;
}

/** A test with a server of its own, so that it can be stopped and broken: of the guide in French, or `test.use`. */
export const test = base.extend<{ site: Site; server: Host }>({
  site: [{ dist: DIST }, { option: true }],
  server: async ({ site: { dist, ...options } }, use) => {
    let fault: Fault | null = null;
    const before: Fault = (request, response) => fault?.(request, response) ?? false;
    let server = await serve(dist, { ...options, before });
    const { url, port } = server;
    await use({
      url,
      port,
      stop: () => server.stop(),
      fail: (next) => void (fault = next),
      async publish(later) {
        await server.stop();
        server = await serve(later, { ...options, port, before });
      },
    });
    await server.stop();
  },
});

/** Answers 200 with this body. */
export const answerWith = (response: ServerResponse, type: string, body: string): true => {
  response.writeHead(200, { 'content-type': type });
  response.end(body);
  return true;
};

export { expect };

/** The app has taken the page over. */
export const isReady = (page: Page): Promise<void> => expect(page.locator('html[data-ready]')).toBeAttached();

export async function open(page: Page, server: Served, path = ''): Promise<void> {
  await page.goto(server.url + path);
  await isReady(page);
}

/** Opens the home page as in a new tab: a tab that has seen a visit keeps what was answered. */
export async function openAnew(page: Page, server: Served): Promise<void> {
  if (page.url().startsWith(server.url)) await page.evaluate(() => sessionStorage.clear());
  await open(page, server);
}

interface Stored {
  readonly done: number;
  readonly total: number;
  /** what comes behind that is there too */
  readonly hasAll: boolean;
}

/** What the worker says of the copy: asked in a page, so it names nothing from outside itself. */
export async function askCopy(): Promise<Stored> {
  const { active } = await navigator.serviceWorker.ready;
  if (!active) throw new Error('no active worker');
  // its state is not asked: in a page that opened while it was installed, Chromium may never tell that it has changed
  return await new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = (event) => resolve(event.data as Stored);
    active.postMessage({ type: 'STATUS' }, [port2]);
  });
}

/**
 * The worker is active and what the guide is ready with is in the cache: looks into the caches, not only at the state.
 */
export async function isReadyOffline(page: Page): Promise<Stored> {
  const stored = await page.evaluate(askCopy);
  if (stored.done !== stored.total) throw new Error(`${stored.done} of ${stored.total} stored`);
  return stored;
}

/** The same, and what comes behind that is there too: every stage. Gives how many files the first one has. */
export async function isStored(page: Page): Promise<number> {
  await expect.poll(async () => (await isReadyOffline(page)).hasAll).toBe(true);
  return (await isReadyOffline(page)).total;
}

/** Looks for a newer edition, and waits until it is stored ("installed") or has failed ("redundant"). */
export const checkForUpdate = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    const newer = async (): Promise<ServiceWorker | null> => {
      await registration.update();
      return registration.installing ?? registration.waiting;
    };
    // the page may have been looking before there was a newer one, and one look at a time is made
    const worker = (await newer()) ?? (await newer());
    if (!worker) throw new Error('no newer worker');
    while (worker.state === 'installing')
      await new Promise((resolve) => worker.addEventListener('statechange', resolve, { once: true }));
    return worker.state;
  });

export const heading = (page: Page) => page.locator('main h1:visible');

/** Passes the first-use page. */
export async function begin(page: Page): Promise<void> {
  await page.getByRole('link', { name: /Je cherche quoi faire/ }).click();
  await page.getByRole('link', { name: /Non, personne/ }).click();
}

/** The question on screen. */
export const questionForm = (page: Page) => page.locator('form.question:visible');

/** An option of the question on screen that is a button. */
export const buttonOf = (page: Page, option: string) => questionForm(page).locator(`button[data-answer="${option}"]`);

/** Ticks or presses an option of the question on screen. A press answers the question. */
export async function choose(page: Page, option: string): Promise<void> {
  const form = questionForm(page);
  const button = buttonOf(page, option);
  if ((await button.count()) > 0) await button.click();
  else await form.locator(`input[value="${option}"]`).check();
}

/** Answers the question on screen, if `given` has something for it. */
export async function answer(page: Page, given: Given): Promise<void> {
  const form = questionForm(page);
  const question = (await form.getAttribute('data-question')) ?? '';
  const options = given[question];
  if (!options) throw new Error(`no answer given for ${question}`);
  const buttons = await form
    .locator('button[data-answer]')
    .evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset['answer'] ?? ''));
  for (const option of options) await choose(page, option);
  if (!options.some((option) => buttons.includes(option)))
    await form.getByRole('button', { name: 'Continuer' }).click();
}

/** The page that checks the answers, where nothing is urgent. */
export const check = (page: Page) => page.getByRole('heading', { name: 'Vérifiez vos réponses' });

/** Answers every question that comes, until the answers are to be checked, or the plan is shown. */
export async function answerAll(page: Page, given: Given): Promise<readonly string[]> {
  const asked: string[] = [];
  for (;;) {
    const form = questionForm(page);
    await expect(form.or(check(page)).or(page.getByRole('heading', { name: 'Mon plan' }))).toBeVisible();
    if (!(await form.isVisible())) return asked;
    const question = (await form.getAttribute('data-question')) ?? '';
    asked.push(question);
    await answer(page, given);
    await expect(page.locator(`form.question[data-question="${question}"]`)).toHaveCount(0);
  }
}

/** From an urgent plan to its answers. */
export async function changeAnswers(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Modifier', exact: true }).first().click();
  await expect(check(page)).toBeVisible();
}

/** From the last question to the plan: by the check of the answers, where there is one. */
export async function goOnToPlan(page: Page): Promise<void> {
  const see = page.getByRole('button', { name: 'Voir quoi faire' });
  if (await check(page).isVisible()) await see.click();
  await expect(heading(page)).toHaveText('Mon plan');
}
