import { readdirSync, readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { parse } from 'yaml';
import type { Served } from '../../scripts/serve.mjs';
import { answer, begin, check, expect, heading, open, openAnew, questionForm, type Given } from './guide.ts';
import { giveAnswers } from './plan.ts';

const PERSONAS = 'guide-content/personas';

/** Who the figures are told of: a child gone for two hours, and a parent who knows little. */
export const FAMILY_A = 'a-disparu-carte-d-hotel';

/** The answers of the families that the content is tried with, by name. */
export const families = (): ReadonlyMap<string, Given> =>
  new Map(
    readdirSync(PERSONAS).map((file) => {
      const { answers } = parse(readFileSync(`${PERSONAS}/${file}`, 'utf8')) as { answers: Given };
      return [file.replace('.yaml', ''), answers];
    }),
  );

/** What a page asks of the eye and the hand, at the size of the window. */
export interface Figures {
  /** of the whole page, in px */
  readonly height: number;
  /** that can be read without opening anything */
  readonly words: number;
  /** from the top of the page to the first number to call, in px; null: there is none */
  readonly call: number | null;
  /** the same to the first step, or the first call, whichever comes first */
  readonly act: number | null;
}

/** Measures the page as it stands, in the letters that it asked for: others have other heights. */
export const measure = (page: Page): Promise<Figures> =>
  page.evaluate(async () => {
    await document.fonts.ready;
    const main = document.querySelector('main');
    const topOf = (selector: string): number | null => {
      const first = [...document.querySelectorAll(`main ${selector}`)].find((one) => one.checkVisibility());
      return first ? Math.round(first.getBoundingClientRect().top + scrollY) : null;
    };
    const call = topOf(':is(a[href^="tel:"], a[href^="sms:"])');
    const step = topOf('.steps > li');
    // what only a voice says is not read
    const heard = [...document.querySelectorAll<HTMLElement>('main .visually-hidden')].filter((one) =>
      one.checkVisibility(),
    );
    const wordsIn = (one: HTMLElement | null): number => one?.innerText.match(/\S+/g)?.length ?? 0;
    const act = [call, step].filter((one) => one !== null).sort((a, b) => a - b)[0] ?? null;
    return {
      height: document.documentElement.scrollHeight,
      words: wordsIn(main) - heard.reduce((sum, one) => sum + wordsIn(one), 0),
      call,
      act,
    };
  });

/** Whether "Continuer", where there is one, can be pressed without scrolling. */
const continueInView = (page: Page): Promise<boolean> =>
  page.evaluate(() => {
    const button = [...document.querySelectorAll('form[data-question] button[type="submit"]')].find((one) =>
      one.checkVisibility(),
    );
    return !button || button.getBoundingClientRect().bottom <= innerHeight;
  });

/** From the home page to the plan, as a person goes: the taps that it took, and the questions whose button was out. */
export async function walkToPlan(
  page: Page,
  server: Served,
  given: Given,
): Promise<{ readonly taps: number; readonly outOfView: readonly string[] }> {
  await openAnew(page, server);
  await begin(page);
  let taps = 2;
  const outOfView: string[] = [];
  for (;;) {
    const form = questionForm(page);
    await expect(form.or(check(page)).or(page.getByRole('heading', { name: 'Mon plan' }))).toBeVisible();
    if (!(await form.isVisible())) break;
    const id = (await form.getAttribute('data-question')) ?? '';
    if (!(await continueInView(page))) outOfView.push(id);
    const pressed = await form.locator(`button[data-answer="${given[id]?.[0] ?? ''}"]`).count();
    taps += (given[id]?.length ?? 0) + (pressed > 0 ? 0 : 1);
    await answer(page, given);
    await expect(page.locator(`form.question[data-question="${id}"]`)).toHaveCount(0);
  }
  if (await check(page).isVisible()) {
    taps += 1;
    await page.getByRole('button', { name: 'Voir quoi faire' }).click();
  }
  await expect(heading(page)).toHaveText('Mon plan');
  return { taps, outOfView };
}

/** Straight to the plan of these answers, however many they are, by the menu. */
export async function openPlanByMenu(page: Page, server: Served, answers: Given): Promise<void> {
  await giveAnswers(page, server, answers);
  await open(page, server, 'fr/plus/');
  // the plan is measured in the letters that it stays in
  await expect(page.locator('html[data-font]')).toBeAttached();
  await page.locator('.bottom').getByRole('link', { name: 'Mon plan' }).click();
  await expect(heading(page)).toHaveText('Mon plan');
}
