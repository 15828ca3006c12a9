import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { parse } from 'yaml';
import { answerAll, begin, expect, goOnToPlan, heading, open, test, type Given, type Host } from '../support/guide.ts';
import { followAct, linkIn, openPlan, shownBands, shownPlaces } from '../support/plan.ts';

test.use({ serviceWorkers: 'block' });

// a Tuesday morning, when everybody answers: the order is the guide's own
test.beforeEach(({ page }) => page.clock.setFixedTime(new Date('2026-12-01T10:00:00+01:00')));

/** Five families, each from the home page to the letter in hand, as they would go. */
interface Family {
  readonly name: string;
  readonly answers: Given;
  /** what the top of the plan must say */
  readonly opening: string;
  readonly now: readonly string[];
  /** the card that leads to the letter, and the letter */
  readonly procedure: string;
  readonly letter: string;
  readonly fill: Readonly<Record<string, string>>;
  /** what the sheet then says */
  readonly says: readonly (string | RegExp)[];
}

const FAMILIES: readonly Family[] = [
  {
    name: 'a mother whose daughter of 15 did not come home from a friend',
    answers: {
      danger: ['unknown'],
      who: ['parent'],
      whereabouts: ['missing'],
      age: ['15-17'],
      noticed: ['older-partner', 'money'],
      health: ['unknown'],
      behind: ['partner-or-acquaintance'],
      talks: ['denies'],
      already: ['nothing'],
    },
    opening: 'ce n’est ni sa faute ni la vôtre.',
    now: ['signaler-la-disparition'],
    procedure: 'signaler-la-disparition',
    letter: 'note-disparition',
    fill: { "Depuis quand, et d'où": 'Lundi, 18 h, au stade', "Comment est l'enfant": '1 m 65\nveste bleue' },
    says: ['Lundi, 18 h, au stade', 'veste bleue', /FPR|personnes recherchées/],
  },
  {
    name: 'a father at the counter: the complaint was not taken',
    answers: {
      danger: ['none'],
      who: ['parent'],
      whereabouts: ['home'],
      age: ['13-14'],
      noticed: ['messages', 'told-by-child'],
      health: ['none'],
      behind: ['organised'],
      talks: ['accepts-help'],
      already: ['complaint-refused'],
    },
    opening: 'Si quelqu’un profite de votre enfant',
    now: [],
    procedure: 'refus-de-plainte',
    letter: 'refus-de-plainte',
    fill: { 'Le lieu du refus': 'le commissariat', "Ce qu'on vous a répondu": 'Revenez avec des preuves.' },
    says: ['le commissariat', 'Revenez avec des preuves.', '15-3'],
  },
  {
    name: 'a grandmother who writes for a child in care',
    answers: {
      danger: ['none'],
      who: ['relative'],
      whereabouts: ['in-care'],
      age: ['15-17'],
      noticed: ['told-by-others'],
      health: ['none'],
      behind: ['unknown'],
      talks: ['refuses'],
      already: ['nothing'],
    },
    opening: 'Vous pouvez agir, même sans être son parent.',
    now: [],
    procedure: 'ecrire-au-procureur',
    letter: 'plainte-procureur',
    fill: { 'Les faits': 'Une voiture attend le soir devant le foyer.' },
    says: ['Une voiture attend le soir devant le foyer.', /signale/],
  },
  {
    name: 'a young person in a home who wants to be heard',
    answers: {
      danger: ['none'],
      who: ['myself'],
      whereabouts: ['in-care'],
      age: ['15-17'],
      noticed: ['told-by-child'],
      health: ['none'],
      behind: ['partner-or-acquaintance'],
      already: ['nothing'],
    },
    opening: 'Si quelqu’un profite de vous, ce n’est pas votre faute.',
    now: [],
    procedure: 'saisir-vous-meme-le-juge',
    letter: 'saisir-le-juge-mineur',
    fill: { 'La ville du tribunal pour enfants': 'Évreux' },
    says: ['Tribunal pour enfants d’Évreux', /Je suis en danger/],
  },
  {
    name: 'a school nurse who alerts',
    answers: {
      danger: ['none'],
      who: ['professional'],
      whereabouts: ['home'],
      age: ['13-14'],
      noticed: ['changes', 'images'],
      images: ['circulating'],
      health: ['none'],
      behind: ['other-minors'],
      talks: ['not-tried'],
      already: ['school-told'],
    },
    opening: 'Si quelqu’un profite de cet enfant, ce n’est pas sa faute.',
    now: [],
    procedure: 'signaler-en-tant-que-professionnel',
    letter: 'information-preoccupante',
    fill: { 'Les faits': 'Le 3 mars, l’élève pleure à l’infirmerie.' },
    says: ['l’élève pleure à l’infirmerie'],
  },
];

const plain = (text: string): string => text.replaceAll("'", '’');

async function walk(page: Page, server: Host, family: Family): Promise<void> {
  await open(page, server);
  await begin(page);
  await answerAll(page, family.answers);
  await goOnToPlan(page);
  await expect(page.locator('.calm')).toContainText(family.opening);
  const now = (await shownBands(page)).find(([band]) => band === 'now')?.[1] ?? [];
  expect(now).toEqual(expect.arrayContaining([...family.now]));
  await followAct(page, family.procedure);
  await expect(page.locator('.steps').first()).toBeVisible();
  await page.locator('#partie-letters > summary').click();
  await page.locator(`.row[href$="/lettres/${family.letter}/"]`).click();
  for (const [label, words] of Object.entries(family.fill))
    await page.getByLabel(plain(label), { exact: true }).fill(words);
  for (const words of family.says) await expect(page.locator('.sheet')).toContainText(words);
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Fichier texte' }).click(),
  ]);
  expect(file.suggestedFilename()).toBe('lettre.txt');
  // and back to the plan, with everything still there
  for (let step = 0; step < 2; step++) await page.locator('.bar-back').click();
  await expect(heading(page)).toHaveText('Mon plan');
}

for (const family of FAMILIES) {
  test(`${family.name} gets from the home page to the letter in hand`, async ({ page, server }) => {
    await walk(page, server, family);
  });
}

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

for (const { name, persona, first } of NIGHTS) {
  test(`${name} see what cannot wait, and nothing that could harm`, async ({ page, server }) => {
    const { answers, holds, never = [] } = readPersona(persona);
    await openPlan(page, server, answers);
    const places = await shownPlaces(page);
    for (const place of IN_SIGHT) {
      for (const procedure of holds[place] ?? []) await isInSight(page, place, procedure);
    }
    const shown = [...places.values()].flat();
    for (const procedure of never) expect(shown).not.toContain(procedure);
    expect(new Set(shown).size).toBe(shown.length);
    if (first) expect(places.get(first[0])?.[0]).toBe(first[1]);
    // readable at a glance: what is one call is one action, and the first of them is open on somebody to call
    const acts = page.locator('.band[data-band="now"] [data-procedure]');
    expect(await acts.count()).toBeLessThanOrEqual(5);
    if (holds['now']) {
      await expect(acts.first()).toHaveClass(/first-act/);
      await expect(acts.first().locator('a[href^="tel:"]').first()).toBeVisible();
    }
    if (holds['standby']) await expect(page.locator('.standby a[href^="tel:"]').first()).toBeVisible();
    for (const procedure of holds['standby'] ?? []) await isOneTapAway(page, procedure);
  });
}
