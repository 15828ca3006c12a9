import { besideOf, sourceLocaleOf } from '../../compiler/index.ts';
import type { Beside } from '../../compiler/read/locale.ts';
import type { Line } from '../../compiler/read/lines.ts';
import { keyOf, matchUnit, sourceUnits, type Match, type Unit } from '../../compiler/read/translated.ts';
import { Refusal } from '../command.ts';
import type { WordsFile } from './place.ts';

export type Files = ReadonlyMap<string, string>;

/** A line, as it is told apart from all others: its unit, and where it stands in the file of the source. */
export type LineName = Pick<Line, 'unit' | 'path'>;

export const nameOf = ({ unit, path }: LineName): string => `${unit} ${keyOf(path)}`;

/** A translation that is open: each unit of the source, and what the language says for each line of it. */
export interface Translation {
  readonly files: Files;
  readonly locale: string;
  readonly beside: Beside;
  readonly units: ReadonlyMap<string, Unit>;
  readonly matches: ReadonlyMap<string, readonly Match[]>;
}

/** In: the content and a language. Throws a Refusal where the language is the source or has no words. */
export function openTranslation(files: Files, locale: string): Translation {
  const source = sourceLocaleOf(files);
  if (locale === source) throw new Refusal(`"${locale}" is the source: it is no translation.`);
  const beside = besideOf(locale, source);
  if (beside === null) throw new Refusal('pack.yaml does not say which language is the source.');
  if (![...files.keys()].some((file) => file.startsWith(`${locale}/`)))
    throw new Refusal(`There are no words in "${locale}": npm run guide -- new locale ${locale}.`);
  const units = sourceUnits(files, locale, beside);
  const matches = new Map([...units].map(([unit, lines]) => [unit, matchUnit(lines, beside)]));
  return { files, locale, beside, units, matches };
}

/** A file of the words of a language. */
export const wordsFile = (
  { files, beside }: Pick<Translation, 'files' | 'beside'>,
  locale: string,
  name: string,
): WordsFile => ({
  name,
  text: files.get(`${locale}/${name}`) ?? '',
  locale,
  staysIn: beside.isSameLanguage ? undefined : beside.locale,
});

/** Lists by the key of their items, in their order. */
export function groupBy<T>(items: Iterable<T>, keyOf: (item: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}
