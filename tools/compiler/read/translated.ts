import type { Beside } from './locale.ts';
import { isTranslated, linesOf, type Line } from './lines.ts';
import { RECORD, recordIn, type Asked, type Reading } from './record.ts';
import { PASSAGES, remember } from './remember.ts';
import { sha256Hex } from './sha256.ts';
import type { Path } from './path.ts';

/** Why a line of the source has no translation that holds. */
export type Why = 'missing' | 'older' | 'unrecorded' | 'same';

/** A line of the source, and what a language says for it: its line, or why there is none that holds. */
export interface Match {
  readonly source: Line;
  readonly own: Line | null;
  readonly why: Why | null;
  /** the line that stands in its place and does not hold */
  readonly past?: Line;
  /** when and by whom the line that holds was read, if it was */
  readonly reading?: Reading;
}

/** What a language says of each line of the source: by file, then by the line's path in the source, as JSON. */
export type Matches = ReadonlyMap<string, ReadonlyMap<string, Match>>;

export const keyOf = (path: Path): string => JSON.stringify(path);

/** Places in a list count for nothing: a line may stand elsewhere in its list than in the source. */
export const slotOf = ({ path }: Line): string => keyOf(path.map((step) => (typeof step === 'number' ? 0 : step)));

/** What of a line is words: without sources, where links lead, and how it was wrapped. */
const onlyWords = (words: string): string =>
  words
    .replaceAll(/\s*\[\^[^\]]+\]/g, '')
    .replaceAll(/\]\([^)]*\)/g, ']')
    .replaceAll('\u2019', "'")
    .replaceAll(/\s+/g, ' ')
    .trim();

/** The digest of a line, or of several as one: of its words alone. */
export const digest = (...lines: readonly Line[]): string =>
  digestOf(lines.map(({ words }) => onlyWords(words)).join('\n'));

const digestOf = remember((words) => sha256Hex(words).slice(0, 6), PASSAGES);

/** The most words that may be the same in two languages: a name, a label. What has more is a copy of the source. */
const MOST_OF_A_NAME = 3;

const isName = (words: string): boolean =>
  words
    .replaceAll(/\{\{\w+\}\}/g, '')
    .split('|')
    .every((form) => (form.match(/[\p{L}\p{N}]+/gu) ?? []).length <= MOST_OF_A_NAME);

/** The lines of a unit of the source, those of the language, and what is noted of these. */
export interface Unit {
  readonly source: readonly Line[];
  readonly own: readonly Line[];
  readonly noted: readonly string[] | undefined;
  readonly read: readonly Reading[];
  readonly asked: readonly Asked[];
}

/** The units of a language that the source has too. */
export function translations(
  files: ReadonlyMap<string, string>,
  locale: string,
  beside: Beside,
): ReadonlyMap<string, Unit> {
  return new Map([...sourceUnits(files, locale, beside)].filter(([, { own }]) => own.length > 0));
}

/** Every unit of the source, with what a language has of it. */
export function sourceUnits(
  files: ReadonlyMap<string, string>,
  locale: string,
  beside: Beside,
): ReadonlyMap<string, Unit> {
  const record = recordIn(files.get(`${locale}/${RECORD}`) ?? '');
  const own = unitsOf(files, locale, beside);
  const source = [...unitsOf(files, beside.locale, beside)];
  return new Map(
    source.map(([unit, lines]) => {
      const { of: noted, read = [], asked = [] } = record.get(unit) ?? {};
      return [unit, { source: lines, own: own.get(unit) ?? [], noted, read, asked }];
    }),
  );
}

/** The lines of a language by unit; each unit is in one file. */
export function unitsOf(
  files: ReadonlyMap<string, string>,
  locale: string,
  beside: Beside,
): ReadonlyMap<string, readonly Line[]> {
  const staysIn = beside.isSameLanguage || beside.isOfficial ? undefined : beside.locale;
  const units = new Map<string, Line[]>();
  for (const [file, text] of files) {
    const name = file.slice(locale.length + 1);
    if (!file.startsWith(`${locale}/`) || !isTranslated(name)) continue;
    for (const line of linesOf(name, text, locale, staysIn)) {
      const lines = units.get(line.unit);
      if (lines) lines.push(line);
      else units.set(line.unit, [line]);
    }
  }
  return units;
}

/**
 * What a language says of each line of the source. `isLeftOut`: lines of the language that are not shown, such as those
 * with a fault.
 */
export function matchLines(
  files: ReadonlyMap<string, string>,
  locale: string,
  beside: Beside,
  isLeftOut: (line: Line) => boolean,
): Matches {
  const found = new Map<string, Map<string, Match>>();
  for (const unit of sourceUnits(files, locale, beside).values()) {
    for (const match of matchUnit(unit, beside, isLeftOut)) {
      const { file, path } = match.source;
      const ofFile = found.get(file) ?? new Map<string, Match>();
      found.set(file, ofFile.set(keyOf(path), match));
    }
  }
  return found;
}

