import { isMap, isScalar, type Scalar } from 'yaml';
import { splitLine, type BodyLine } from '../../compiler/read/body-lines.ts';
import { isOfText, textOf, type Line } from '../../compiler/read/lines.ts';
import { blankFront, frontMatterOf } from '../../compiler/read/markdown.ts';
import { isForms } from '../../compiler/read/plurals.ts';
import { createIssueList } from '../../compiler/read/issue-list.ts';
import { nodeAt, readYaml } from '../../compiler/read/yaml.ts';

/** One file of words, and how its lines are told apart (`linesOf`). */
export interface WordsFile {
  /** in the folder of its language */
  readonly name: string;
  readonly text: string;
  readonly locale: string;
  readonly staysIn: string | undefined;
}

/** Where the words of a line stand in the text of their file. */
export interface Place {
  readonly start: number;
  readonly end: number;
  /** the words as they were typed, with bold words, on one line where they are of a running text */
  readonly words: string;
  /** of YAML: how they are written there */
  readonly scalar?: Scalar;
}

/** Between the forms of one message by number, where they are told as one line. */
export const BETWEEN_FORMS = ' | ';

/** Where the words of a line stand: a message with forms by number has several places. Empty where there are none. */
export const placesOf = (file: WordsFile, line: Line): readonly Place[] =>
  isOfText(line) ? placeInText(file, Number(line.path[1])) : placesInYaml(file, line);

/** The words of a line as a person edits them. */
export function typedOf(file: WordsFile, line: Line): string {
  const places = placesOf(file, line);
  return places.length === 0 ? line.words : places.map(({ words }) => words).join(BETWEEN_FORMS);
}

/** How far behind the parser's count a place of the text stands: front matter is blank to it. */
export const shiftOf = (file: WordsFile): number => readFile(file).shift;

/** The parser's lines of a text. */
export const linesInText = (file: WordsFile): readonly BodyLine[] => readFile(file).lines;

const values = new WeakMap<WordsFile, unknown>();

/** What a YAML file or the front matter of a text says. */
export function valueOf(file: WordsFile): unknown {
  if (!values.has(file)) values.set(file, readYaml(file.name, yamlOf(file).yaml, createIssueList())?.value);
  return values.get(file);
}

interface ReadFile {
  readonly lines: readonly BodyLine[];
  readonly shift: number;
}

const known = new WeakMap<WordsFile, ReadFile>();

/** Each file is asked for each of its lines. */
function readFile(file: WordsFile): ReadFile {
  const found = known.get(file);
  if (found) return found;
  const { name, text, locale, staysIn } = file;
  const lines = name.endsWith('.md') ? textOf(name, text, locale, staysIn).lines : [];
  const read = { lines, shift: text.length - blankFront(text).length };
  known.set(file, read);
  return read;
}

/** Where the words of a line of a text stand, by its place among them. Empty where there is none. */
export function placeInText(file: WordsFile, at: number): readonly Place[] {
  const found = linesInText(file)[at];
  const range = found && rangeOf(found);
  if (!found || !range) return [];
  const shift = shiftOf(file);
  const { mark, id } = splitLine(found.node);
  const typed = file.text.slice(range.start + shift, range.end + shift);
  const before = mark === '' ? 0 : (/^\[![^\]]*\][ \t]*(?:\r?\n[ \t>]*|$)/.exec(typed)?.[0].length ?? 0);
  const behind = id === '' ? 0 : (/\s*\{#[^{}]*\}\s*$/.exec(typed)?.[0].length ?? 0);
  const words = typed.slice(before, typed.length - behind);
  const start = range.start + shift + before;
  return [{ start, end: start + words.length, words: words.replaceAll(/\r?\n[ \t>]*/g, ' ').trim() }];
}

function rangeOf({ node }: BodyLine): { readonly start: number; readonly end: number } | null {
  const start = node.children[0]?.position?.start.offset;
  const end = node.children.at(-1)?.position?.end.offset;
  return start === undefined || end === undefined ? null : { start, end };
}

/** The YAML of a file of words, and where it begins in the text. */
export function yamlOf({ name, text }: Pick<WordsFile, 'name' | 'text'>): {
  readonly yaml: string;
  readonly from: number;
} {
  if (name.endsWith('.md')) return { yaml: frontMatterOf(text) ?? '', from: text.indexOf('\n') };
  const from = text.startsWith('\uFEFF') ? 1 : 0;
  return { yaml: text.slice(from), from };
}

function placesInYaml(file: WordsFile, { path }: Line): readonly Place[] {
  const { yaml, from } = yamlOf(file);
  const found = nodeAt(yaml, path);
  // an option may be its label, or say more
  const node = isMap(found) && found.has('label') ? nodeAt(yaml, [...path, 'label']) : found;
  const forms = isMap(node) && isForms(node.toJSON()) ? node.items.map(({ value }) => value) : [node];
  return forms.flatMap((scalar) =>
    isScalar(scalar) && scalar.range && typeof scalar.value === 'string'
      ? [{ start: scalar.range[0] + from, end: scalar.range[1] + from, words: scalar.value, scalar }]
      : [],
  );
}
