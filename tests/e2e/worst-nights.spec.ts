import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { parse } from 'yaml';
import { expect, test, type Given } from '../support/guide.ts';
import { inParts } from '../support/in-parts.ts';
import { linkIn, openPlan, shownPlaces } from '../support/plan.ts';

test.use({ serviceWorkers: 'block' });

// a Tuesday morning, when everybody answers: the order is the guide's own
test.beforeEach(({ page }) => page.clock.setFixedTime(new Date('2026-12-01T10:00:00+01:00')));

/**
 * Families of the worst nights, as they stand in guide-content/personas: answered in the page,
 * each finds what its file demands.
 */
interface Night {
  readonly name: string;
  readonly persona: string;
  /** the first card of a band, where the order counts */
  readonly first?: readonly [band: string, procedure: string];
}

const NIGHTS: readonly Night[] = [
  {
    name: 'parents whose daughter of 18 was assaulted last night',
    persona: 'dix-huit-ans-une-agression-cette-nuit',
    first: ['now', 'soins-urgents'],
  },
  {
    name: 'parents told of an assault by phone, while she is missing',
    persona: 'une-agression-dite-au-telephone',
    first: ['now', 'signaler-la-disparition'],
  },
  {
    name: 'parents of a missing girl who know nothing of her health',
    persona: 'absente-et-sa-sante-inconnue',
    first: ['now', 'signaler-la-disparition'],
  },
  {
    name: 'a mother whose partner assaulted her daughter in their home',
    persona: 'agressee-cette-nuit-chez-elle',
    first: ['now', 'soins-urgents'],
  },
  {
    name: 'a mother who must hand her child over on Saturday',
    persona: 'un-droit-de-visite-samedi',
    first: ['today', 'mettre-l-enfant-a-l-abri'],
  },
  {
    name: 'parents whose daughter was made to bring friends',
    persona: 'on-l-a-poussee-a-amener-deux-amies',
    first: ['today', 'enfant-mis-en-cause'],
  },
  {
    name: 'parents whose daughter is abroad with adults they fear',
    persona: 'avec-des-adultes-dans-un-autre-pays',
    first: ['now', 'enfant-a-l-etranger'],
  },
  {
    name: 'parents of a pupil whom a stranger threatens',
    persona: 'menaces-et-pas-de-plainte',
    first: ['now', 'se-proteger-des-menaces'],
  },
  { name: 'a young man of 18 with nowhere to sleep tonight', persona: 'jeune-dix-huit-ans-dehors-ce-soir' },
  {
    name: 'a grandmother to whom a judge entrusted the child',
    persona: 'confiee-a-sa-grand-mere',
    first: ['now', 'mettre-l-enfant-a-l-abri'],
  },
  { name: 'parents who learn of a non-lieu', persona: 'un-non-lieu' },
  { name: 'a neighbour who can answer nothing', persona: 'la-voisine-ne-sait-rien' },
  {
    name: 'parents to whom everything happens at once',
    persona: 'tout-a-la-fois',
    first: ['today', 'enfant-mis-en-cause'],
  },
];

interface Persona {
  readonly answers: Given;
  readonly holds: Readonly<Record<string, readonly string[]>>;
  readonly never?: readonly string[];
}

const readPersona = (id: string): Persona =>
  parse(readFileSync(`guide-content/personas/${id}.yaml`, 'utf8')) as Persona;

/** What must be seen without a touch: what waits is folded. */
const IN_SIGHT = ['now', 'today'];

/** It stands in its band, open or as a row; or another one, whose call it shares, names it in sight. */
async function isInSight(page: Page, band: string, procedure: string): Promise<void> {
  const said = `${procedure} in ${band}`;
  const own = page.locator(`.band[data-band="${band}"] [data-procedure="${procedure}"]`);
  if ((await own.count()) > 0) {
    await expect(own.locator('h3, summary b').first(), said).toBeVisible();
    return;
  }
  const title = (await linkIn(page, band, procedure).textContent()) ?? '';
  expect(title, said).not.toBe('');
  await expect(page.getByText(/^Avec\s:/).filter({ hasText: title, visible: true }), said).not.toHaveCount(0);
}

/** It has its line in "Si ça change", at most one tap below. */
async function isOneTapAway(page: Page, procedure: string): Promise<void> {
  const line = linkIn(page, 'standby', procedure);
  if (await line.isHidden()) await page.locator('.standby summary').click();
  await expect(line, `${procedure} in standby`).toBeVisible();
}

for (const [part, some] of inParts(NIGHTS, 2))
  test(`families of the worst nights see what cannot wait, and nothing that could harm (${part})`, async ({
    page,
    server,
  }) => {
    for (const { name, persona, first } of some)
      await test.step(name, async () => {
        const { answers, holds, never = [] } = readPersona(persona);
        await openPlan(page, server, answers);
        const places = await shownPlaces(page);
        for (const place of IN_SIGHT) {
          for (const procedure of holds[place] ?? []) await isInSight(page, place, procedure);
        }
        const shown = [...places.values()].flat();
        for (const procedure of never) expect.soft(shown, name).not.toContain(procedure);
        expect.soft(new Set(shown).size, name).toBe(shown.length);
        if (first) expect.soft(places.get(first[0])?.[0], name).toBe(first[1]);
        // readable at a glance: what is one call is one action, and the first of them is open on somebody to call
        const acts = page.locator('.band[data-band="now"] [data-procedure]');
        expect.soft(await acts.count(), name).toBeLessThanOrEqual(5);
        if (holds['now']) {
          await expect.soft(acts.first(), name).toHaveClass(/first-act/);
          await expect.soft(acts.first().locator('a[href^="tel:"]').first(), name).toBeVisible();
        }
        if (holds['standby']) await expect(page.locator('.standby a[href^="tel:"]').first()).toBeVisible();
        for (const procedure of holds['standby'] ?? []) await isOneTapAway(page, procedure);
      });
  });
