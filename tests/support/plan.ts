import type { Page } from '@playwright/test';
import { answerAll, begin, BLACKMAIL, expect, heading, openAnew, type Given, type Host } from './guide.ts';

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

/** From the home page to the plan of these answers. */
export async function openPlan(page: Page, server: Host, given: Given): Promise<void> {
  await openAnew(page, server);
  await begin(page);
  await answerAll(page, given);
  await page.getByRole('button', { name: 'Voir quoi faire' }).click();
  await expect(heading(page)).toHaveText('Votre plan');
}

/** The plan as the page shows it: each procedure's id, by band, folded ones too. */
export const shownBands = (page: Page): Promise<readonly (readonly [string, readonly string[]])[]> =>
  page
    .locator('.band')
    .evaluateAll((bands) =>
      bands.map((band): readonly [string, readonly string[]] => [
        (band as HTMLElement).dataset['band'] ?? '',
        [...band.querySelectorAll<HTMLAnchorElement>('article h3 a')].map(
          ({ pathname }) => pathname.split('/').at(-2) ?? '',
        ),
      ]),
    );

/**
 * Every place of the plan as the page shows it: the bands, where what is joined counts in its card's band, and
 * `standby`, the box "Si ça change".
 */
export const shownPlaces = async (page: Page): Promise<ReadonlyMap<string, readonly string[]>> =>
  new Map(
    await page
      .locator('.band, .standby')
      .evaluateAll((places) =>
        places.map((place): readonly [string, readonly string[]] => [
          (place as HTMLElement).dataset['band'] ?? 'standby',
          [
            ...place.querySelectorAll<HTMLAnchorElement>(
              'article h3 a, .joined a, :scope > ul > li a[href*="/demarches/"]',
            ),
          ].map(({ pathname }) => pathname.split('/').at(-2) ?? ''),
        ]),
      ),
  );

/**
 * The ways from a place of the plan to a procedure: its card, what is joined to a card, or its line in "Si ça change".
 */
export const linkIn = (page: Page, place: string, procedure: string) =>
  page
    .locator(place === 'standby' ? '.standby li' : `.band[data-band="${place}"] :is(h3, .joined)`)
    .locator(`a[href$="/demarches/${procedure}/"]`);

export const cardOf = (page: Page, procedure: string) =>
  page.locator('.plan article').filter({ has: page.locator(`h3 a[href$="/demarches/${procedure}/"]`) });

/** One of the states of a card: to do, done, not for me. */
export const state = (page: Page, procedure: string, name: string) =>
  cardOf(page, procedure).getByRole('radio', { name });

/** The box itself is hidden behind its words: a person taps the words. */
export const mark = (page: Page, procedure: string, name: string) =>
  cardOf(page, procedure).locator('.state', { hasText: name }).click();

export const undo = (page: Page) => page.getByRole('button', { name: 'Annuler' });
