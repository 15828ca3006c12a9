import type { Page } from '@playwright/test';
import { answerAll, BLACKMAIL, changeAnswers, expect, goOnToPlan, open, openAnew } from './guide.ts';
import { findLimit } from './follow.ts';
import { openPlan } from './plan.ts';
import type { Served } from '../../scripts/serve.mjs';

export interface Screen {
  readonly name: string;
  readonly path: string;
  /** opens what is folded, ticks what changes the page */
  readonly prepare?: (page: Page) => Promise<void>;
}

/** Opens every fold of the page: what is closed is not looked at. */
export const unfold = (page: Page): Promise<void> =>
  page.evaluate(() => document.querySelectorAll('details').forEach((details) => (details.open = true)));

/** One screen of each kind, outside the flow. */
export const SCREENS: readonly Screen[] = [
  { name: 'home', path: '' },
  { name: 'emergency', path: 'fr/urgence/' },
  { name: 'procedures', path: 'fr/demarches/' },
  { name: 'procedure', path: 'fr/demarches/porter-plainte/' },
  {
    name: 'signs, one of danger ticked',
    path: 'fr/signes/',
    prepare: async (page) => {
      await unfold(page);
      await page.locator('.sign[data-strength="act-now"] input').first().check();
      await expect(page.locator('.sign .notice')).toBeVisible();
    },
  },
  { name: 'group of signs', path: 'fr/signes/images/' },
  { name: 'contacts', path: 'fr/contacts/' },
  { name: 'contact', path: 'fr/contacts/enfance-en-danger/' },
  { name: 'page', path: 'fr/pages/telephone-sur/' },
  { name: 'page with a table', path: 'fr/pages/les-delais/' },
  { name: 'page with a drawing, unfolded', path: 'fr/pages/qui-fait-quoi/', prepare: unfold },
  {
    name: 'procedure, a word explained',
    path: 'fr/demarches/suivre-la-plainte/',
    prepare: async (page) => {
      await page.locator('a.term').first().click();
      await expect(page.locator('.definition')).toBeVisible();
    },
  },
  { name: 'all pages', path: 'fr/pages/' },
  { name: 'letters', path: 'fr/lettres/' },
  {
    name: 'letter, begun',
    path: 'fr/lettres/saisir-le-juge/',
    prepare: async (page) => {
      await page.getByLabel('Votre prénom et votre nom').fill('A. B.');
      await expect(page.locator('.sheet')).toContainText('A. B.');
    },
  },
  { name: 'glossary', path: 'fr/mots/' },
  { name: 'news', path: 'fr/nouveautes/' },
  { name: 'whole guide', path: 'fr/plus/' },
  {
    name: 'local, several courts',
    path: 'fr/pres-de-chez-vous/',
    prepare: async (page) => {
      await page.getByLabel('Votre département').fill('02');
      await page.getByRole('button', { name: '02 – Aisne' }).click();
      await expect(page.getByRole('radio', { name: 'Laon' })).toBeVisible();
    },
  },
  { name: 'about, unfolded', path: 'fr/a-propos/', prepare: unfold },
  {
    name: 'settings, about to erase',
    path: 'fr/reglages/',
    prepare: async (page) => {
      await page.getByRole('button', { name: 'Tout effacer' }).click();
      await expect(page.getByRole('button', { name: 'Oui, tout effacer' })).toBeVisible();
    },
  },
  {
    name: 'what follows, a thing to do with its day',
    path: 'fr/suivi/',
    prepare: async (page) => {
      await page.locator('summary', { hasText: 'Ajouter une chose à faire' }).click();
      await page.getByLabel('Ce qu’il y a à faire').fill('Rappeler le lycée');
      await page.getByLabel('Pour quel jour, si vous savez').fill('2099-11-20');
      await page.getByRole('button', { name: 'Ajouter', exact: true }).click();
      await page.getByRole('button', { name: 'Agenda : Rappeler le lycée' }).click();
      await page.locator('summary', { hasText: 'Plusieurs enfants' }).click();
    },
  },
  {
    name: 'who sent the letter',
    path: 'fr/suivi/',
    prepare: (page) => page.getByRole('link', { name: 'Calculer une date limite' }).click(),
  },
  {
    name: 'a time limit counted, an alarm chosen',
    path: 'fr/suivi/',
    prepare: async (page) => {
      await findLimit(page, 'Le fonds d’indemnisation', 'Réponse à une offre du fonds');
      await page.locator('main input[type="date"]').fill('2098-11-20');
      await page.getByRole('button', { name: 'Fichier pour l’agenda' }).click();
      await page.getByRole('checkbox', { name: 'Avec une alarme' }).check();
      await page.locator('summary', { hasText: 'Comment cela se compte' }).click();
    },
  },
  {
    name: 'notes, one written, words to choose',
    path: 'fr/notes/',
    prepare: async (page) => {
      await page.getByLabel('Ce que j’ai vu ou entendu').fill('Une voiture grise.');
      await page.getByRole('button', { name: 'Ajouter à mes notes' }).click();
      await expect(page.locator('.note-row')).toBeVisible();
      await page.getByRole('button', { name: 'Imprimer', exact: true }).click();
      await page.locator('summary', { hasText: 'Garder mes notes' }).click();
    },
  },
  {
    name: 'what is kept, copies unfolded',
    path: 'fr/ce-qui-reste/',
    prepare: async (page) => {
      await expect(page.getByRole('heading', { name: 'Une copie à emporter' })).toBeVisible();
      await unfold(page);
    },
  },
  {
    name: 'pass on, a page',
    path: 'fr/transmettre/#/fr/demarches/porter-plainte/',
    prepare: async (page) => {
      await expect(page.locator('svg.qr')).toBeVisible();
      await unfold(page);
    },
  },
  {
    name: 'hand over, a code to scan',
    path: 'fr/remettre/',
    prepare: async (page) => {
      await page.getByRole('radio', { name: 'Images, chantage' }).check();
      await page.getByRole('radio', { name: 'Non', exact: true }).check();
      await expect(page.locator('.hand-screen svg.qr')).toBeVisible();
      await unfold(page);
    },
  },
  {
    name: 'all questions, one that is urgent',
    path: 'fr/toutes-les-questions/',
    prepare: async (page) => {
      await page.locator('form[data-question] input[value="missing"]').check();
      await expect(page.locator('.urgent-before')).toBeVisible();
      await unfold(page);
    },
  },
  { name: 'icon', path: 'fr/installer/', prepare: unfold },
  { name: 'nothing leaves', path: 'fr/rien-ne-sort/', prepare: unfold },
  { name: 'what is wrong', path: 'fr/signaler-une-erreur/' },
  { name: 'search', path: 'fr/chercher/' },
  {
    name: 'search, things found',
    path: 'fr/chercher/',
    prepare: async (page) => {
      await page.getByRole('searchbox').fill('avocat gratuit');
      await expect(page.locator('[data-kind="term"]')).toBeVisible();
      await expect(page.locator('[data-kind="contact"]')).toBeVisible();
    },
  },
  {
    name: 'search, nothing found',
    path: 'fr/chercher/',
    prepare: async (page) => {
      await page.getByRole('searchbox').fill('girafe');
      await expect(page.getByRole('heading', { name: 'Essayez un mot plus simple' })).toBeVisible();
    },
  },
  { name: 'neutral start', path: 'fr/debut/' },
  { name: 'not found', path: 'fr/nulle-part/' },
];