/** What a language says of each line of one unit. `isLeftOut`: as for `matchLines`. */
export const matchUnit = (
  unit: Unit,
  { isSameLanguage }: Pick<Beside, 'isSameLanguage'>,
  isLeftOut: (line: Line) => boolean = () => false,
): readonly Match[] => (isSameLanguage ? matchWhole(unit, isLeftOut) : matchEach(unit, isLeftOut));

/** An easier version says less, in lines of its own: a unit is one of the whole source as it stands, or of an older. */
function matchWhole(unit: Unit, isLeftOut: (line: Line) => boolean): readonly Match[] {
  const { source, own, noted } = unit;
  const [first] = own;
  const read = own.map((line) => readingOf(unit, source, line));
  const reading = read.every((one) => one !== undefined) ? latest(read) : undefined;
  const whyNot = noted === undefined ? 'unrecorded' : noted[0] === digest(...source) ? null : 'older';
  const why = first === undefined || own.some(isLeftOut) ? 'missing' : whyNot;
  return source.map((line) => ({
    source: line,
    own: why === null ? (first ?? null) : null,
    why,
    ...(reading && why === null ? { reading } : {}),
  }));
}

/** The digest of a line as somebody read it: of the source's line, or the whole source of the unit, and of its own. */
export const digestRead = (source: readonly Line[], own: Line): string => digest(...source, own);

/** The last reading of a line in the words that it and its source have; undefined where nobody read it. */
export function readingOf({ read }: Pick<Unit, 'read'>, source: readonly Line[], own: Line): Reading | undefined {
  if (read.length === 0) return undefined;
  const noting = digestRead(source, own);
  return latest(read.filter(({ lines }) => lines.includes(noting)));
}

/** The reading of the latest day. */
export const latest = (read: readonly Reading[]): Reading | undefined =>
  read.toSorted((a, b) => (a.on < b.on ? -1 : 1)).at(-1);

/**
 * The pairs of lines in one unit. A line of the language is a translation of the line of the source whose digest was
 * noted for it, wherever in its list that stands today.
 */
export function pairLines({ source, own, noted }: Pick<Unit, 'source' | 'own' | 'noted'>): ReadonlyMap<Line, Line> {
  const pairs = new Map<Line, Line>();
  if (noted?.length !== own.length) return pairs;
  const left = new Map(own.map((line, at) => [line, noted[at] ?? '']));
  const pair = (fits: (line: Line, other: Line) => boolean): void => {
    for (const line of source) {
      if (pairs.has(line)) continue;
      const noting = digest(line);
      const found = [...left].find(([candidate, note]) => note === noting && fits(line, candidate))?.[0];
      if (found === undefined) continue;
      pairs.set(line, found);
      left.delete(found);
    }
  };
  pair((line, noted) => keyOf(line.path) === keyOf(noted.path));
  pair((line, noted) => slotOf(line) === slotOf(noted));
  return pairs;
}

function matchEach(unit: Unit, isLeftOut: (line: Line) => boolean): readonly Match[] {
  const pairs = pairLines(unit);
  const past = pairPast(unit, pairs);
  const isNoted = unit.noted?.length === unit.own.length;
  return unit.source.map((line): Match => {
    const own = pairs.get(line);
    if (own !== undefined) {
      if (isCopy(own, line)) return { source: line, own: null, why: 'same', past: own };
      if (isLeftOut(own)) return { source: line, own: null, why: 'missing', past: own };
      const reading = readingOf(unit, [line], own);
      return { source: line, own, why: null, ...(reading ? { reading } : {}) };
    }
    const was = past.get(line);
    if (was === undefined) return { source: line, own: null, why: 'missing' };
    return { source: line, own: null, why: isNoted ? 'older' : 'unrecorded', past: was };
  });
}

/** The lines that stand where a translation is to be: first those between lines that hold, then by their order. */
function pairPast({ source, own }: Unit, pairs: ReadonlyMap<Line, Line>): ReadonlyMap<Line, Line> {
  const found = new Map<Line, Line>();
  const rest = new Set(own);
  for (const held of pairs.values()) rest.delete(held);
  if (rest.size === 0) return found;
  const held = source.map((line) => own.indexOf(pairs.get(line) as Line));
  const pair = (isThere: (at: number, place: number) => boolean): void => {
    for (const [at, line] of source.entries()) {
      if (pairs.has(line) || found.has(line)) continue;
      const was = [...rest].find((other) => slotOf(other) === slotOf(line) && isThere(at, own.indexOf(other)));
      if (was === undefined) continue;
      found.set(line, was);
      rest.delete(was);
    }
  };
  pair((at, place) => {
    const after = held.slice(0, at).findLast((one) => one >= 0) ?? -1;
    const before = held.slice(at + 1).find((one) => one >= 0) ?? own.length;
    return after < place && place < before;
  });
  pair(() => true);
  return found;
}

/** Whether a line says the source's own words, and is no name. */
export const isCopy = (own: Pick<Line, 'words'>, source: Pick<Line, 'words'>): boolean =>
  onlyWords(own.words) === onlyWords(source.words) && !isName(onlyWords(source.words));
