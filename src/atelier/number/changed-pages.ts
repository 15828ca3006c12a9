import { routeOf } from '../preview/route-of.ts';
import type { Route } from '../preview/shown.ts';
import type { ShownRow } from '../work/number.ts';
import { groupOf, GROUPS } from './ticked.ts';

/** A page of the guide with sentences that change. */
export interface ChangedPage {
  readonly key: string;
  readonly route: Route;
  /** a sentence of it, by which it is named */
  readonly row: Pick<ShownRow, 'thing' | 'title'>;
  /** how many of its sentences change */
  readonly count: number;
  /** the numbers that are new in it */
  readonly marked: readonly string[];
}

/** What a phone shows on a page of its own, or on the first screen. */
const isShown = ({ thing: { kind, id }, where }: ShownRow): boolean =>
  where.field !== 'note' && (kind === 'rest' ? id === 'pack.yaml' : kind !== 'family' && kind !== 'interface');

/**
 * The pages that change in a language, contacts first. `ticked`: the sentences that change, by their ids; sentences of
 * no language are in all of them.
 */
export function changedPages(
  rows: readonly ShownRow[],
  ticked: ReadonlySet<string>,
  locale: string,
): readonly ChangedPage[] {
  const own = rows.filter((row) => ticked.has(row.id) && isShown(row) && (row.locale ?? locale) === locale);
  const pages = new Map<string, ChangedPage>();
  for (const row of own.toSorted((a, b) => GROUPS.indexOf(groupOf(a)) - GROUPS.indexOf(groupOf(b)))) {
    const route = routeOf(row.thing);
    const key = JSON.stringify(route);
    const { count = 0, marked = [], ...page } = pages.get(key) ?? { key, route, row };
    const fresh = row.parts.flatMap((part) =>
      typeof part === 'string' || part.is === part.was ? [] : (part.is ?? []),
    );
    pages.set(key, { ...page, count: count + 1, marked: [...new Set([...marked, ...fresh])] });
  }
  return [...pages.values()];
}
