import { find, type PagePart } from '../pack/index.ts';
import { t } from './say.ts';
import type * as page from './ui/page-kind.ts';
import { isScriptStep, STEPS } from './ui/step-numbers.ts';

const HOME = { kind: 'home' } as const;
const under = <K extends string>(kind: K) => ({ parent: { kind }, section: kind }) as const;

/**
 * Every kind of page of the guide, with all that the app has to know of it. A new kind is one entry here, its screen in
 * the folder of its feature, and its words. What needs the same part of the pack travels as one script, with that part
 * (tools/site/scripts-of-parts.ts): all travel later than this table. The menu is in ui/nav.tsx.
 */
const TABLE = {
  home: {
    slug: '',
    title: null,
    frame: { wide: true, offersUpdate: 'all' },
    asks: 'first',
    screen: () => import('./home/home.tsx'),
  },
  'neutral-start': {
    slug: 'debut',
    title: null,
    frame: { quiet: true, bare: true },
    asks: 'first',
    screen: () => import('./home/neutral-start.tsx'),
  },
  emergency: {
    slug: 'urgence',
    title: 'bar.urgent',
    // the card beside other screens has the same numbers
    frame: { parent: HOME, wide: true, offersUpdate: 'changes' },
    screen: () => import('./contacts/emergency.tsx'),
  },
  flow: {
    slug: 'parcours',
    title: ({ step }) => t(step === STEPS.plan ? 'page.plan' : 'page.flow'),
    frame: ({ step }) =>
      step === STEPS.plan
        ? { parent: HOME, wide: true, offersUpdate: 'all' }
        : { parent: HOME, quiet: true, wide: isScriptStep(step) },
    needs: 'first',
    screen: () => import('./questions/flow.tsx'),
    later: () => import('./questions/later-steps.tsx'),
  },
  search: {
    slug: 'chercher',
    title: 'search.title',
    frame: { parent: HOME },
    needs: 'texts',
    screen: () => import('./search/search.tsx'),
  },
  procedures: {
    slug: 'demarches',
    title: 'procedures.title',
    frame: { parent: HOME },
    screen: () => import('./procedures/procedures.tsx'),
  },
  procedure: {
    slug: 'demarches',
    of: ({ procedures }) => procedures,
    title: ({ core, id }) => find(core.procedures, id).short,
    frame: { ...under('procedures'), wide: true },
    needs: 'texts',
    screen: () => import('./procedures/procedure.tsx'),
  },
  signs: {
    slug: 'signes',
    title: 'nav.signs',
    frame: { parent: HOME, wide: true },
    needs: 'texts',
    screen: () => import('./signs/signs.tsx'),
  },
  'sign-group': {
    slug: 'signes',
    of: ({ signs }) => signs,
    title: ({ core, id }) => find(core.signs, id).title,
    frame: under('signs'),
    needs: 'texts',
    screen: () => import('./signs/sign-group.tsx'),
  },
  letters: {
    slug: 'lettres',
    title: 'letters.title',
    frame: { parent: HOME },
    screen: () => import('./letters/letters.tsx'),
  },
  letter: {
    slug: 'lettres',
    of: ({ letters }) => letters,
    title: ({ core, id }) => find(core.letters, id).short,
    frame: { ...under('letters'), wide: true },
    needs: 'texts',
    screen: () => import('./letters/letter.tsx'),
  },
  pages: {
    slug: 'pages',
    title: 'pages.title',
    frame: { parent: HOME },
    screen: () => import('./pages/pages.tsx'),
  },
  page: {
    slug: 'pages',
    of: ({ pages }) => pages,
    title: ({ core, id }) => find(core.pages, id).short,
    // a page in no group is about the guide itself
    frame: ({ core, id }) =>
      core.pageGroups.some(({ pages }) => pages.includes(id)) ? under('pages') : under('settings'),
    needs: 'texts',
    screen: () => import('./pages/page.tsx'),
  },
  glossary: {
    slug: 'mots',
    title: 'glossary.title',
    frame: under('more'),
    needs: 'texts',
    screen: () => import('./pages/glossary.tsx'),
  },
  contacts: {
    slug: 'contacts',
    title: 'nav.help',
    frame: { parent: HOME, wide: true, offersUpdate: 'changes' },
    screen: () => import('./contacts/contacts.tsx'),
  },
  contact: {
    slug: 'contacts',
    of: ({ contacts }) => contacts,
    title: ({ core, id }) => find(core.contacts, id).name,
    frame: { ...under('contacts'), offersUpdate: 'changes' },
    needs: 'texts',
    screen: () => import('./contacts/contact.tsx'),
  },
  follow: {
    slug: 'suivi',
    title: 'follow.title',
    frame: under('more'),
    needs: 'texts',
    screen: () => import('./plan/follow/follow-page.tsx'),
  },
  notes: {
    slug: 'notes',
    title: 'notes.title',
    frame: { ...under('more'), wide: true },
    needs: 'texts',
    screen: () => import('./notes/notes-page.tsx'),
  },
  local: {
    slug: 'pres-de-chez-vous',
    where: ({ roles }) => roles?.['local-contacts'] !== undefined,
    title: 'local.title',
    frame: under('more'),
    needs: 'texts',
    screen: () => import('./contacts/local.tsx'),
  },
  stored: {
    slug: 'ce-qui-reste',
    title: 'stored.title',
    frame: under('settings'),
    needs: 'texts',
    screen: () => import('./stored/stored-page.tsx'),
  },
  install: {
    slug: 'installer',
    title: 'install.title',
    frame: under('more'),
    needs: 'kit',
    screen: () => import('./install/install.tsx'),
  },
  'pass-on': {
    slug: 'transmettre',
    title: 'passOn.title',
    frame: under('more'),
    needs: 'kit',
    screen: () => import('./pass-on/pass-on-page.tsx'),
  },
  'hand-over': {
    slug: 'remettre',
    title: 'handOver.title',
    frame: { ...under('more'), wide: true },
    needs: 'kit',
    screen: () => import('./hand-over/hand-over.tsx'),
  },
  'all-questions': {
    slug: 'toutes-les-questions',
    title: 'allQuestions.title',
    frame: { parent: { kind: 'hand-over' }, section: 'more', wide: true },
    needs: 'kit',
    screen: () => import('./all-questions/all-questions.tsx'),
  },
  'plan-code': {
    slug: 'code',
    title: 'planCode.title',
    frame: under('more'),
    needs: 'kit',
    screen: () => import('./plan-code/plan-code.tsx'),
  },
  interpreter: {
    slug: 'interprete',
    title: 'interpreter.title',
    frame: under('more'),
    needs: 'kit',
    screen: () => import('./interpreter/interpreter.tsx'),
  },
  settings: {
    slug: 'reglages',
    title: 'settings.title',
    frame: { parent: HOME, offersUpdate: 'all' },
    screen: () => import('./settings/settings.tsx'),
  },
  news: {
    slug: 'nouveautes',
    title: 'news.title',
    frame: under('more'),
    needs: 'texts',
    screen: () => import('./pages/news.tsx'),
  },
  about: {
    slug: 'a-propos',
    title: 'about.title',
    frame: under('settings'),
    needs: 'texts',
    screen: () => import('./pages/about.tsx'),
  },
  leaves: {
    slug: 'rien-ne-sort',
    title: 'leaves.title',
    frame: under('about'),
    needs: 'kit',
    screen: () => import('./leaves/leaves.tsx'),
  },
  report: {
    slug: 'signaler-une-erreur',
    title: 'report.title',
    frame: under('about'),
    needs: 'kit',
    screen: () => import('./report/report.tsx'),
  },
  more: {
    slug: 'plus',
    title: 'more.title',
    frame: { parent: HOME },
    screen: () => import('./settings/more.tsx'),
  },
  'not-found': {
    slug: 'introuvable',
    title: 'missing.title',
    frame: { parent: HOME },
    screen: () => import('./home/not-found.tsx'),
  },
} as const satisfies Record<string, page.PageKind<{ readonly kind: string; readonly id?: string }>>;

