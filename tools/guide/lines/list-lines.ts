import { isRecord } from '../../compiler/read/is-record.ts';
import type { Line } from '../../compiler/read/lines.ts';
import type { Path } from '../../compiler/read/path.ts';
import type { Beside } from '../../compiler/read/locale.ts';
import { digest, readingOf, sourceUnits, type Match, type Unit, type Why } from '../../compiler/read/translated.ts';
import { typedOf, valueOf, type WordsFile } from './place.ts';
import { openTranslation, wordsFile, type Files, type LineName, type Translation } from './units.ts';

/**
 * A line of a translation: `machine`: it holds, and nobody read it; `read`; `again`: it has words that nobody noted for
 * the source as it stands; `missing`: it has none, or the source's own.
 */
export type LineState = 'machine' | 'read' | 'again' | 'missing';

/** A line of the source beside what a language says for it. */
export interface ListedLine extends LineName {
  /** in the folder of its language */
  readonly file: string;
  /** the words of the source, as they were typed */
  readonly source: string;
  /** those of the language, whether they hold or not; "" for none */
  readonly own: string;
  readonly state: LineState;
  /** why it does not hold */
  readonly why: Why | null;
  /** when it was read; `by` where that person wants to be named */
  readonly reading?: { readonly on: string; readonly by?: string };
  /** what the source said when the line was translated, where the content before knows it */
  readonly previous?: string;
  /** who says it aloud; left out: the guide says it */
  readonly spoken?: 'person' | 'young person';
  /** for whom these words are, as the source's file says it; left out: for everybody */
  readonly when?: unknown;
  /** what a translator asks of it */
  readonly asked?: string;
}

export interface ListChoice {
  /** a unit, or what several are part of: `procedures/porter-plainte`, `contacts`; left out: everything */
  readonly of?: string;
  /** the content before its source changed */
  readonly before?: Files;
}

const STATES = { missing: 'missing', same: 'missing', older: 'again', unrecorded: 'again' } as const;

/**
 * The lines of a translation in the order of reading. In: the content and a language; `of` and `before` as above. Of an
 * easier version each line is its own, and `source` is all that the source says in its unit. Throws a Refusal as
 * `openTranslation` does.
 */
export function listLines(files: Files, locale: string, { of, before }: ListChoice = {}): readonly ListedLine[] {
  const open = openTranslation(files, locale);
  const was = before ? sourceUnits(before, locale, open.beside) : null;
  const fileOf = filesOnce(open);
  const isWanted = (name: string): boolean =>
    of === undefined || name === of || name.startsWith(`${of}/`) || name.startsWith(`${of}.`);
  const units = [...open.units].filter(([name]) => isWanted(name));
  if (open.beside.isSameLanguage) return units.flatMap(([, unit]) => easierLines(open, fileOf, unit));
  return units.flatMap(([name, unit]) => {
    const asked = new Map(unit.asked.map(({ line, says }) => [line, says]));
    return (open.matches.get(name) ?? [])
      .filter(({ source }) => source.words.trim() !== '')
      .map((match): ListedLine => {
        const { source, why, reading } = match;
        const own = match.own ?? match.past ?? null;
        const previous = why === 'older' ? previousOf(unit, own, was?.get(name)?.source ?? []) : undefined;
        const question = asked.get(digest(source));
        return {
          unit: name,
          path: source.path,
          file: source.file,
          source: typedOf(fileOf(open.beside.locale, source.file), source),
          own: own === null || why === 'same' ? '' : typedOf(fileOf(locale, own.file), own),
          state: stateOf(match),
          why,
          ...(reading ? { reading: told(reading) } : {}),
          ...(previous === undefined ? {} : { previous: typedOf(sourceBefore(open, before, previous), previous) }),
          ...spokenOf(source),
          ...whenOf(fileOf(open.beside.locale, source.file), source.path),
          ...(question === undefined ? {} : { asked: question }),
        };
      });
  });
}

const stateOf = ({ why, reading }: Match): LineState => (why === null ? (reading ? 'read' : 'machine') : STATES[why]);

