import type { Content } from '../../compiler/index.ts';

/** A check against the sources that is older than pack.yaml allows. */
export interface Old {
  readonly kind: 'contact' | 'procedure' | 'page' | 'letter' | 'deadline' | 'directory' | 'source';
  readonly id: string;
  readonly checked: string;
  readonly days: number;
  /** the limit of `stale-after`: that of contacts for a contact, that of procedures for the rest */
  readonly limit: number;
}

/** What was checked too long before a day, the oldest first, contacts before all else of the same day. */
export function findOld(pack: Content | null, day: string): readonly Old[] {
  if (pack === null) return [];
  const { contacts, procedures, pages, letters, deadlines, directory, sources, staleAfter } = pack;
  const age = (
    kind: Old['kind'],
    all: readonly { readonly id: string; readonly checked: string }[],
    limit: number,
  ): readonly Old[] => all.map(({ id, checked }) => ({ kind, id, checked, days: countDays(checked, day), limit }));
  return [
    ...age('contact', contacts, staleAfter.contacts),
    ...age('procedure', procedures, staleAfter.procedures),
    ...age('page', pages, staleAfter.procedures),
    ...age('letter', letters, staleAfter.procedures),
    ...age('deadline', deadlines, staleAfter.procedures),
    ...age('directory', directory ? [{ id: 'directory.yaml', ...directory }] : [], staleAfter.procedures),
    ...age('source', sources, staleAfter.procedures),
  ]
    .filter(({ days, limit }) => days > limit)
    .toSorted((a, b) => b.days - a.days);
}

const countDays = (from: string, to: string): number => Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
