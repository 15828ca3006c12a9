import { po, type GetTextTranslation, type GetTextTranslations } from 'gettext-parser';
import { Refusal } from '../command.ts';
import { listLines, type ListedLine } from '../lines/list-lines.ts';
import { noteAsked, saysTheSame } from '../lines/note.ts';
import { groupBy, nameOf, type Files } from '../lines/units.ts';
import { WHY_REFUSED, writeLines, type LineWords, type WhyRefused } from '../lines/write-lines.ts';
import { contextOf, isFuzzy, isText } from './export-po.ts';

/** What came back and was not taken over, with its words, so that nothing is lost. */
export interface Left {
  /** as the file calls it */
  readonly name: string;
  readonly words: string;
  readonly why: string;
  readonly reason: Reason;
}

/** Why something was not taken over, for whoever says it in another language. */
export type Reason = 'changed' | 'unknown' | 'open' | 'obsolete' | 'forms' | WhyRefused;

/** The content with what came back from a translator. */
export interface Imported {
  readonly files: Files;
  /** lines with other words than before */
  readonly changed: number;
  /** lines of an older source that say the same */
  readonly same: number;
  readonly left: readonly Left[];
  /** what translators ask, each with its line and the words of the source */
  readonly asked: readonly { readonly name: string; readonly source: string; readonly says: string }[];
}

/** The language that a PO file says it is in, as the content may call it; null where it says none. */
export const languageOfPo = (text: string): string | null =>
  readPo(text).headers?.['Language']?.replace('_', '-').toLowerCase() || null;

function readPo(text: string): Partial<GetTextTranslations> {
  try {
    return po.parse(text.replace(/^\uFEFF/, ''), { validation: true });
  } catch (error) {
    const says = error instanceof Error ? error.message.replace('Error parsing PO data: ', '') : String(error);
    throw new Refusal(`This is no PO file that can be read: ${says}`);
  }
}

/**
 * Takes a PO file back, also one that another program wrote: words that changed go to their lines, and are noted as
 * translations of the source as it stands; so is a line that was to be looked at again and no longer is ("fuzzy"). In:
 * the content, a language, the text of the file. Throws a Refusal for a file that cannot be read or is of another
 * language.
 */
export function importPo(files: Files, locale: string, text: string): Imported {
  const { translations = {}, obsolete = {} } = readPo(text);
  const language = languageOfPo(text);
  if (language !== null && language !== locale && language.split('-')[0] !== locale)
    throw new Refusal(`The file says that it is in "${language}", and not in "${locale}". Nothing was taken over.`);
  const entries = entriesOf(translations);
  if (entries.length === 0) throw new Refusal('The file holds no line of a translation.');
  const lines = listLines(files, locale).filter(isText);
  const { writes, same, asks, left } = sortEntries(lines, entries);
  const gone = entriesOf(obsolete)
    .filter((entry) => wordsOf(entry) !== '' && !lines.some(({ own }) => own === wordsOf(entry)))
    .map((entry) => leftOf(entry, 'obsolete', 'the file says that it is of no use any more (#~)'));
  const written = writeLines(files, locale, writes);
  const named = new Map(lines.map((line) => [nameOf(line), contextOf(line)]));
  const refused = written.refused.map(({ line, reason }) => ({
    name: named.get(nameOf(line)) ?? line.unit,
    words: line.words,
    why: WHY_REFUSED[reason],
    reason,
  }));
  return {
    files: noteAsked(saysTheSame(written.files, locale, same), locale, asks),
    changed: writes.length - refused.length,
    same: same.length,
    left: [...left, ...gone, ...refused],
    asked: asks
      .filter(({ says }) => says !== '')
      .map((line) => ({ name: contextOf(line), source: line.source, says: line.says })),
  };
}

/** What is to be done with each entry of a file. */
interface Sorted {
  readonly writes: LineWords[];
  readonly same: ListedLine[];
  readonly asks: (ListedLine & { readonly says: string })[];
  readonly left: Left[];
}

function sortEntries(lines: readonly ListedLine[], entries: readonly GetTextTranslation[]): Sorted {
  const found = findLines(lines, entries);
  const named = new Map(lines.map((line) => [contextOf(line), line]));
  const sorted: Sorted = { writes: [], same: [], asks: [], left: [] };
  for (const entry of entries) {
    const line = found.get(entry);
    const words = wordsOf(entry);
    if (line === undefined || entry.msgid_plural !== undefined) {
      const known = named.get(entry.msgctxt ?? '');
      if (words !== '' && words !== known?.own)
        sorted.left.push(
          known
            ? leftOf(entry, 'changed', `its source has changed since; now it is: ${known.source}`)
            : leftOf(entry, 'unknown', 'the guide has no such line'),
        );
      continue;
    }
    const says = entry.comments?.translator?.trim() ?? '';
    if (says !== (line.asked ?? '')) sorted.asks.push({ ...line, says });
    const isOpen = entry.comments?.flag?.split(/[\s,]+/).includes('fuzzy') === true;
    if (words === line.own) {
      if (isFuzzy(line) && !isOpen) sorted.same.push(line);
    } else if (words !== '' && isOpen) {
      sorted.left.push(leftOf(entry, 'open', 'it is still marked as to look at again (fuzzy)'));
    } else if (words !== '') sorted.writes.push({ ...line, words });
  }
  return sorted;
}

const leftOf = (entry: GetTextTranslation, reason: Reason, why: string): Left => ({
  name: entry.msgctxt ?? entry.msgid,
  words: wordsOf(entry),
  why,
  reason,
});

/** Other programs may end lines as Windows does. */
const wordsOf = ({ msgstr }: GetTextTranslation): string => (msgstr[0] ?? '').replaceAll('\r\n', '\n');

const entriesOf = (table: GetTextTranslations['translations']): readonly GetTextTranslation[] =>
  Object.values(table)
    .flatMap((entries) => Object.values(entries))
    .filter(({ msgid }) => msgid !== '');

/** The line of each entry: that of its name where the source is the same, else one of its unit with these words. */
function findLines(
  lines: readonly ListedLine[],
  entries: readonly GetTextTranslation[],
): ReadonlyMap<GetTextTranslation, ListedLine> {
  const named = new Map(lines.map((line) => [contextOf(line), line]));
  const found = new Map<GetTextTranslation, ListedLine>();
  for (const entry of entries) {
    const line = named.get(entry.msgctxt ?? '');
    if (line && plain(line.source) === plain(entry.msgid)) found.set(entry, line);
  }
  const taken = new Set(found.values());
  const rest = groupBy(
    lines.filter((line) => !taken.has(line)),
    ({ unit, source }) => `${unit}\n${plain(source)}`,
  );
  for (const entry of entries) {
    const unit = (entry.msgctxt ?? '').replace(/:[^:]*$/, '');
    const line = found.has(entry)
      ? undefined
      : rest.get(`${unit}\n${plain(entry.msgid)}`)?.find((one) => !taken.has(one));
    if (line === undefined) continue;
    found.set(entry, line);
    taken.add(line);
  }
  return found;
}

const plain = (words: string): string => words.replaceAll(/\s+/g, ' ').trim();
