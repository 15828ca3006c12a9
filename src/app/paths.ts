/** What the route table says of addresses: the only place that knows paths. */
import type { Core, PagePart } from '../pack/index.ts';
import { KINDS, needsOf, ROUTES, type FrameOptions, type Kind, type Route } from './routes.ts';
import type { Asked } from './ui/page-kind.ts';
import { t } from './say.ts';

const idOf = (route: Route): string => ('id' in route ? route.id : '');

/**
 * The path of a page in a locale, from the guide's base, with its trailing slash.
 * `pathOf({ kind: 'signs' }, 'fr')` → `/fr/signes/`
 */
export function pathOf(route: Route, locale: string): string {
  const parts = [locale, ROUTES[route.kind].slug, idOf(route)];
  return `/${parts.filter((part) => part !== '').join('/')}/`;
}

/**
 * The language of a page, by its path; the first of the edition's `locales` where the path names none of them: the page
 * at the root, and addresses that lead nowhere.
 */
export function localeOf(path: string, locales: readonly string[]): string {
  const [named = ''] = partsOf(path) ?? [];
  return locales.includes(named) ? named : (locales[0] ?? named);
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

/** The slug of a page that the guide has no more; the page about the guide says what it said. */
const FORMER = 'verifier';

const LOST: Route = { kind: 'not-found' };

/**
 * The page that a path names. Forgives a missing or doubled slash, capitals, percent signs and index.html; anything
 * else is `not-found`. The base alone is the home page. Whether an id exists is a question to the core: see `exists`.
 */
export function parsePath(path: string, locale: string): Route {
  const parts = partsOf(path);
  if (parts === null) return LOST;
  const [first = locale, named = '', id, ...rest] = parts;
  const slug = named === FORMER ? ROUTES.about.slug : named;
  if (first !== locale || rest.length > 0) return LOST;
  const kind = KINDS.find((kind) => ROUTES[kind].slug === slug && !ROUTES[kind].of === (id === undefined));
  if (kind === undefined || (id !== undefined && !SHAPE.test(id))) return LOST;
  return (id === undefined ? { kind } : { kind, id }) as Route;
}

const idsOf = (core: Core, kind: Kind): readonly string[] | undefined => ROUTES[kind].of?.(core).map(({ id }) => id);

/** Whether this core has the page. */
export function exists(core: Core, route: Route): boolean {
  if (ROUTES[route.kind].where?.(core) === false) return false;
  return idsOf(core, route.kind)?.includes(idOf(route)) ?? route.kind !== 'not-found';
}

/** The page that a path shows; an unknown id is not found. */
export function routeAt(core: Core, path: string): Route {
  const route = parsePath(path, core.locale);
  return exists(core, route) ? route : LOST;
}

/** Every page of the core, the home page first. */
export const allRoutes = (core: Core): readonly Route[] =>
  KINDS.flatMap((kind): readonly Route[] => {
    const ids = idsOf(core, kind) ?? [''];
    return ids.map((id) => (id === '' ? { kind } : { kind, id }) as Route);
  }).filter((route) => exists(core, route));

/** What a page asks for at once, with all that comes before it. */
export const asksFor = (route: Route): PagePart => ROUTES[route.kind].asks ?? needsOf(route);

/**
 * What a page's entry of the table is asked with. One that needs the first file alone asks for no core, and may come
 * before it.
 */
const askedOf = (core: Core | null, route: Route, step: string | null): Asked => ({
  core: core as Core,
  id: idOf(route),
  step,
});
const isKnown = (core: Core | null, route: Route): boolean => core !== null || needsOf(route) === 'first';

/**
 * The title of a page; that of the guide alone while the core is on its way. Neutral everywhere: it stands in the
 * history, in the list of tabs and in link previews (ST-5, ST-6).
 */
export function titleOf(core: Core | null, route: Route, step: string | null = null): string {
  const { title } = ROUTES[route.kind];
  if (title === null || !isKnown(core, route)) return t('app.name');
  return t('page.title', { page: typeof title === 'string' ? t(title) : title(askedOf(core, route, step)) });
}

/** What stands around a page; nothing but the bar while the core is on its way. */
export function frameOf(core: Core | null, route: Route, step: string | null): FrameOptions {
  if (!isKnown(core, route)) return { quiet: true };
  const { frame } = ROUTES[route.kind];
  return typeof frame === 'function' ? frame(askedOf(core, route, step)) : frame;
}
