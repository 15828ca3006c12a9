import type { MapRow } from './page-kind.ts';
import { ROUTES, type Kind, type Route } from './routes.ts';
import * as icons from './ui/icons.ts';

type OnMap = Omit<MapRow<Route>, 'to' | 'words'>;

/** The map of the guide, in its order: what "Plus" lists, and the search names. It travels with the core. */
const ROWS = {
  search: { group: 'parts', hint: 'home.searchHint', icon: icons.search },
  procedures: { group: 'parts', hint: 'more.procedures', icon: icons.scale },
  letters: { group: 'parts', hint: 'more.letters', icon: icons.letter },
  pages: { group: 'parts', hint: 'more.pages', icon: icons.book },
  local: { group: 'parts', hint: 'more.local', icon: icons.pin },
  glossary: { group: 'parts', hint: 'more.glossary', icon: icons.word },
  contacts: { group: 'parts', hint: 'more.contacts', icon: icons.phone },
  signs: { group: 'parts', hint: 'more.signs', icon: icons.eye },
  follow: { group: 'parts', hint: 'more.follow', icon: icons.week },
  notes: { group: 'parts', hint: 'more.notes', icon: icons.edit },
  stored: { group: 'parts', hint: 'more.stored', icon: icons.device },
  install: { group: 'about', hint: 'more.install', icon: icons.save },
  'pass-on': { group: 'about', hint: 'more.passOn', icon: icons.share },
  'hand-over': { group: 'about', hint: 'more.handOver', icon: icons.people },
  'plan-code': { group: 'about', hint: 'more.planCode', icon: icons.change },
  interpreter: { group: 'parts', hint: 'more.interpreter', icon: icons.people },
  settings: { group: 'about', hint: 'more.settings', icon: icons.settings },
  news: { group: 'about', hint: 'more.news', icon: icons.clock },
  about: { group: 'about', hint: 'more.about', icon: icons.info },
} as const satisfies Partial<Record<Kind, OnMap>>;

/** What the guide in one file cannot do; a link may lead there all the same, and the page says so. */
const isOffered = (kind: Kind): boolean =>
  import.meta.env.MODE !== 'single' || !['follow', 'notes', 'stored', 'install', 'hand-over'].includes(kind);

const kinds = (Object.keys(ROWS) as (keyof typeof ROWS)[]).filter(isOffered);

export const MAP: readonly MapRow<Route>[] = kinds.map((kind) => ({
  ...ROWS[kind],
  to: { kind },
  words: ROUTES[kind].title as MapRow<Route>['words'],
}));
