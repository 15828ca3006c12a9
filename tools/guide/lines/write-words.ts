import { isOfText, linesOf, type Line } from '../../compiler/read/lines.ts';
import { keyOf } from '../../compiler/read/translated.ts';
import { shapesOf, waysToAdd } from './add-to-text.ts';
import { BETWEEN_FORMS, placesOf, typedOf, yamlOf, type Place, type WordsFile } from './place.ts';
import { addText, waysToWrite, type Said } from './write-yaml.ts';

/** Every line of a file. */
export const linesIn = ({ name, text, locale, staysIn }: WordsFile): readonly Line[] =>
  linesOf(name, text, locale, staysIn);

/** Words on one line, as a running text has them. */
const onOneLine = (words: string): string => words.replaceAll(/\s*\n\s*/g, ' ').trim();

/** The words as they are to stand in the place of a line. */
const fitting = (line: Line, words: string): string => (isOfText(line) ? onOneLine(words) : words);

/** Other words for a line of a file. */
export interface Change {
  readonly line: Line;
  readonly words: string;
}

/**
 * The text of a file with other words for some lines; all else stays byte for byte. Null where they would not read back
 * as these lines alone: words that begin as a list does, forms of another count. Of one line more ways are tried.
 */
export function replaceWords(file: WordsFile, changes: readonly Change[]): string | null {
  const all = changes.map(({ line, words }) => ({ line, words: fitting(line, words) }));
  const next = all.filter(({ line, words }) => words !== typedOf(file, line));
  if (next.length === 0) return file.text;
  const edits = next.flatMap(({ line, words }) => editsOf(file, line, words) ?? []);
  if (edits.length < next.length) return null;
  const ways = changes.length === 1 ? [0, 1] : [0];
  return (
    ways.map((way) => apply(file.text, edits, way)).find((text) => isSameBut(file, { ...file, text }, next)) ?? null
  );
}

interface Edit {
  readonly place: Place;
  readonly words: string;
}

/** A message with forms by number is written form by form. */
function editsOf(file: WordsFile, line: Line, words: string): readonly Edit[] | null {
  const places = placesOf(file, line);
  const parts = places.length > 1 ? words.split(BETWEEN_FORMS) : [words];
  if (parts.length !== places.length || parts.some((part) => part.trim() === '')) return null;
  return places.map((place, at) => ({ place, words: parts[at] ?? '' }));
}

/** From the end, so that what stands before keeps its place. */
function apply(was: string, edits: readonly Edit[], way: number): string {
  let text = was;
  for (const { place, words } of edits.toSorted((a, b) => b.place.start - a.place.start))
    text = `${text.slice(0, place.start)}${written(was, place, words, way)}${text.slice(place.end)}`;
  return text;
}

/** `way`: 0 as it was written, 1 as it always can be. */
function written(text: string, place: Place, words: string, way: number): string {
  if (words === place.words) return text.slice(place.start, place.end);
  if (place.scalar === undefined) return words;
  const ways = waysToWrite(words, place.scalar, text.slice(place.start, place.end));
  return ways[way] ?? ways.at(-1) ?? '';
}

/** Whether a file says the same as before but for some lines, in the same places. */
function isSameBut(was: WordsFile, is: WordsFile, changes: readonly Change[]): boolean {
  const [before, after] = [linesIn(was), linesIn(is)];
  const changed = new Map(changes.map(({ line, words }) => [keyOf(line.path), words]));
  return (
    before.length === after.length &&
    after.every((line, at) => {
      const old = before[at];
      const key = keyOf(line.path);
      const words = changed.get(key);
      return (
        key === keyOf(old?.path ?? []) &&
        (words === undefined ? line.words === old?.words : typedOf(is, line) === words)
      );
    }) &&
    (!changes.some(({ line }) => isOfText(line)) || shapesOf(is).join() === shapesOf(was).join())
  );
}

/** A line of the source for which the translation has none, and what it has for each other line of the file. */
export interface Missing {
  readonly line: Line;
  readonly source: WordsFile;
  /** for each line of the source's text its place among those of the translation; -1 for one that has none */
  readonly places: readonly number[];
}

/** The text of a translation with a line that it did not have. Null where it has no place for it, as one line. */
export function addWords(
  own: WordsFile,
  { line, source, places }: Missing,
  words: string,
  forms: readonly string[],
): string | null {
  const next = fitting(line, words);
  if (next.trim() === '') return null;
  const texts = isOfText(line)
    ? waysToAdd({ own, source, places }, Number(line.path[1]), next)
    : addToYaml(own, line, said(source, line, next, forms), source);
  return texts.find((text) => isMoreBy(own, { ...own, text }, line, next, source)) ?? null;
}

/** A message with forms by number in the source has those of the language. */
function said(source: WordsFile, line: Line, words: string, forms: readonly string[]): Said {
  if (placesOf(source, line).length < 2) return words;
  const parts = words.split(BETWEEN_FORMS);
  return parts.length === forms.length ? Object.fromEntries(forms.map((form, at) => [form, parts[at] ?? ''])) : words;
}

function addToYaml(own: WordsFile, line: Line, words: Said, source: WordsFile): readonly string[] {
  const { yaml, from } = yamlOf(own);
  const text = addText(yaml, line.path, words, yamlOf(source).yaml);
  return text === null ? [] : [own.text.slice(0, from) + text + own.text.slice(from + yaml.length)];
}

/** Whether a file has one line more, which says these words, in what it stands in in the source. */
function isMoreBy(was: WordsFile, is: WordsFile, line: Line, words: string, source: WordsFile): boolean {
  const [before, after] = [linesIn(was), linesIn(is)];
  const at = after.findIndex((one, index) => one.words !== before[index]?.words || one.unit !== before[index]?.unit);
  const added = after[at];
  if (added === undefined || after.length !== before.length + 1 || typedOf(is, added) !== words) return false;
  const rest = after.filter((one) => one !== added);
  if (!rest.every((one, index) => one.words === before[index]?.words) || added.unit !== line.unit) return false;
  if (!isOfText(line)) return keyOf(added.path) === keyOf(line.path);
  const shapes = shapesOf(is);
  const place = Number(added.path[1]);
  return (
    shapes[place] === shapesOf(source)[Number(line.path[1])] &&
    shapes.filter((_, index) => index !== place).join() === shapesOf(was).join()
  );
}