export type Kind = keyof typeof TABLE;
type KindWithId = { [K in Kind]: (typeof TABLE)[K] extends { readonly of: unknown } ? K : never }[Kind];

/** A page of the guide. */
export type Route = { readonly kind: Exclude<Kind, KindWithId> } | { readonly kind: KindWithId; readonly id: string };

export type FrameOptions = page.FrameOptions<Route>;

/** The table, in which every page to go to exists. */
export const ROUTES: Readonly<Record<Kind, page.PageKind<Route>>> = TABLE;
export const KINDS = Object.keys(ROUTES) as readonly Kind[];

/** What a page cannot be shown without. */
export const needsOf = ({ kind }: { readonly kind: Kind }): PagePart => ROUTES[kind].needs ?? 'core';

/** The screens that have come, by kind of page; `later`: the steps of the flow that are no question. */
export type Screens = Readonly<Partial<Record<Kind, page.AnyScreen>>> & { readonly later?: page.Screen };

/** Loads the screens that a part of the pack is shown with. Rejects when they do not come. */
export async function loadScreens(part: PagePart): Promise<Screens> {
  const kinds = KINDS.filter((kind) => needsOf({ kind }) === part);
  const screens = kinds.map(async (kind) => [kind, (await ROUTES[kind].screen()).default]);
  const later = part === 'core' ? [TABLE.flow.later().then((file) => ['later', file.default])] : [];
  return Object.fromEntries(await Promise.all([...screens, ...later])) as Screens;
}
