import { MARKS, plainWords } from '../plain-words.ts';
import { whereInFile, type WhereInFile } from '../where-in-file.ts';
import type { PlannedPlace } from './plan-number.ts';

type Files = ReadonlyMap<string, string>;

/** A piece of a sentence: words that stay, or the old number and the new one. */
export type RowPart = string | { readonly was: string; readonly is: string | null };

/** A sentence that holds a number, as people read it. */
export interface NumberRow {
  readonly id: string;
  /** null: it is of no language */
  readonly locale: string | null;
  readonly file: string;
  readonly line: number;
  readonly parts: readonly RowPart[];
  readonly where: WhereInFile;
  /** null: it changes unless somebody says otherwise. Otherwise why it stays */
  readonly kept: PlannedPlace['kept'] | 'abroad';
  /** the sentence of the source that this one translates, by its id */
  readonly twin: string | null;
  readonly places: readonly PlannedPlace[];
}

/** Sentences with the places in them, in the order of the files. What is told of a number twice in a line is one. */
export function listRows(
  files: Files,
  places: readonly PlannedPlace[],
  { locales, source }: { readonly locales: readonly string[]; readonly source: string },
): readonly NumberRow[] {
  const localeOf = (file: string): string | null => locales.find((one) => file.startsWith(`${one}/`)) ?? null;
  const byRow = groupBy(places, idOf);
  const byFile = groupBy(places, ({ file }) => file);
  const twinOf = (place: PlannedPlace): string | null => {
    const locale = localeOf(place.file);
    if (locale === null || locale === source) return null;
    const own = byFile.get(place.file) ?? [];
    const other = byFile.get(place.file.replace(`${locale}/`, `${source}/`)) ?? [];
    const twin = own.length === other.length ? other[own.indexOf(place)] : undefined;
    return twin === undefined ? null : idOf(twin);
  };
  return [...byRow].map(([id, all]) => {
    const [first] = all as [PlannedPlace];
    const where = whereInFile(first.file, files.get(first.file) ?? '', first.index);
    return {
      id,
      locale: localeOf(first.file),
      file: first.file,
      line: first.line,
      parts: partsOf(all, where),
      where,
      kept: first.kept ?? (first.put === null ? 'abroad' : null),
      twin: twinOf(first),
      places: all,
    };
  });
}

function groupBy<T>(all: readonly T[], keyOf: (one: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const one of all) groups.set(keyOf(one), [...(groups.get(keyOf(one)) ?? []), one]);
  return groups;
}

const idOf = ({ file, start, kept, put }: PlannedPlace): string =>
  `${file}:${start}:${kept ?? (put === null ? 'abroad' : '')}`;

/** The words around the numbers. Of a list of values the last is shown: the number as it is read. */
function partsOf(places: readonly PlannedPlace[], { field }: WhereInFile): readonly RowPart[] {
  const [{ sentence, start }] = places as [PlannedPlace];
  const [open, close] = MARKS;
  const isList = /^(?:- +)?\{/.test(sentence) && field !== null;
  const marked = places
    .slice(isList ? -1 : 0)
    .toReversed()
    .reduce((said, { index, found }) => {
      const [from, to] = [index - start, index - start + found.length];
      return `${said.slice(0, from)}${open}${said.slice(from, to)}${close}${said.slice(to)}`;
    }, sentence);
  const puts = new Map(places.map(({ found, put }) => [found, put]));
  return plainWords(marked, field !== null)
    .split(new RegExp(`(${open}[^${close}]*${close})`))
    .filter((part) => part !== '')
    .map((part) => {
      if (!part.startsWith(open)) return part;
      const was = part.slice(1, -1);
      return { was, is: puts.get(was) ?? null };
    });
}
