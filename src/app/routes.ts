import { find } from './context.ts';
import { t } from './say.ts';
import type * as page from './page-kind.ts';
import { isScriptStep, STEPS } from './ui/step-numbers.ts';

const HOME = { kind: 'home' } as const;
const under = <K extends string>(kind: K) => ({ parent: { kind }, section: kind }) as const;

/**
 * A page that stands on the map alone: of what the person keeps or writes (own-page.tsx), or, with the kit, one that
 * keeps the guide or hands it over (kit-screens.ts).
 */
const mapped = <
  T extends 'follow' | 'notes' | 'stored' | 'install' | 'passOn' | 'handOver' | 'planCode' | 'interpreter',
  N extends 'texts' | 'kit',
>(
  slug: string,
  topic: T,
  needs: N,
) =>
  ({
    slug,
    title: `${topic}.title`,
    frame: { ...under('more'), wide: topic === 'notes' },
    needs,
  }) as const;

/**
 * Every kind of page of the guide, with all that the app has to know of it. A new kind is one entry here, and
 * its screen in the folder of its feature, named in core-screens.ts, in text-screens.ts where it shows texts, or in
 * kit-screens.ts where it needs the kit: all travel later than this table. The menu is in ui/nav.tsx.
 */
const TABLE = {
  home: {
    slug: '',
    title: null,
    frame: { wide: true, offersUpdate: 'all' },
  },
  'neutral-start': { slug: 'debut', title: null, frame: { quiet: true, bare: true } },
  emergency: { slug: 'urgence', title: 'bar.urgent', frame: { parent: HOME, offersUpdate: 'changes' } },
  flow: {
    slug: 'parcours',
    title: ({ step }) => t(step === STEPS.plan ? 'page.plan' : 'page.flow'),
    frame: ({ step }) =>
      step === STEPS.plan
        ? { parent: HOME, wide: true, offersUpdate: 'all' }
        : { parent: HOME, quiet: true, wide: isScriptStep(step) },
    needs: 'first',
  },
  search: {
    slug: 'chercher',
    title: 'search.title',
    frame: { parent: HOME },
    needs: 'texts',
  },
  procedures: {
    slug: 'demarches',
    title: 'procedures.title',
    frame: { parent: HOME },
  },
  procedure: {
    slug: 'demarches',
    of: ({ procedures }) => procedures,
    title: ({ core, id }) => find(core.procedures, id).short,
    frame: { ...under('procedures'), wide: true },
    needs: 'texts',
  },
  letters: {
    slug: 'lettres',
    title: 'letters.title',
    frame: { parent: HOME },
  },
  letter: {
    slug: 'lettres',
    of: ({ letters }) => letters,
    title: ({ core, id }) => find(core.letters, id).short,
    frame: { ...under('letters'), wide: true },
    needs: 'texts',
  },
  pages: {
    slug: 'pages',
    title: 'pages.title',
    frame: { parent: HOME },
  },
  page: {
    slug: 'pages',
    of: ({ pages }) => pages,
    title: ({ core, id }) => find(core.pages, id).short,
    // a page in no group is about the guide itself
    frame: ({ core, id }) =>
      core.pageGroups.some(({ pages }) => pages.includes(id)) ? under('pages') : under('settings'),
    needs: 'texts',
  },
  local: {
    slug: 'pres-de-chez-vous',
    where: ({ roles }) => roles?.['local-contacts'] !== undefined,
    title: 'local.title',
    frame: under('more'),
    needs: 'texts',
  },
  glossary: {
    slug: 'mots',
    title: 'glossary.title',
    frame: under('more'),
    needs: 'texts',
  },
  contacts: {
    slug: 'contacts',
    title: 'nav.help',
    frame: { parent: HOME, wide: true, offersUpdate: 'changes' },
  },
  contact: {
    slug: 'contacts',
    of: ({ contacts }) => contacts,
    title: ({ core, id }) => find(core.contacts, id).name,
    frame: { ...under('contacts'), offersUpdate: 'changes' },
    needs: 'texts',
  },
  signs: {
    slug: 'signes',
    title: 'nav.signs',
    frame: { parent: HOME, wide: true },
    needs: 'texts',
  },
  'sign-group': {
    slug: 'signes',
    of: ({ signs }) => signs,
    title: ({ core, id }) => find(core.signs, id).title,
    frame: under('signs'),
    needs: 'texts',
  },
  follow: mapped('suivi', 'follow', 'texts'),
  notes: mapped('notes', 'notes', 'texts'),
  stored: mapped('ce-qui-reste', 'stored', 'texts'),
  install: mapped('installer', 'install', 'kit'),
  'pass-on': mapped('transmettre', 'passOn', 'kit'),
  'hand-over': mapped('remettre', 'handOver', 'kit'),
  'plan-code': mapped('code', 'planCode', 'kit'),
  interpreter: mapped('interprete', 'interpreter', 'kit'),
  settings: {
    slug: 'reglages',
    title: 'settings.title',
    frame: { parent: HOME, offersUpdate: 'all' },
  },
  news: {
    slug: 'nouveautes',
    title: 'news.title',
    frame: under('more'),
    needs: 'texts',
  },
  about: {
    slug: 'a-propos',
    title: 'about.title',
    frame: under('settings'),
    needs: 'texts',
  },
  more: {
    slug: 'plus',
    title: 'more.title',
    frame: { parent: HOME },
  },
  'not-found': { slug: 'introuvable', title: 'missing.title', frame: { parent: HOME } },
} as const satisfies Record<string, page.PageKind<{ readonly kind: string; readonly id?: string }>>;

export type Kind = keyof typeof TABLE;
/** Kinds whose screen shows texts. */
export type TextKind = { [K in Kind]: (typeof TABLE)[K] extends { readonly needs: 'texts' } ? K : never }[Kind];
/** Kinds whose screen needs the kit. */
export type KitKind = { [K in Kind]: (typeof TABLE)[K] extends { readonly needs: 'kit' } ? K : never }[Kind];
type Named = { [K in Kind]: (typeof TABLE)[K] extends { readonly of: unknown } ? K : never }[Kind];

/** The screens that show texts, by kind of page. */
export type TextScreens = Readonly<Record<TextKind, page.TextScreen>>;
/** Those that need the kit, by kind of page. */
export type KitScreens = Readonly<Record<KitKind, page.KitScreen>>;
/** The others, by kind of page; of the flow, what is no question. */
export type CoreScreens = Readonly<Record<Exclude<Kind, TextKind | KitKind>, page.Screen>>;

/** A page of the guide. */
export type Route = { readonly kind: Exclude<Kind, Named> } | { readonly kind: Named; readonly id: string };

export type FrameOptions = page.FrameOptions<Route>;

/** The table, in which every page to go to exists. */
export const ROUTES: Readonly<Record<Kind, page.PageKind<Route>>> = TABLE;
export const KINDS = Object.keys(ROUTES) as readonly Kind[];
