import type { JSX } from 'preact';
import type { Core, Texts } from '../pack/index.ts';
import { ContactsScreen } from './contacts/contacts.tsx';
import { EmergencyScreen } from './contacts/emergency.tsx';
import { find } from './context.ts';
import { HomeScreen } from './home/home.tsx';
import { NeutralStartScreen } from './home/neutral-start.tsx';
import { NotFoundScreen } from './home/not-found.tsx';
import { t } from './i18n.ts';
import { LettersScreen } from './letters/letters.tsx';
import { ProceduresScreen } from './procedures/procedures.tsx';
import { FlowScreen } from './questions/flow.tsx';
import { PagesScreen } from './reading/pages.tsx';
import { MoreScreen } from './settings/more.tsx';
import { SettingsScreen } from './settings/settings.tsx';
import { SignsScreen } from './signs/signs.tsx';
import type { IconName } from './ui/icon.tsx';

type Words = Parameters<typeof t>[0];

/** The page that is asked for: `id` where its kind has some, and '' elsewhere; `step` in the flow. */
export interface Asked {
  readonly core: Core;
  readonly id: string;
  readonly step: string | null;
}

/** What stands around a screen. `To`: a page to go to. */
export interface FrameOptions<To extends { readonly kind: string } = Route> {
  /** where "Retour" leads; left out on the home page, which shows the name instead */
  readonly parent?: To;
  /** the entry of the menu that it belongs to, where it has none of its own */
  readonly section?: To['kind'];
  /** in the flow: no menu, no banner */
  readonly quiet?: boolean;
  /** the neutral start: nothing of the subject, so no help card and no foot */
  readonly bare?: boolean;
  /** an update may be offered here (PW-2) */
  readonly offersUpdate?: boolean;
}

interface InMenu {
  /** 0 for the first */
  readonly place: number;
  /** a step of the flow */
  readonly step?: string;
  /** its word in the menu of wide screens */
  readonly long: Words;
  /** its word under the thumb; what has none is found under "Plus" there */
  readonly short?: Words;
}

interface OnMap {
  /** of the guide's parts, or of what is about the guide itself */
  readonly group: 'parts' | 'about';
  /** where it is not called as its title */
  readonly words?: Words;
  readonly hint: Words;
}

/** The screens that show texts, by kind of page. */
export type TextScreens = Readonly<Record<TextKind, TextScreen>>;
export type Screen = (props: { readonly step: string | null; readonly texts: Texts | null }) => JSX.Element;
/** A screen that shows texts: it cannot be rendered without. */
export type TextScreen = (props: { readonly id: string; readonly texts: Texts }) => JSX.Element;

type PageKind<To extends { readonly kind: string } = Route> = {
  /** its part of the path. Neutral words only: a path stands in the browser's history. Answers are never part of one. */
  readonly slug: string;
  /** the things that have such a page, each at `<slug>/<id>/` */
  readonly of?: (core: Core) => readonly { readonly id: string }[];
  /** whether a guide has such a page; left out: every guide has */
  readonly where?: (core: Core) => boolean;
  /** neutral as well (ST-5, ST-6); null: the name of the guide alone */
  readonly title: Words | null | ((asked: Asked) => string);
  /** in the menu and on the map */
  readonly icon?: IconName;
  readonly frame: FrameOptions<To> | ((asked: Asked) => FrameOptions<To>);
  readonly menu?: InMenu;
  /** its row on "Plus", the map of the guide, in the order of this table */
  readonly map?: OnMap;
} & (
  | { /** travels with the first script, and needs the core only */ readonly screen: Screen }
  | { /** its screen shows texts, and travels with them: text-screens.ts */ readonly needs: 'texts' }
);

const HOME = { kind: 'home' } as const;
const under = <K extends string>(kind: K) => ({ parent: { kind }, section: kind }) as const;

/**
 * Every kind of page of the guide, with all that the app has to know of it. A new kind is one entry here, and its screen in the folder of its
 * feature; one that shows texts is named in text-screens.ts as well, which travels later.
 */
