import { expect } from '@playwright/test';
import type { Given } from './given.ts';

/** A tab of any engine. What is asked of the page, and its answer, travel as JSON. */
export interface AnyTab {
  goto(url: string): Promise<unknown>;
  evaluate<A extends readonly unknown[], R>(run: (...args: A) => R | Promise<R>, ...args: A): Promise<R>;
}

export const title = (tab: AnyTab): Promise<string> =>
  tab.evaluate(
    () =>
      [...document.querySelectorAll<HTMLElement>('main h1')].find((one) => one.offsetParent !== null)?.innerText ?? '',
  );
export const isReady = (tab: AnyTab): Promise<void> =>
  expect
    .poll(() => tab.evaluate(() => document.documentElement.dataset['ready'] !== undefined), { timeout: 20_000 })
    .toBe(true);

/** Presses the first visible element that matches, as a person would: only what can be seen. */
export const press = (tab: AnyTab, css: string, words = ''): Promise<boolean> =>
  tab.evaluate(
    (selector, text) => {
      const found = [...document.querySelectorAll<HTMLElement>(selector)].find(
        (one) => one.offsetParent !== null && one.innerText.includes(text),
      );
      found?.click();
      return found !== undefined;
    },
    css,
    words,
  );

const question = (tab: AnyTab): Promise<string> =>
  tab.evaluate(() => document.querySelector<HTMLElement>('form[data-question]')?.dataset['question'] ?? '');

/** Answers each question that comes. */
export async function answerAll(tab: AnyTab, given: Given): Promise<void> {
  for (let asked = await question(tab); asked !== ''; asked = await question(tab)) {
    for (const option of given[asked] ?? []) {
      await tab.evaluate(
        (value) =>
          document
            .querySelector<HTMLElement>(
              `form[data-question] :is(input[value="${value}"], button[data-answer="${value}"])`,
            )
            ?.click(),
        option,
      );
    }
    await press(tab, 'form[data-question] button[type="submit"]');
    await expect.poll(() => question(tab)).not.toBe(asked);
  }
}
