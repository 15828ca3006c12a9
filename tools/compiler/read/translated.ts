import type { Beside } from './locale.ts';
import { isRecord } from './is-record.ts';
import { createIssueList } from './issue-list.ts';
import { isTranslated, linesOf, type Line } from './lines.ts';
import { PASSAGES, remember } from './remember.ts';
import { sha256Hex } from './sha256.ts';
import { readYaml } from './yaml.ts';
import type { Path } from './path.ts';

/** Where a language notes of which line of the source each of its lines is a translation. */
export const RECORD = 'translated.yaml';

/** Why a line of the source has no translation that holds. */
export type Why = 'missing' | 'older' | 'unrecorded' | 'same';

/** A line of the source, and what a language says for it: its line, or why there is none that holds. */
export interface Match {
  readonly source: Line;
  readonly own: Line | null;
  readonly why: Why | null;
}

/** What a language says of each line of the source: by file, then by the line's path in the source, as JSON. */
export type Matches = ReadonlyMap<string, ReadonlyMap<string, Match>>;

export const keyOf = (path: Path): string => JSON.stringify(path);

/** Places in a list count for nothing: a line may stand elsewhere in its list than in the source. */
const slotOf = ({ path }: Line): string => keyOf(path.map((step) => (typeof step === 'number' ? 0 : step)));

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

/** What a language has noted: unit → the digest of the source's line for each of its own, in their order. */
export function recordIn(text: string): ReadonlyMap<string, readonly string[]> {
  const value = readYaml(RECORD, text, createIssueList())?.value;
  const entries = isRecord(value) ? Object.entries(value) : [];
  return new Map(entries.map(([unit, noted]) => [unit, String(noted).split(/\s+/)]));
}

/** The lines of a unit of the source, those of the language, and what is noted of these. */
export interface Unit {
  readonly source: readonly Line[];
  readonly own: readonly Line[];
  readonly noted: readonly string[] | undefined;
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
function sourceUnits(files: ReadonlyMap<string, string>, locale: string, beside: Beside): ReadonlyMap<string, Unit> {
  const record = recordIn(files.get(`${locale}/${RECORD}`) ?? '');
  const own = unitsOf(files, locale, beside);
  const source = [...unitsOf(files, beside.locale, beside)];
  return new Map(
    source.map(([unit, lines]) => [unit, { source: lines, own: own.get(unit) ?? [], noted: record.get(unit) }]),
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
    const matches = beside.isSameLanguage ? matchWhole(unit, isLeftOut) : matchEach(unit, isLeftOut);
    for (const match of matches) {
      const { file, path } = match.source;
      const ofFile = found.get(file) ?? new Map<string, Match>();
      found.set(file, ofFile.set(keyOf(path), match));
    }
  }
  return found;
}

/** An easier version says less, in lines of its own: a unit is one of the whole source as it stands, or of an older. */
function matchWhole({ source, own, noted }: Unit, isLeftOut: (line: Line) => boolean): readonly Match[] {
  const [first] = own;
  const whyNot = noted === undefined ? 'unrecorded' : noted[0] === digest(...source) ? null : 'older';
  const why = first === undefined || own.some(isLeftOut) ? 'missing' : whyNot;
  return source.map((line) => ({ source: line, own: why === null ? (first ?? null) : null, why }));
}

/**
 * The pairs of lines in one unit. A line of the language is a translation of the line of the source whose digest was
 * noted for it, wherever in its list that stands today.
 */
export function pairLines({ source, own, noted }: Unit): ReadonlyMap<Line, Line> {
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
  const isNoted = unit.noted?.length === unit.own.length;
  const used = new Set(pairs.values());
  const rest = unit.own.filter((line) => !used.has(line));
  return unit.source.map((line): Match => {
    const own = pairs.get(line) ?? null;
    if (own !== null) {
      const isSame = onlyWords(own.words) === onlyWords(line.words) && !isName(onlyWords(line.words));
      if (isSame) return { source: line, own: null, why: 'same' };
      return isLeftOut(own) ? { source: line, own: null, why: 'missing' } : { source: line, own, why: null };
    }
    const at = rest.findIndex((candidate) => slotOf(candidate) === slotOf(line));
    if (at < 0) return { source: line, own: null, why: 'missing' };
    rest.splice(at, 1);
    return { source: line, own: null, why: isNoted ? 'older' : 'unrecorded' };
  });
}

/** What a unit is noted as. */
export interface Noting {
  /** of the source's line for each of its own; "-" for a line that is of none */
  readonly digests: readonly string[];
  /** lines that nobody can tell apart: how many there are here and in the source */
  readonly uneven: readonly { readonly own: number; readonly source: number }[];
  /** how many lines keep their source though it stands in another order there */
  readonly moved: number;
}

/**
 * What to note of a unit that says what the source says as it stands. Lines that hold keep their source; of the rest,
 * as many lines as the source has in the same place go by their order. Whether lines that hold were moved with those of
 * the source, the record cannot tell: `inOrder` says so, and then all lines go by their order.
 */
export function noteUnit(unit: Unit, isSameLanguage: boolean, inOrder = false): Noting {
  if (isSameLanguage) return { digests: [digest(...unit.source)], uneven: [], moved: 0 };
  const held = inOrder ? new Map<Line, Line>() : pairLines(unit);
  const pairs = new Map([...held].map(([source, own]) => [own, source] as const));
  const uneven: { own: number; source: number }[] = [];
  for (const slot of new Set(unit.own.map(slotOf))) {
    const own = unit.own.filter((line) => slotOf(line) === slot && !pairs.has(line));
    const source = unit.source.filter((line) => slotOf(line) === slot && !held.has(line));
    if (own.length !== source.length && source.length > 0) uneven.push({ own: own.length, source: source.length });
    else own.forEach((line, at) => source[at] && pairs.set(line, source[at]));
  }
  return {
    digests: unit.own.map((line) => (pairs.has(line) ? digest(pairs.get(line) as Line) : '-')),
    uneven,
    moved: countMoved(unit.source, [...held]),
  };
}

/** How many pairs stand behind one whose source stands behind theirs, in a list where the order tells lines apart. */
function countMoved(source: readonly Line[], held: readonly (readonly [source: Line, own: Line])[]): number {
  const placeIn = new Map(source.map((line, at) => [line, at]));
  const inOwnOrder = held.toSorted(([, a], [, b]) => a.line - b.line);
  return inOwnOrder.filter(([line], at) =>
    inOwnOrder
      .slice(0, at)
      .some(([above]) => slotOf(above) === slotOf(line) && (placeIn.get(above) ?? 0) > (placeIn.get(line) ?? 0)),
  ).length;
}
