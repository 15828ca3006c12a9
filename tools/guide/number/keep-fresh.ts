import { besideOf, countryOf, translations } from '../../compiler/index.ts';
import { RECORD, recordIn } from '../../compiler/read/record.ts';
import { digest, pairLines, type Unit } from '../../compiler/read/translated.ts';
import { recordText } from '../translated/record-text.ts';

type Files = ReadonlyMap<string, string>;

/**
 * The record of a translation when a number was changed in it and in its source, or lines went from both: the lines
 * that said what the source says still do. A line that did not change with its source is not noted: somebody has to
 * look at it. In: the content before and after. Out: the record's new text and how many parts are noted anew; null
 * where there is nothing to note.
 */
export function keepFresh(
  before: Files,
  after: Files,
  locale: string,
  source: string,
): { readonly text: string; readonly noted: number } | null {
  const beside = besideOf(locale, source, countryOf(before).languages);
  const file = `${locale}/${RECORD}`;
  const record = before.get(file);
  if (beside === null || record === undefined) return null;
  const [old, now] = [before, after].map((files) =>
    translations(partOf(files, changedNames(before, after), [locale, source], file), locale, beside),
  ) as [ReturnType<typeof translations>, ReturnType<typeof translations>];
  const fresh = [...now].flatMap(([unit, lines]) => {
    const was = old.get(unit);
    const of = was && noteAnew(was, lines, beside.isSameLanguage);
    const { read, asked } = lines;
    return of === undefined || of.join() === was?.noted?.join() ? [] : [[unit, { of, read, asked }] as const];
  });
  // a text that went has nothing to note any more; what did not change is noted as it was
  const isGone = (unit: string): boolean => {
    const words = `${source}/${unit.replace(/\/(?:card|text)$/, '')}.md`;
    return before.has(words) && !after.has(words);
  };
  const kept = [...recordIn(record)].filter(([unit]) => !isGone(unit));
  if (fresh.length === 0 && kept.length === recordIn(record).size) return null;
  return { text: recordText(new Map([...kept, ...fresh])), noted: fresh.length };
}

/** The names of the files that changed, inside the folder of a language. */
const changedNames = (before: Files, after: Files): ReadonlySet<string> =>
  new Set([...after].filter(([file, text]) => before.get(file) !== text).map(([file]) => nameIn(file)));

const nameIn = (file: string): string => file.slice(file.indexOf('/') + 1);

/** The files of these names in some languages, and the record: all that their lines need. */
const partOf = (files: Files, names: ReadonlySet<string>, locales: readonly string[], record: string): Files =>
  new Map(
    [...files].filter(
      ([file]) =>
        file === record || (names.has(nameIn(file)) && locales.some((locale) => file.startsWith(`${locale}/`))),
    ),
  );

/**
 * The digests of one part: those of the lines that changed in both languages are of the source as it is now. Where
 * lines went, those that stayed keep theirs.
 */
function noteAnew(was: Unit, is: Unit, isSameLanguage: boolean): readonly string[] | undefined {
  if (!isSameLanguage && was.noted?.length === was.own.length && is.own.length < was.own.length) {
    const left = was.own.map((line, at) => ({ line, note: was.noted?.[at] ?? '-' }));
    return is.own.map(({ words }) => {
      const at = left.findIndex(({ line }) => line.words === words);
      return at < 0 ? '-' : (left.splice(at, 1)[0]?.note ?? '-');
    });
  }
  const changed = (at: number): boolean => was.own[at]?.words !== is.own[at]?.words;
  if (isSameLanguage)
    return was.noted?.[0] === digest(...was.source) && was.own.some((_, at) => changed(at))
      ? [digest(...is.source)]
      : was.noted;
  const pairs = new Map([...pairLines(was)].map(([source, own]) => [own, was.source.indexOf(source)]));
  return was.noted?.map((note, at) => {
    const own = was.own[at];
    const line = own === undefined ? undefined : is.source[pairs.get(own) ?? -1];
    return line !== undefined && changed(at) ? digest(line) : note;
  });
}
