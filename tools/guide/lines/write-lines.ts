import { isOfText, type Line } from '../../compiler/read/lines.ts';
import { baseOf } from '../../compiler/read/locale.ts';
import { PLURALS } from '../../compiler/read/plurals.ts';
import { digest, isCopy, type Unit } from '../../compiler/read/translated.ts';
import { noteUnits } from './note.ts';
import { groupBy, nameOf, openTranslation, wordsFile, type Files, type LineName, type Translation } from './units.ts';
import { addWords, linesIn, replaceWords } from './write-words.ts';

/** Other words for a line of a translation. */
export interface LineWords extends LineName {
  readonly words: string;
}

/** The content with the words in it and noted, and the lines for which it could not be done. */
export interface Written {
  readonly files: Files;
  readonly refused: readonly { readonly line: LineWords; readonly reason: WhyRefused }[];
}

/** Why words could not be written: `WHY_REFUSED` says it to authors. */
export type WhyRefused = 'gone' | 'copy' | 'not-one-line' | 'no-place';

export const WHY_REFUSED: Readonly<Record<WhyRefused, string>> = {
  gone: 'the source has no such line any more',
  copy: 'these are the words of the source, which counts as untranslated',
  'not-one-line': 'these words are not one line: they begin as a list does, or have other forms by number',
  'no-place': 'the translation has no place for this line; write it into the file, in the order of the source',
};

/** One line: see `writeLines`. */
export const writeLine = (files: Files, locale: string, line: LineName, words: string): Written =>
  writeLines(files, locale, [{ ...line, words }]);

/**
 * Writes lines of a translation back into its files, where they stand, and notes that they say what the source says as
 * it stands; all else stays byte for byte. A line that the translation does not have yet is put into its place. In: the
 * content, a language, and lines by the source's path. Throws a Refusal as `openTranslation` does.
 */
export function writeLines(files: Files, locale: string, lines: readonly LineWords[]): Written {
  const open = openTranslation(files, locale);
  const texts = new Map(files);
  const refused: { line: LineWords; reason: WhyRefused }[] = [];
  const notes = new Map<string, readonly string[]>();
  const together = writeTogether(open, lines);
  for (const [file, text] of together) texts.set(file, text);
  for (const [name, wanted] of groupBy(lines, ({ unit }) => unit)) {
    const unit = openUnit(open, name);
    // words of lines that are there first: these keep their places
    for (const line of wanted.toSorted((a, b) => orderOf(unit, a) - orderOf(unit, b))) {
      const reason = unit === null ? 'gone' : writeOne(unit, { ...open, files: texts }, texts, line);
      if (reason !== null) refused.push({ line, reason });
    }
    if (unit !== null && !open.beside.isSameLanguage) notes.set(name, unit.digests);
  }
  return { files: noteUnits(texts, locale, notes), refused };
}

/** Lines that are there and only get other words, file by file at once: what this leaves out is written one by one. */
function writeTogether(open: Translation, lines: readonly LineWords[]): Files {
  const changes = lines.flatMap((wanted) => {
    const match = open.matches.get(wanted.unit)?.find(({ source }) => nameOf(source) === nameOf(wanted));
    const line = match?.own ?? match?.past;
    return match && line && !open.beside.isSameLanguage && !isCopy(wanted, match.source)
      ? [{ line, words: wanted.words }]
      : [];
  });
  const texts = [...groupBy(changes, ({ line }) => line.file)].flatMap(([name, ofFile]) => {
    const text = replaceWords(wordsFile(open, open.locale, name), ofFile);
    return text === null ? [] : [[`${open.locale}/${name}`, text] as const];
  });
  return new Map(texts);
}

/** A unit while its lines are written. */
interface OpenUnit extends Unit {
  readonly name: string;
  /** of each line of the source the place of its words among those of the translation */
  readonly placed: Map<Line, number>;
  /** what is noted of each of these */
  readonly digests: string[];
}

function openUnit({ units, matches }: Translation, name: string): OpenUnit | null {
  const unit = units.get(name);
  if (unit === undefined) return null;
  const { own, noted } = unit;
  const placed = (matches.get(name) ?? []).flatMap((match) => {
    const held = match.own ?? match.past;
    return held ? [[match.source, own.indexOf(held)] as const] : [];
  });
  const digests = noted?.length === own.length ? [...noted] : own.map(() => '-');
  return { ...unit, name, placed: new Map(placed), digests };
}

const sourceOf = (unit: OpenUnit, wanted: LineName): Line | undefined =>
  unit.source.find((line) => nameOf(line) === nameOf(wanted));

/** Lines that the translation has come first, then the others in the order of the source. */
function orderOf(unit: OpenUnit | null, wanted: LineName): number {
  const source = unit === null ? undefined : sourceOf(unit, wanted);
  return unit === null || source === undefined || unit.placed.has(source) ? -1 : unit.source.indexOf(source);
}

/** Writes one line into `texts` and its note into the unit; null, or why it cannot be. */
function writeOne(unit: OpenUnit, open: Translation, texts: Map<string, string>, wanted: LineWords): WhyRefused | null {
  const { locale, beside } = open;
  const isEasier = beside.isSameLanguage;
  // a line of an easier version is its own, and its unit is noted as a whole
  const named = isEasier ? unit.own.find((line) => nameOf(line) === nameOf(wanted)) : sourceOf(unit, wanted);
  if (named === undefined) return 'gone';
  if (!isEasier && isCopy(wanted, named)) return 'copy';
  const own = wordsFile({ ...open, files: texts }, locale, named.file);
  const mine = ofUnit(linesIn(own), unit);
  const at = isEasier ? unit.own.indexOf(named) : unit.placed.get(named);
  const line = at === undefined ? undefined : mine[at];
  if (line !== undefined && at !== undefined) {
    const text = replaceWords(own, [{ line, words: wanted.words }]);
    if (text === null) return 'not-one-line';
    texts.set(`${locale}/${named.file}`, text);
    if (!isEasier) unit.digests[at] = digest(named);
    return null;
  }
  const source = wordsFile(open, beside.locale, named.file);
  const missing = { line: named, source, places: placesIn(unit, mine) };
  const text = own.text === '' ? null : addWords(own, missing, wanted.words, formsOf(locale));
  if (text === null) return 'no-place';
  texts.set(`${locale}/${named.file}`, text);
  const after = ofUnit(linesIn({ ...own, text }), unit);
  const added = after.findIndex((one, index) => one.words !== mine[index]?.words);
  for (const [other, place] of unit.placed) if (place >= added) unit.placed.set(other, place + 1);
  unit.placed.set(named, added);
  unit.digests.splice(added, 0, digest(named));
  return null;
}

const ofUnit = (lines: readonly Line[], { name }: OpenUnit): readonly Line[] =>
  lines.filter(({ unit }) => unit === name);

/** For each line of the source's text its place in the text of the translation. */
const placesIn = ({ source, placed }: OpenUnit, mine: readonly Line[]): readonly number[] =>
  source.filter((line) => isOfText(line)).map((line) => Number(mine[placed.get(line) ?? -1]?.path[1] ?? -1));

/** The forms by number of a language, in the order in which they are told. */
export function formsOf(locale: string): readonly string[] {
  const known: readonly string[] = new Intl.PluralRules(baseOf(locale)).resolvedOptions().pluralCategories;
  return PLURALS.filter((form) => known.includes(form));
}
