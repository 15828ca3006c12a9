import { besideOf, translations } from '../../compiler/index.ts';
import { isTranslated } from '../../compiler/read/lines.ts';
import { RECORD } from '../../compiler/read/record.ts';
import { pairLines } from '../../compiler/read/translated.ts';
import { groupBy } from '../lines/units.ts';
import type { Known, NumberPlace } from './place.ts';

type Files = ReadonlyMap<string, string>;
type Places = ReadonlyMap<string, readonly NumberPlace[]>;

/**
 * The doubtful places of translations that are the number after all: the line of the source that they translate has it
 * as often or more, and is sure each time. So no language has to say which words call a number. `found`: by file.
 */
export function sureBySource(files: Files, found: Places, known: Known): ReadonlySet<NumberPlace> {
  return new Set(known.locales.flatMap((locale) => sureIn(files, found, known, locale)));
}

function sureIn(files: Files, found: Places, known: Known, locale: string): readonly NumberPlace[] {
  const { source, official } = known;
  const beside = besideOf(locale, source, official);
  if (beside === null || beside.isSameLanguage) return [];
  const placesOf = (of: string, name: string): readonly NumberPlace[] =>
    (found.get(`${of}/${name}`) ?? []).filter(({ kept }) => kept === null || kept === 'unsure');
  const names = [...found.keys()]
    .flatMap((file) => (file.startsWith(`${locale}/`) ? file.slice(locale.length + 1) : []))
    .filter(isTranslated)
    .filter((name) => placesOf(locale, name).some(isUnsure) && !placesOf(source, name).every(isUnsure));
  // reading the lines takes long: a file that has the number as often as its source, sure each time, needs none of it
  const isWhole = (name: string): boolean =>
    placesOf(locale, name).length === placesOf(source, name).length && !placesOf(source, name).some(isUnsure);
  const rest = names.filter((name) => !isWhole(name));
  const wanted = [`${locale}/${RECORD}`, ...rest.flatMap((name) => [`${source}/${name}`, `${locale}/${name}`])];
  const some = new Map(wanted.map((file) => [file, files.get(file) ?? '']));
  const units = rest.length === 0 ? [] : [...translations(some, locale, beside).values()];
  return names.flatMap((name) => {
    if (isWhole(name)) return placesOf(locale, name).filter(isUnsure);
    const inFile = units.filter((unit) => unit.source.some(({ file }) => file === name));
    const own = groupByStart(
      placesOf(locale, name),
      inFile.flatMap((unit) => unit.own),
    );
    const said = groupByStart(
      placesOf(source, name),
      inFile.flatMap((unit) => unit.source),
    );
    const pairs = inFile.flatMap((unit) => [...pairLines(unit)]);
    return [...own].flatMap(([start, places]) => {
      const lines = new Set(pairs.flatMap(([of, line]) => (String(line.line) === start ? String(of.line) : [])));
      const twins = [...lines].flatMap((line) => said.get(line) ?? []);
      return places.length <= twins.length && !twins.some(isUnsure) ? places.filter(isUnsure) : [];
    });
  });
}

const isUnsure = ({ kept }: NumberPlace): boolean => kept === 'unsure';

/** Places by the line of their file at which their text begins. */
function groupByStart(
  places: readonly NumberPlace[],
  texts: readonly { readonly line: number }[],
): ReadonlyMap<string, readonly NumberPlace[]> {
  const starts = texts.map(({ line }) => line).toSorted((a, b) => a - b);
  return groupBy(places, (place) => String(starts.findLast((start) => start <= place.line)));
}
