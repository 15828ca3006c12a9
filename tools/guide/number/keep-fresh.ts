import { recordIn, translations } from '../../compiler/index.ts';
import { listUnits } from '../../compiler/read/translated.ts';
import { writeRecord } from '../translated/write-record.ts';

type Files = ReadonlyMap<string, string>;

/**
 * The record of a translation when a number was changed in it and in its source: the parts that said what the source
 * says still do. A part whose translation did not change with its source is not noted: somebody has to look at it.
 * In: the content before and after. Out: the record's new text and how many parts are noted anew; null without one.
 */
export function keepFresh(
  before: Files,
  after: Files,
  locale: string,
  source: string,
): { readonly text: string; readonly noted: number } | null {
  const record = before.get(`${locale}/translated.yaml`);
  if (record === undefined) return null;
  const noted = recordIn(record);
  const [was, is] = [translations(before, locale, source), translations(after, locale, source)];
  const [ownBefore, ownAfter] = [listUnits(before, locale), listUnits(after, locale)];
  const both = [...is.keys()].filter(
    (unit) =>
      was.get(unit) !== is.get(unit) &&
      noted.get(unit) === was.get(unit) &&
      JSON.stringify(ownBefore.get(unit)) !== JSON.stringify(ownAfter.get(unit)),
  );
  return { text: writeRecord(record, is, both).text, noted: both.length };
}