const TABLE = {
  home: {
    slug: '',
    title: null,
    icon: 'home',
    frame: { offersUpdate: true },
    menu: { place: 0, long: 'nav.home', short: 'nav.home' },
    screen: HomeScreen,
  },
  'neutral-start': { slug: 'debut', title: null, frame: { quiet: true, bare: true }, screen: NeutralStartScreen },
  emergency: { slug: 'urgence', title: 'bar.urgent', frame: { parent: HOME }, screen: EmergencyScreen },
  flow: {
    slug: 'parcours',
    title: ({ step }) => t(step === 'plan' ? 'page.plan' : 'page.flow'),
    icon: 'plan',
    frame: ({ step }) => (step === 'plan' ? { parent: HOME, offersUpdate: true } : { parent: HOME, quiet: true }),
    menu: { place: 1, step: 'plan', long: 'nav.planLong', short: 'nav.plan' },
    screen: FlowScreen,
  },
  search: {
    slug: 'chercher',
    title: 'search.title',
    icon: 'search',
    frame: { parent: HOME },
    menu: { place: 6, long: 'search.title' },
    map: { group: 'parts', hint: 'home.searchHint' },
    needs: 'texts',
  },
  procedures: {
    slug: 'demarches',
    title: 'procedures.title',
    icon: 'scale',
    frame: { parent: HOME },
    menu: { place: 3, long: 'nav.procedures' },
    map: { group: 'parts', hint: 'more.procedures' },
    screen: ProceduresScreen,
  },
  procedure: {
    slug: 'demarches',
    of: ({ procedures }) => procedures,
    title: ({ core, id }) => find(core.procedures, id).short,
    frame: under('procedures'),
    needs: 'texts',
  },
  letters: {
    slug: 'lettres',
    title: 'letters.title',
    icon: 'letter',
    frame: { parent: HOME },
    menu: { place: 5, long: 'nav.letters' },
    map: { group: 'parts', hint: 'more.letters' },
    screen: LettersScreen,
  },
  letter: {
    slug: 'lettres',
    of: ({ letters }) => letters,
    title: ({ core, id }) => find(core.letters, id).short,
    frame: under('letters'),
    needs: 'texts',
  },
  pages: {
    slug: 'pages',
    title: 'pages.title',
    icon: 'book',
    frame: { parent: HOME },
    menu: { place: 4, long: 'nav.pages' },
    map: { group: 'parts', hint: 'more.pages' },
    screen: PagesScreen,
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
    icon: 'pin',
    frame: under('more'),
    map: { group: 'parts', hint: 'more.local' },
    needs: 'texts',
  },
  glossary: {
    slug: 'mots',
    title: 'glossary.title',
    icon: 'word',
    frame: under('more'),
    map: { group: 'parts', hint: 'more.glossary' },
    needs: 'texts',
  },
  contacts: {
    slug: 'contacts',
    title: 'nav.help',
    icon: 'help',
    frame: { parent: HOME },
    menu: { place: 7, long: 'nav.helpLong', short: 'nav.help' },
    map: { group: 'parts', words: 'contacts.title', hint: 'more.contacts' },
    screen: ContactsScreen,
  },
  contact: {
    slug: 'contacts',
    of: ({ contacts }) => contacts,
    title: ({ core, id }) => find(core.contacts, id).name,
    frame: under('contacts'),
    needs: 'texts',
  },
  signs: {
    slug: 'signes',
    title: 'nav.signs',
    icon: 'eye',
    frame: { parent: HOME },
    menu: { place: 2, long: 'nav.signsLong', short: 'nav.signs' },
    map: { group: 'parts', words: 'signs.title', hint: 'more.signs' },
    screen: SignsScreen,
  },
  'sign-group': {
    slug: 'signes',
    of: ({ signs }) => signs,
    title: ({ core, id }) => find(core.signs, id).title,
    frame: under('signs'),
    needs: 'texts',
  },
  settings: {
    slug: 'reglages',
    title: 'settings.title',
    icon: 'settings',
    frame: { parent: HOME, offersUpdate: true },
    menu: { place: 8, long: 'settings.title' },
    map: { group: 'about', hint: 'more.settings' },
    screen: SettingsScreen,
  },
  news: {
    slug: 'nouveautes',
    title: 'news.title',
    icon: 'clock',
    frame: under('more'),
    map: { group: 'about', hint: 'more.news' },
    needs: 'texts',
  },
  about: {
    slug: 'a-propos',
    title: 'about.title',
    icon: 'info',
    frame: under('settings'),
    map: { group: 'about', hint: 'more.about' },
    needs: 'texts',
  },
  more: {
    slug: 'plus',
    title: 'more.title',
    icon: 'menu',
    frame: { parent: HOME },
    menu: { place: 9, long: 'nav.moreLong', short: 'nav.more' },
    screen: MoreScreen,
  },
  'not-found': { slug: 'introuvable', title: 'missing.title', frame: { parent: HOME }, screen: NotFoundScreen },
} as const satisfies Record<string, PageKind<{ readonly kind: string; readonly id?: string }>>;

export type Kind = keyof typeof TABLE;
/** Kinds whose screen shows texts. */
export type TextKind = { [K in Kind]: (typeof TABLE)[K] extends { readonly needs: 'texts' } ? K : never }[Kind];
type Named = { [K in Kind]: (typeof TABLE)[K] extends { readonly of: unknown } ? K : never }[Kind];

/** A page of the guide. */
export type Route = { readonly kind: Exclude<Kind, Named> } | { readonly kind: Named; readonly id: string };

/** The table, in which every page to go to exists. */
export const ROUTES: Readonly<Record<Kind, PageKind>> = TABLE;
export const KINDS = Object.keys(ROUTES) as readonly Kind[];

interface Shown {
  readonly to: Route;
  readonly icon: IconName | undefined;
}
/** An entry of the menu. */
export type MenuEntry = InMenu & Shown;
/** A row of the map. */
export type MapRow = OnMap & Shown & { readonly words: Words };

export const MENU: readonly MenuEntry[] = KINDS.flatMap((kind) => {
  const { menu, icon } = ROUTES[kind];
  return menu ? [{ ...menu, icon, to: { kind } as Route }] : [];
}).sort((a, b) => a.place - b.place);

export const MAP: readonly MapRow[] = KINDS.flatMap((kind) => {
  const { map, icon, title } = ROUTES[kind];
  const words = map?.words ?? title;
  return map && typeof words === 'string' ? [{ ...map, words, icon, to: { kind } as Route }] : [];
});
