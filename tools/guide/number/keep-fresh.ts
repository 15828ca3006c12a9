import { besideOf, countryOf, translations } from '../../compiler/index.ts';
import { digest, pairLines, type Unit } from '../../compiler/read/translated.ts';
import { writeRecord } from '../translated/write-record.ts';

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
  if (beside === null || !before.has(`${locale}/translated.yaml`)) return null;
  const was = translations(before, locale, beside);
  const is = new Map(
    [...translations(after, locale, beside)].map(([unit, lines]) => {
      const old = was.get(unit);
      return [unit, old === undefined ? lines : { ...lines, noted: noteAnew(old, lines, beside.isSameLanguage) }];
    }),
  );
  const noted = [...is].filter(([unit, lines]) => lines.noted?.join() !== was.get(unit)?.noted?.join()).length;
  return noted === 0 ? null : { text: writeRecord(is, new Set(), beside.isSameLanguage).text, noted };
}

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