/** The size of text that a person has set in the browser or the phone, which media queries in rem follow too. */
export async function setTextSize(page: Page, percent: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Page.setFontSizes', {
    fontSizes: { standard: (16 * percent) / 100, fixed: (13 * percent) / 100 },
  });
  await session.detach();
  await expect
    .poll(() => page.evaluate(() => getComputedStyle(document.documentElement).fontSize))
    .toBe(`${(16 * percent) / 100}px`);
}

type Look = (name: string) => Promise<void>;

const named = (beginning: string): readonly Screen[] => {
  const screens = SCREENS.filter(({ name }) => name.startsWith(beginning));
  expect(screens, beginning).not.toEqual([]);
  return screens;
};

/** Looks at one screen of each kind, or at those that are given, or whose names begin so. */
export async function eachScreen(
  page: Page,
  server: Served,
  look: Look,
  which: readonly (Screen | string)[] = SCREENS,
): Promise<void> {
  const screens = which.flatMap((one) => (typeof one === 'string' ? named(one) : [one]));
  expect(screens.length).toBeGreaterThan(0);
  for (const { name, path, prepare } of screens) {
    await open(page, server, path);
    await prepare?.(page);
    await look(name);
  }
}

/** Looks at each kind of screen before the plan: first use, question, question that says what is missing, check. */
export async function eachQuestionScreen(page: Page, server: Served, look: Look): Promise<void> {
  await openAnew(page, server);
  await open(page, server, 'fr/parcours/');
  await look('first use');
  await page.getByRole('link', { name: /Non, personne/ }).click();
  await page.getByRole('button', { name: 'Continuer' }).click();
  await expect(page.getByRole('alert').filter({ hasText: 'Il manque' })).toBeVisible();
  await unfold(page);
  await look('question, nothing chosen');
  await page.locator('input[value="now"]').check();
  await expect(page.getByRole('link', { name: 'Voir les numéros d’urgence' })).toBeVisible();
  await look('question, danger ticked');
  await page.locator('input[value="now"]').uncheck();
  await answerAll(page, BLACKMAIL);
  await changeAnswers(page);
  await look('check');
}

/** Looks at the plan, and at the words that it gives to be said. */
export async function eachPlanScreen(page: Page, server: Served, look: Look): Promise<void> {
  await goToPlan(page, server);
  await look('plan, unfolded, one action done');
  await page.locator('.first-card .script-head a').click();
  await expect(page.getByRole('heading', { name: 'Après l’appel, notez' })).toBeVisible();
  await look('script to hold');
}

/** From the check to the plan, all of it unfolded and one action marked as done. */
export async function unfoldPlan(page: Page): Promise<void> {
  await goOnToPlan(page);
  await unfold(page);
  await page.locator('.first-card .tick').click();
  await expect(page.getByRole('button', { name: 'Annuler' })).toBeVisible();
}

/** Straight to a full plan, unfolded. */
export async function goToPlan(page: Page, server: Served): Promise<void> {
  await openPlan(page, server, BLACKMAIL);
  await unfoldPlan(page);
}
