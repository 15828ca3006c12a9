import type { Pack } from './types.ts';

/** Every kind of page of the guide: a closed union, so that a page without a screen does not compile. */
export type Route =
  | {
      readonly kind:
        | 'home'
        | 'neutral-start'
        | 'emergency'
        | 'flow'
        | 'procedures'
        | 'signs'
        | 'contacts'
        | 'pages'
        | 'letters'
        | 'more'
        | 'settings'
        | 'not-found';
    }
  | TextRoute;

/** Those that show something which only the whole pack has (halves.ts). */
export type TextRoute =
  | { readonly kind: 'search' | 'local' | 'glossary' | 'news' | 'about' }
  | { readonly kind: 'procedure' | 'sign-group' | 'contact' | 'page' | 'letter'; readonly id: string };

/** Neutral words only: a path stands in the browser's history. Answers are never part of one. */
const PLAIN = {
  home: '',
  'neutral-start': 'debut',
  emergency: 'urgence',
  flow: 'parcours',
  procedures: 'demarches',
  signs: 'signes',
  contacts: 'contacts',
  local: 'pres-de-chez-vous',
  pages: 'pages',
  letters: 'lettres',
  glossary: 'mots',
  news: 'nouveautes',
  more: 'plus',
  search: 'chercher',
  about: 'a-propos',
  settings: 'reglages',
  'not-found': 'introuvable',
} as const;
const FOLDERS = {
  procedure: 'demarches',
  'sign-group': 'signes',
  contact: 'contacts',
  page: 'pages',
  letter: 'lettres',
} as const;

/** The path of a page in a locale, from the guide's base, with its trailing slash. `pathOf({ kind: 'signs' }, 'fr')` → `/fr/signes/` */
export function pathOf(route: Route, locale: string): string {
  const parts = 'id' in route ? [locale, FOLDERS[route.kind], route.id] : [locale, PLAIN[route.kind]];
  return `/${parts.filter((part) => part !== '').join('/')}/`;
}

const SHAPE = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** Decodes, lowers and cuts a path; null for one that cannot be read. */
function partsOf(path: string): readonly string[] | null {
  try {
    const parts = decodeURIComponent(path)
      .toLowerCase()
      .split('/')
      .filter((part) => part !== '');
    return parts.at(-1) === 'index.html' ? parts.slice(0, -1) : parts;
  } catch {
    return null;
  }
}

/**
 * The page that a path names. Forgives a missing or doubled slash, capitals, percent signs and index.html; anything else is
 * `not-found`. The base alone is the home page. Whether an id exists is a question to the pack: see `exists`.
 */
export function parsePath(path: string, locale: string): Route {
  const parts = partsOf(path);
  if (parts === null) return { kind: 'not-found' };
  const [first, second, third, ...rest] = parts;
  if (first === undefined) return { kind: 'home' };
  if (first !== locale || rest.length > 0) return { kind: 'not-found' };
  if (third === undefined) {
    const kind = (Object.keys(PLAIN) as (keyof typeof PLAIN)[]).find((one) => PLAIN[one] === (second ?? ''));
    return { kind: kind ?? 'not-found' };
  }
  const kind = (Object.keys(FOLDERS) as (keyof typeof FOLDERS)[]).find((one) => FOLDERS[one] === second);
  return kind !== undefined && SHAPE.test(third) ? { kind, id: third } : { kind: 'not-found' };
}

const LISTS = {
  procedure: 'procedures',
  'sign-group': 'signs',
  contact: 'contacts',
  page: 'pages',
  letter: 'letters',
} as const;

/** Whether this pack has the page. */
export function exists(pack: Pack, route: Route): boolean {
  if (!('id' in route)) return route.kind !== 'not-found';
  const list: readonly { readonly id: string }[] = pack[LISTS[route.kind]];
  return list.some(({ id }) => id === route.id);
}

/** Every page of the pack, in the order of the menu. */
export function allRoutes(pack: Pack): readonly Route[] {
  const plain = (Object.keys(PLAIN) as (keyof typeof PLAIN)[])
    .filter((kind) => kind !== 'not-found')
    .map((kind): Route => ({ kind }));
  const listed = (Object.keys(LISTS) as (keyof typeof LISTS)[]).flatMap((kind) => {
    const list: readonly { readonly id: string }[] = pack[LISTS[kind]];
    return list.map(({ id }): Route => ({ kind, id }));
  });
  return [...plain, ...listed];
}
