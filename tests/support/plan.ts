import type { Page } from '@playwright/test';
import type { Served } from '../../scripts/serve.mjs';
import { registry } from '../../src/storage/index.ts';
import { builtContent } from './built-pack.ts';
import { BLACKMAIL, check, expect, goOnToPlan, open, type Given } from './guide.ts';

/** "Je ne sais pas" wherever it is offered. */
export const UNKNOWN: Given = {
  danger: ['unknown'],
  who: ['parent'],
  whereabouts: ['home'],
  age: ['unknown'],
  noticed: ['unknown'],
  health: ['unknown'],
  behind: ['unknown'],
  talks: ['unknown'],
  already: ['unknown'],
};

/** As much at once as the questions allow: every band is full. */
export const EVERYTHING: Given = {
  danger: ['now', 'suicide', 'threats'],
  who: ['parent'],
  whereabouts: ['missing'],
  age: ['13-14'],
  noticed: ['changes', 'money', 'messages', 'images', 'blackmail', 'told-by-child', 'substances', 'travel', 'recruits'],
  images: ['circulating'],
  health: ['assault-48h', 'injury'],
  behind: ['organised'],
  talks: ['denies'],
  already: ['complaint-refused'],
};

/** The young person, who reads alone. */
export const YOUNG: Given = { ...BLACKMAIL, who: ['myself'] };

const NOTHING = Object.fromEntries(registry.entries().map(({ key, value }) => [key, value.get()]));

/** Gives the tab these answers, as it has them after a reload; a page of the guide is to be opened then. */
export async function giveAnswers(page: Page, server: Served, answers: Given): Promise<void> {
  // a file of the guide in which nothing runs
  await page.goto(`${server.url}robots.txt`);
  const code = registry.encode(builtContent(), { ...NOTHING, answers, started: true });
  await page.evaluate((visit) => sessionStorage.setItem('visit', visit), code);
}

/**
 * Straight to the plan of these answers: nobody walked through the questions, and Back does not lead to them.
 */
export async function openPlan(page: Page, server: Served, answers: Given): Promise<void> {
  await giveAnswers(page, server, answers);
  await open(page, server, 'fr/parcours/');
  await expect(check(page).or(page.getByRole('heading', { name: 'Mon plan' }))).toBeVisible();
  await goOnToPlan(page);
}

/** Opens what is folded in the plan: what is one tap below counts as shown. */
export const openFolds = (page: Page): Promise<void> =>
  page.evaluate(() =>
    document.querySelectorAll('.plan details').forEach((fold) => ((fold as HTMLDetailsElement).open = true)),
  );

/** The plan as the page shows it: each procedure's id, by band, folded ones too. */
export const shownBands = (page: Page): Promise<readonly (readonly [string, readonly string[]])[]> =>
  page
    .locator('.band')
    .evaluateAll((bands) =>
      bands.map((band): readonly [string, readonly string[]] => [
        (band as HTMLElement).dataset['band'] ?? '',
        [...band.querySelectorAll<HTMLElement>('[data-procedure]')].map(({ dataset }) => dataset['procedure'] ?? ''),
      ]),
    );

/** What stands one tap below in its band. */
export const foldedActs = (page: Page): Promise<readonly string[]> =>
  page
    .locator('.band-rest [data-procedure]')
    .evaluateAll((acts) => acts.map((act) => (act as HTMLElement).dataset['procedure'] ?? ''));

/**
 * Every place of the plan as the page shows it: the bands, where what is joined counts in its card's band, and
 * `standby`, the box "Si ça change".
 */
export const shownPlaces = async (page: Page): Promise<ReadonlyMap<string, readonly string[]>> =>
  new Map(
    await page.locator('.band, .standby').evaluateAll((places) =>
      places.map((place): readonly [string, readonly string[]] => {
        const own = [...place.querySelectorAll<HTMLElement>('[data-procedure]')].map(
          ({ dataset }) => dataset['procedure'] ?? '',
        );
        const others = place.matches('.standby') ? 'li > a[href*="/demarches/"]' : '.joined a';
        const linked = [...place.querySelectorAll<HTMLAnchorElement>(others)].map(
          ({ pathname }) => pathname.split('/').at(-2) ?? '',
        );
        const name = place.matches('.standby') ? 'standby' : ((place as HTMLElement).dataset['band'] ?? '');
        return [name, [...new Set([...own, ...linked])]];
      }),
    ),
  );

/**
 * The ways from a place of the plan to a procedure: its action, what is joined to one, or its line in "Si ça change".
 */
export const linkIn = (page: Page, place: string, procedure: string) =>
  page
    .locator(place === 'standby' ? '.standby li' : `.band[data-band="${place}"] :is(.card-page, .joined)`)
    .locator(`a[href$="/demarches/${procedure}/"]`);

/** An action of the plan: the one that is open first, or a row. */
export const actOf = (page: Page, procedure: string) => page.locator(`.band [data-procedure="${procedure}"]`);

/** Opens an action, as a tap on its title does, and whatever fold it is in: the outermost first, as a hand would. */
export async function openAct(page: Page, procedure: string): Promise<void> {
  await actOf(page, procedure).evaluate((act) => {
    const own = act.querySelector('details');
    const folds = own ? [own] : [];
    for (let fold = act.closest('details'); fold; fold = fold.parentElement?.closest('details') ?? null)
      folds.push(fold);
    for (const fold of folds.reverse()) {
      fold.open = true;
      // laid out before what is in it opens: Chromium may else show neither
      fold.getBoundingClientRect();
    }
  });
}

/** Goes to the page of an action. */
export async function followAct(page: Page, procedure: string): Promise<void> {
  await openAct(page, procedure);
  await actOf(page, procedure).locator('.card-page a').click();
}

export const tickOf = (page: Page, procedure: string) => actOf(page, procedure).locator('.tick input');

/** The box itself is hidden behind its circle: a person taps the circle. */
export const tick = (page: Page, procedure: string) => actOf(page, procedure).locator('.tick').click();

/** "Pas pour moi", and back: it stands in the action when it is open. */
export async function putAside(page: Page, procedure: string): Promise<void> {
  await openAct(page, procedure);
  await actOf(page, procedure)
    .getByRole('button', { name: /pour moi/ })
    .click();
}

/** Where one stands with an action. */
export const expectState = (page: Page, procedure: string, state: 'todo' | 'done' | 'not-for-me') =>
  state === 'todo'
    ? expect(actOf(page, procedure).and(page.locator('.first-card, [data-state="todo"]'))).toHaveCount(1)
    : expect(actOf(page, procedure)).toHaveAttribute('data-state', state);

export const undo = (page: Page) => page.getByRole('button', { name: 'Annuler' });
