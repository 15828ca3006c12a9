import { languageOf } from '../../compiler/languages/index.ts';
import type { Path } from '../../compiler/read/path.ts';
import { slug } from '../../compiler/read/slug.ts';
import { keyOf } from '../../compiler/read/translated.ts';
import { Refusal } from '../command.ts';
import { placesOf, type WordsFile } from '../lines/place.ts';
import { linesIn, replaceWords } from '../lines/write-words.ts';
import { freeId } from '../new/free-id.ts';
import { plainWords } from './marks.ts';

/** The text of a file with other words for one line. Throws a Refusal where they would not be one line there. */
export function writeWords(file: WordsFile, path: Path, words: string): string {
  const line = linesIn(file).find((one) => keyOf(one.path) === keyOf(path));
  if (line === undefined) throw new Refusal('This line is gone.');
  const text = replaceWords(file, [{ line, words }]);
  if (text === null) throw new Refusal('These words are not one line: they are empty, or begin as a list does.');
  return text;
}

/** Where a line of a running text begins and ends, in lines of the file, from 0; and how its item begins. */
function rowsOf(file: WordsFile, path: Path): { readonly from: number; readonly to: number; readonly rows: string[] } {
  const line = linesIn(file).find((one) => keyOf(one.path) === keyOf(path));
  const [place] = line === undefined ? [] : placesOf(file, line);
  if (!file.name.endsWith('.md') || place === undefined || place.scalar !== undefined)
    throw new Refusal('A line can be added to or taken out of a running text alone.');
  const rowAt = (index: number): number => file.text.slice(0, index).split('\n').length - 1;
  return { from: rowAt(place.start), to: rowAt(place.end), rows: file.text.split('\n') };
}

const ITEM = /^([> \t]*)(\d+\.|-)([ \t]+)/;

/**
 * The text of a file with one line more, behind another: an item of the same list, a paragraph of the same part. A step
 * gets an id of its own. Throws a Refusal where no line can stand there.
 */
export function addLine(file: WordsFile, behind: Path, words: string): string {
  const { from, to, rows } = rowsOf(file, behind);
  const item = ITEM.exec(rows[from] ?? '');
  const [, margin = '', mark = '', gap = ''] = item ?? [];
  const margins = /^[> \t]*/.exec(rows[from] ?? '')?.[0] ?? '';
  const added =
    item === null
      ? [margins.trimEnd(), `${margins}${words}`]
      : [`${margin}${mark}${gap}${words}${mark === '-' ? '' : ` {#${newId(file, words)}}`}`];
  const text = renumber([...rows.slice(0, to + 1), ...added, ...rows.slice(to + 1)], from).join('\n');
  return checked(file, text, 1);
}

/** The text of a file without one of its lines. Throws a Refusal where a part would be left empty. */
export function removeLine(file: WordsFile, path: Path): string {
  const { from, to, rows } = rowsOf(file, path);
  const isItem = ITEM.test(rows[from] ?? '');
  const isBlank = (row: string | undefined): boolean => row !== undefined && /^[> \t]*$/.test(row);
  // the blank line above a paragraph goes with it
  const first = !isItem && isBlank(rows[from - 1]) ? from - 1 : from;
  const above = rows.slice(0, first).findLast((row) => !isBlank(row)) ?? '';
  const below = rows.slice(to + 1).find((row) => !isBlank(row)) ?? '# ';
  if (above.startsWith('#') && below.startsWith('#')) throw new Refusal('It is the last line of its part.');
  const text = renumber([...rows.slice(0, first), ...rows.slice(to + 1)], first).join('\n');
  return checked(file, text, -1);
}

/** Numbers the steps of the list around a row anew. */
function renumber(rows: readonly string[], around: number): readonly string[] {
  const isStep = (row: string | undefined): boolean => /^[> \t]*\d+\. /.test(row ?? '');
  let at = around;
  while (at > 0 && isStep(rows[at - 1])) at -= 1;
  const next = [...rows];
  for (let number = 1; isStep(next[at]); at += 1, number += 1)
    next[at] = (next[at] ?? '').replace(/\d+\./, `${number}.`);
  return next;
}

/** An id for a step, from its first words, which no step of the file has. */
function newId({ text, locale }: WordsFile, words: string): string {
  const language = languageOf(locale) ?? { spelledOut: {} };
  const base = slug(plainWords(words).split(/\s+/).slice(0, 4).join(' '), language) || 'step';
  return freeId(base, (id) => text.includes(`{#${id}}`));
}

/** The text, when it has as many lines more as it should. */
function checked(file: WordsFile, text: string, more: number): string {
  if (linesIn({ ...file, text }).length === linesIn(file).length + more) return text;
  throw new Refusal('The text is laid out in a way that cannot be changed here. Ask the person who keeps the guide.');
}
