import type { ShownRow } from '../work/number.ts';

/** What a person ticked or unticked, by the sentence. */
export type Choices = ReadonlyMap<string, boolean>;

/** The sentences that change: ticked ones. What is unticked in the source is so in its translations. */
export function tickedOf(rows: readonly ShownRow[], choices: Choices): ReadonlySet<string> {
  const byId = new Map(rows.map((row) => [row.id, row]));
  const isTicked = (row: ShownRow): boolean => {
    if (!canTick(row)) return false;
    const twin = row.twin === null ? undefined : byId.get(row.twin);
    return choices.get(row.id) ?? (twin === undefined ? row.kept === null : isTicked(twin));
  };
  return new Set(rows.filter(isTicked).map(({ id }) => id));
}

/** An address or the title of a source is what it is, and a short number cannot be called from abroad. */
export const canTick = ({ kept }: ShownRow): boolean => kept === null || kept === 'unsure';

export const GROUPS = ['contacts', 'procedures', 'texts', 'rest', 'unsure', 'kept'] as const;
export type Group = (typeof GROUPS)[number];

/** Under which heading a sentence stands. */
export function groupOf({ kept, thing: { kind }, where }: ShownRow): Group {
  if (kept === 'unsure') return 'unsure';
  if (kept !== null) return 'kept';
  if (where.field === 'note') return 'rest';
  switch (kind) {
    case 'contact':
      return 'contacts';
    case 'procedure':
      return 'procedures';
    case 'letter':
    case 'page':
      return 'texts';
    case 'sign':
    case 'term':
    case 'question':
    case 'source':
    case 'family':
    case 'interface':
    case 'rest':
      return 'rest';
    default:
      return kind satisfies never;
  }
}
