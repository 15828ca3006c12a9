import { besideOf, translations } from '../../compiler/index.ts';
import { digest, pairLines, RECORD, recordIn, type Unit } from '../../compiler/read/translated.ts';
import { writeRecord } from '../translated/write-record.ts';

type Files = ReadonlyMap<string, string>;

/**
 * The record of a translation when a number was changed in it and in its source: the lines that said what the source
 * says still do. A line that did not change with its source is not noted: somebody has to look at it. In: the content
 * before and after. Out: the record's new text and how many parts are noted anew; null where there is nothing to note.
 */
export function keepFresh(
  before: Files,
  after: Files,
  locale: string,
  source: string,
): { readonly text: string; readonly noted: number } | null {
  const beside = besideOf(locale, source);
  const file = `${locale}/${RECORD}`;
  const record = before.get(file);
  if (beside === null || record === undefined) return null;
  const [old, now] = [before, after].map((files) =>
    translations(partOf(files, changedNames(before, after), [locale, source], file), locale, beside),
  ) as [ReturnType<typeof translations>, ReturnType<typeof translations>];
  const fresh = [...now].flatMap(([unit, lines]): readonly [string, Unit][] => {
    const was = old.get(unit);
    const noted = was && noteAnew(was, lines, beside.isSameLanguage);
    return noted === undefined || noted.join() === was?.noted?.join() ? [] : [[unit, { ...lines, noted }]];
  });
  if (fresh.length === 0) return null;
  // what did not change is noted as it was
  const kept = [...recordIn(record)].map(([unit, noted]): [string, Unit] => [unit, { source: [], own: [], noted }]);
  return {
    text: writeRecord(new Map([...kept, ...fresh]), new Set(), beside.isSameLanguage).text,
    noted: fresh.length,
  };
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

/** The digests of one part: those of the lines that changed in both languages are of the source as it is now. */
function noteAnew(was: Unit, is: Unit, isSameLanguage: boolean): readonly string[] | undefined {
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
