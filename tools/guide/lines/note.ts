import { RECORD, recordIn, type Asked, type Reading, type UnitRecord } from '../../compiler/read/record.ts';
import { digest, digestRead, type Unit } from '../../compiler/read/translated.ts';
import { Refusal } from '../command.ts';
import { recordText } from '../translated/record-text.ts';
import { groupBy, nameOf, openTranslation, type Files, type LineName } from './units.ts';

/** The content with a record in which some units are noted otherwise. */
function withRecord(files: Files, locale: string, units: ReadonlyMap<string, UnitRecord>): Files {
  if (units.size === 0) return files;
  const file = `${locale}/${RECORD}`;
  const text = recordText(new Map([...recordIn(files.get(file) ?? ''), ...units]));
  return text === files.get(file) ? files : new Map([...files, [file, text]]);
}

const NOTHING: UnitRecord = { of: undefined, read: [], asked: [] };

/** The content with other digests of whole units in the record of a language. */
export function noteUnits(files: Files, locale: string, digests: ReadonlyMap<string, readonly string[]>): Files {
  const record = recordIn(files.get(`${locale}/${RECORD}`) ?? '');
  const units = [...digests].map(([unit, of]) => [unit, { ...(record.get(unit) ?? NOTHING), of }] as const);
  return withRecord(files, locale, new Map(units));
}

/**
 * Notes that lines of a translation say what the source says as it stands, with the words that they have. In: the
 * content, a language, and lines by the source's path; of an easier version any line of a unit stands for the unit.
 * Out: the content. Lines without words of their own are left.
 */
export function saysTheSame(files: Files, locale: string, lines: readonly LineName[]): Files {
  const { units, matches, beside } = openTranslation(files, locale);
  const notes = new Map<string, readonly string[]>();
  for (const [name, wanted] of groupBy(lines, ({ unit }) => unit)) {
    const unit = units.get(name);
    if (unit === undefined || unit.own.length === 0) continue;
    const names = new Set(wanted.map((line) => nameOf(line)));
    const digests = unit.noted?.length === unit.own.length ? [...unit.noted] : unit.own.map(() => '-');
    for (const { source, own, past } of matches.get(name) ?? []) {
      const held = own ?? past;
      if (held && names.has(nameOf(source))) digests[unit.own.indexOf(held)] = digest(source);
    }
    notes.set(name, beside.isSameLanguage ? [digest(...unit.source)] : digests);
  }
  return noteUnits(files, locale, notes);
}

/** Which lines were read, by whom, on which day. */
export interface ReadNote {
  /** ISO date */
  readonly on: string;
  /** left out: nobody is named */
  readonly by?: string;
  /** some lines alone; left out: all of these units */
  readonly lines?: readonly LineName[];
}

/**
 * Notes that somebody who speaks the language read lines of these units beside their source. Lines that do not say what
 * the source says as it stands are not noted. Out: the content, how many lines were noted, and how many were left.
 * Throws a Refusal for a unit that the language does not have.
 */
export function noteRead(
  files: Files,
  locale: string,
  names: readonly string[],
  { on, by, lines }: ReadNote,
): { readonly files: Files; readonly read: number; readonly left: number } {
  const { units, matches, beside } = openTranslation(files, locale);
  const wanted = lines && new Set(lines.map((line) => nameOf(line)));
  const noted = new Map<string, UnitRecord>();
  let [read, left] = [0, 0];
  for (const name of new Set(names)) {
    const unit = units.get(name);
    if (unit === undefined || unit.own.length === 0)
      throw new Refusal(`"${name}" is no part of the words in "${locale}". The check names the parts.`);
    const found = matches.get(name) ?? [];
    const held = beside.isSameLanguage
      ? unit.own.map((own) => ({ name: own, source: unit.source, own: found[0]?.why === null ? own : null }))
      : found.map(({ source, own }) => ({ name: source, source: [source], own }));
    const asked = held.filter((line) => wanted === undefined || wanted.has(nameOf(line.name)));
    const digests = asked.flatMap(({ source, own }) => (own === null ? [] : [digestRead(source, own)]));
    read += digests.length;
    left += asked.length - digests.length;
    const all = new Set(held.flatMap(({ source, own }) => (own === null ? [] : [digestRead(source, own)])));
    if (digests.length > 0)
      noted.set(name, { ...recordOf(unit), read: addReading(unit.read, { on, by, digests, all }) });
  }
  return { files: withRecord(files, locale, noted), read, left };
}

const recordOf = ({ noted, read, asked }: Unit): UnitRecord => ({ of: noted, read, asked });

/** A line is noted once, by its last reading; what was read in words that are gone is left out. */
function addReading(
  before: readonly Reading[],
  {
    on,
    by,
    digests,
    all,
  }: { on: string; by: string | undefined; digests: readonly string[]; all: ReadonlySet<string> },
): readonly Reading[] {
  const now = new Set(digests);
  const kept = before
    .map((one) => ({ ...one, lines: one.lines.filter((line) => all.has(line) && !now.has(line)) }))
    .filter((one) => one.lines.length > 0);
  const same = kept.find((one) => one.on === on && one.by === by);
  const added = { on, ...(by === undefined ? {} : { by }), lines: [...(same?.lines ?? []), ...now] };
  return [...kept.filter((one) => one !== same), added].toSorted((a, b) => (a.on < b.on ? -1 : 1));
}

/** Keeps what translators asked of lines, in the place of what was asked of them before; "" takes it away. */
export function noteAsked(
  files: Files,
  locale: string,
  asked: readonly (LineName & { readonly says: string })[],
): Files {
  const { units } = openTranslation(files, locale);
  const noted = new Map<string, UnitRecord>();
  for (const [name, lines] of groupBy(asked, ({ unit }) => unit)) {
    const unit = units.get(name);
    if (unit === undefined) continue;
    const said = new Map(unit.asked.map((one) => [one.line, one]));
    for (const line of lines) {
      const source = unit.source.find((one) => nameOf(one) === nameOf(line));
      if (source === undefined) continue;
      if (line.says === '') said.delete(digest(source));
      else said.set(digest(source), { line: digest(source), says: line.says });
    }
    const list: readonly Asked[] = [...said.values()];
    if (JSON.stringify(list) !== JSON.stringify(unit.asked)) noted.set(name, { ...recordOf(unit), asked: list });
  }
  return withRecord(files, locale, noted);
}
