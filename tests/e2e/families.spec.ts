import type { Page } from '@playwright/test';
import { answerAll, begin, expect, heading, open, test, type Given, type Host } from '../support/guide.ts';
import { cardOf, shownBands } from '../support/plan.ts';

test.use({ serviceWorkers: 'block' });

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
    answers: { danger: ['unknown'], who: ['parent'], whereabouts: ['missing'], age: ['15-17'], noticed: ['older-partner', 'money'], health: ['unknown'], behind: ['partner-or-acquaintance'], talks: ['denies'], already: ['nothing'] },
    opening: 'Votre enfant est une victime.',
    now: ['signaler-la-disparition'],
    procedure: 'signaler-la-disparition',
    letter: 'note-disparition',
    fill: { 'Depuis quand, et d\'où': 'Lundi, 18 h, au stade', 'Comment est l\'enfant': '1 m 65\nveste bleue' },
    says: ['Lundi, 18 h, au stade', 'veste bleue', /FPR|personnes recherchées/],
  },
  {
    name: 'a father at the counter: the complaint was not taken',
    answers: { danger: ['none'], who: ['parent'], whereabouts: ['home'], age: ['13-14'], noticed: ['messages', 'told-by-child'], health: ['none'], behind: ['organised'], talks: ['accepts-help'], already: ['complaint-refused'] },
    opening: 'Ce n’est pas la vôtre.',
    now: [],
    procedure: 'refus-de-plainte',
    letter: 'refus-de-plainte',
    fill: { 'Le lieu du refus': 'le commissariat', 'Ce qu\'on vous a répondu': 'Revenez avec des preuves.' },
    says: ['le commissariat', 'Revenez avec des preuves.', '15-3'],
  },
  {
    name: 'a grandmother who writes for a child in care',
    answers: { danger: ['none'], who: ['relative'], whereabouts: ['in-care'], age: ['15-17'], noticed: ['told-by-others'], health: ['none'], behind: ['unknown'], talks: ['refuses'], already: ['nothing'] },
    opening: 'Vous pouvez agir, même sans être son parent.',
    now: [],
    procedure: 'ecrire-au-procureur',
    letter: 'plainte-procureur',
    fill: { 'Les faits': 'Une voiture attend le soir devant le foyer.' },
    says: ['Une voiture attend le soir devant le foyer.', /signale/],
  },
  {
    name: 'a young person in a home who wants to be heard',
    answers: { danger: ['none'], who: ['myself'], whereabouts: ['in-care'], age: ['15-17'], noticed: ['told-by-child'], health: ['none'], behind: ['partner-or-acquaintance'], already: ['nothing'] },
    opening: 'Vous êtes une victime.',
    now: [],
    procedure: 'saisir-vous-meme-le-juge',
    letter: 'saisir-le-juge-mineur',
    fill: { 'La ville du tribunal pour enfants': 'Évreux' },
    says: ['Tribunal pour enfants d’Évreux', /Je suis en danger/],
  },
  {
    name: 'a school nurse who alerts',
    answers: { danger: ['none'], who: ['professional'], whereabouts: ['home'], age: ['13-14'], noticed: ['changes', 'images'], images: ['circulating'], health: ['none'], behind: ['other-minors'], talks: ['not-tried'], already: ['school-told'] },
    opening: 'Cet enfant est une victime.',
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
  await page.getByRole('button', { name: 'Voir quoi faire' }).click();
  await expect(heading(page)).toHaveText('Votre plan');
  await expect(page.locator('.calm')).toContainText(family.opening);
  const now = (await shownBands(page)).find(([band]) => band === 'now')?.[1] ?? [];
  expect(now).toEqual(expect.arrayContaining([...family.now]));
  await page.evaluate(() => document.querySelectorAll('details').forEach((details) => (details.open = true)));
  await cardOf(page, family.procedure).getByRole('heading').getByRole('link').click();
  await expect(page.locator('.steps').first()).toBeVisible();
  await page.locator(`.row[href$="/lettres/${family.letter}/"]`).click();
  for (const [label, words] of Object.entries(family.fill)) await page.getByLabel(plain(label), { exact: true }).fill(words);
  for (const words of family.says) await expect(page.locator('.sheet')).toContainText(words);
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Fichier texte' }).click()]);
  expect(file.suggestedFilename()).toBe('lettre.txt');
  // and back to the plan, with everything still there
  for (let step = 0; step < 2; step++) await page.locator('.bar-back').click();
  await expect(heading(page)).toHaveText('Votre plan');
}

for (const family of FAMILIES) {
  test(`${family.name} gets from the home page to the letter in hand`, async ({ page, server }) => {
    await walk(page, server, family);
  });
}