const told = ({ on, by }: { on: string; by?: string }) => ({ on, ...(by === undefined ? {} : { by }) });

/** Reads each file once. */
function filesOnce(open: Translation): (locale: string, name: string) => WordsFile {
  const known = new Map<string, WordsFile>();
  return (locale, name) => {
    const key = `${locale}/${name}`;
    const file = known.get(key) ?? wordsFile(open, locale, name);
    known.set(key, file);
    return file;
  };
}

const sourceBefore = (open: Translation, before: Files | undefined, { file }: Line): WordsFile =>
  wordsFile({ ...open, files: before ?? open.files }, open.beside.locale, file);

/** The line of the source before, of which these words are a translation. */
function previousOf({ own, noted }: Unit, line: Line | null, before: readonly Line[]): Line | undefined {
  const note = line === null ? undefined : noted?.[own.indexOf(line)];
  return before.find((one) => digest(one) === note);
}

const spokenOf = ({ isScript, path }: Line): Pick<ListedLine, 'spoken'> =>
  isScript ? { spoken: path.at(-1) === 'say-young' ? 'young person' : 'person' } : {};

/** The condition of the nearest thing around a line that has one. */
function whenOf(file: WordsFile, path: Path): Pick<ListedLine, 'when'> {
  let found: unknown;
  let at = valueOf(file);
  for (const step of path) {
    at = (at as Readonly<Record<string, unknown>> | undefined)?.[step];
    if (isRecord(at) && 'when' in at) found = at['when'];
  }
  return found === undefined ? {} : { when: found };
}

function easierLines(open: Translation, fileOf: ReturnType<typeof filesOnce>, unit: Unit): readonly ListedLine[] {
  const { beside, locale, matches } = open;
  const [first] = unit.source;
  const why = first ? (matches.get(first.unit)?.[0]?.why ?? null) : null;
  const source = unit.source.map((line) => typedOf(fileOf(beside.locale, line.file), line)).join('\n');
  return unit.own.map((line) => {
    const reading = why === null ? readingOf(unit, unit.source, line) : undefined;
    return {
      unit: line.unit,
      path: line.path,
      file: line.file,
      source,
      own: typedOf(fileOf(locale, line.file), line),
      state: stateOf({ source: line, own: line, why, ...(reading ? { reading } : {}) }),
      why,
      ...(reading ? { reading: told(reading) } : {}),
      ...spokenOf(line),
    };
  });
}

/** How many lines are in each state. */
export type StateCounts = Readonly<Record<LineState, number>>;

/** How many lines of each unit of a translation are in each state, in the order of `listLines`. */
export function countUnits(files: Files, locale: string): ReadonlyMap<string, StateCounts> {
  const { beside, units, matches } = openTranslation(files, locale);
  return new Map([...units].map(([name, unit]) => [name, countUnit(unit, matches.get(name) ?? [], beside)]));
}

/** The same of one unit. `found`: what the language says of each line of it (`matchUnit`). */
export function countUnit(unit: Unit, found: readonly Match[], { isSameLanguage }: Beside): StateCounts {
  const whole = found[0]?.why ?? null;
  const states = isSameLanguage
    ? unit.own.map((line) => {
        const reading = whole === null ? readingOf(unit, unit.source, line) : undefined;
        return stateOf({ source: line, own: line, why: whole, ...(reading ? { reading } : {}) });
      })
    : found.filter(({ source }) => source.words.trim() !== '').map((match) => stateOf(match));
  const counts = { machine: 0, read: 0, again: 0, missing: 0 };
  for (const state of states) counts[state] += 1;
  return counts;
}

export const sumCounts = (all: Iterable<StateCounts>): StateCounts => {
  const sum = { machine: 0, read: 0, again: 0, missing: 0 };
  for (const counts of all)
    for (const state of ['machine', 'read', 'again', 'missing'] as const) sum[state] += counts[state];
  return sum;
};

/** How many lines of a translation are in each state. */
export const countStates = (files: Files, locale: string): StateCounts => sumCounts(countUnits(files, locale).values());
