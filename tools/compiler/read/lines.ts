import { languageOf } from '../languages/index.ts';
import { bodyLines, type BodyLines } from './body-lines.ts';
import { createIssueList } from './issue-list.ts';
import { isRecord } from './is-record.ts';
import { frontMatterOf, parseBody } from './markdown.ts';
import { isForms } from './plurals.ts';
import { remember } from './remember.ts';
import { readYaml, type YamlFile } from './yaml.ts';
import type { Path } from './path.ts';

/** One line of the words of a language: what is translated, or not, as a whole. */
export interface Line {
  /** what it is part of, as a command names it: `contacts/samu`, `procedures/porter-plainte/text` */
  readonly unit: string;
  /** the name of its file in the folder of its language */
  readonly file: string;
  /** where it stands in its file; of a text its place among the lines: `['text', 3]` */
  readonly path: Path;
  /** as it was typed, with links and citations, on one line */
  readonly words: string;
  /** the line of its file where it begins */
  readonly line: number;
  /** words to say */
  readonly isScript?: true;
}

/**
 * How deep the units of a YAML file lie: 0, the file is one; 1, each of its keys; 2, each key below those. A file that
 * is not named here is not translated line by line: what people type, and what whom does not fit.
 */
const DEPTHS: Readonly<Record<string, number>> = {
  'contacts.yaml': 1,
  'country.yaml': 1,
  'deadlines.yaml': 1,
  'flow.yaml': 1,
  'glossary.yaml': 1,
  'interface.yaml': 2,
  'interpreter.yaml': 1,
  'letter-fields.yaml': 1,
  'news.yaml': 0,
  'pack.yaml': 1,
  'paper.yaml': 1,
  'senders.yaml': 1,
  'signs.yaml': 2,
};

/** Whether a file of words, by its name in the folder of its language, is translated line by line. */
export const isTranslated = (name: string): boolean =>
  name in DEPTHS || /^figures\/.*\.yaml$/.test(name) || /^(?:letters|pages|procedures)\/.*\.md$/.test(name);

/** Where the unit of a line of a YAML text stands. */
export const unitPath = (name: string, { path }: Pick<Line, 'path'>): Path => path.slice(0, DEPTHS[name] ?? 0);

/** Whether a line is one of a text, below front matter. */
export const isOfText = ({ path }: Pick<Line, 'path'>): boolean => path[0] === TEXT && typeof path[1] === 'number';

const TEXT = 'text';

/** The path of a line of a text, by its place among them. */
export const pathInText = (at: number): Path => [TEXT, at];

/**
 * Keys of files of words whose values are no words: conditions, ids, days, the state of a review. A translation has
 * those of the source, so there is one of each.
 */
const STRUCTURE: ReadonlySet<string> = new Set([
  'when',
  'call',
  'contacts',
  'danger',
  'procedures',
  'sources',
  'checked',
  'review',
  'edition',
]);

/** Keys of front matter that a language has for itself. */
export const OWN_KEYS: readonly string[] = ['pictures', 'waivers', 'lang'];

/** How deep the names of things lie, which are no keys: a topic may be called "danger". */
const NAMED: Readonly<Record<string, number>> = { 'pack.yaml': 2, 'signs.yaml': 2, 'interface.yaml': Infinity };

/** Whether what stands at a path of a file of words is no words. */
export function isStructure(name: string, path: Path): boolean {
  const above = NAMED[name] ?? (name.endsWith('.md') ? 0 : name.startsWith('figures/') ? 2 : 1);
  return path.length > above && path.at(-2) !== 'options' && STRUCTURE.has(String(path.at(-1)));
}

/** Words to say, by their keys. */
const SAID: ReadonlySet<string> = new Set(['say', 'say-young']);

/** An option is its label, whether it says more or not. */
export const pathOfLine = (path: Path): Path =>
  path.at(-1) === 'label' && path.at(-3) === 'options' ? path.slice(0, -1) : path;

/** What of a letter an office reads stays in the source language; its one line in a translation says what it means. */
export const MEANS: Path = ['means'];

/**
 * The lines of one file, in its order. `name`: in the folder of its language; `staysIn`: the language of the offices,
 * in which what a letter says stays; undefined where everything is translated.
 */
export function linesOf(name: string, text: string, locale: string, staysIn: string | undefined): readonly Line[] {
  const known = linesOfText(text);
  const place = JSON.stringify([name, locale, staysIn]);
  const lines = known.get(place) ?? readLines(name, text, locale, staysIn);
  known.set(place, lines);
  return lines;
}

/** By where the text stands: two files may say the same. */
const linesOfText = remember(() => new Map<string, readonly Line[]>());

function readLines(name: string, text: string, locale: string, staysIn: string | undefined): readonly Line[] {
  const bare = name.replace(/\.(?:md|yaml)$/, '');
  if (!name.endsWith('.md')) {
    return stringsIn(name, readWords(text)).map((line) => ({
      unit: [bare, unitPath(name, line).join('.')].filter(Boolean).join('/'),
      ...line,
    }));
  }
  const isLetter = name.startsWith('letters/');
  const front = stringsIn(name, readWords(frontMatterOf(text) ?? ''));
  const isTold = toldOf(name, locale, staysIn) !== null;
  const { lines, stays } = textOf(name, text, locale, staysIn);
  const card = front.map((line) => ({ unit: isLetter ? bare : `${bare}/card`, ...line }));
  const means = { unit: bare, file: name, path: MEANS, words: stays, line: 1 };
  return [
    ...card,
    ...(isTold && locale === staysIn ? [means] : []),
    ...lines.map(({ words, isScript, node }, at) => ({
      unit: isLetter ? bare : `${bare}/text`,
      file: name,
      path: pathInText(at),
      words,
      line: node.position?.start.line ?? 1,
      ...(isScript ? { isScript } : {}),
    })),
  ];
}

/** The parts of a letter that are translated, where an office reads the rest; null: all of a text. */
function toldOf(name: string, locale: string, staysIn: string | undefined): readonly string[] | null {
  const titles = languageOf(locale)?.letterTitles;
  return name.startsWith('letters/') && staysIn !== undefined && titles ? [titles.basis, titles.sending] : null;
}

/** The lines below the front matter of one file, as the parser found them. In: as `linesOf`. */
export const textOf = (name: string, text: string, locale: string, staysIn: string | undefined): BodyLines =>
  bodyLines(parseBody(text), { hasTitles: hasTitles(name), told: toldOf(name, locale, staysIn) });

/** Whether the ## headings of a text are those that every such text has. */
export const hasTitles = (name: string): boolean => !name.startsWith('pages/');

const readWords = (text: string): YamlFile | null => readYaml('', text, createIssueList());

/** The texts of a YAML file that are words, in its order. */
function stringsIn(name: string, yaml: YamlFile | null): readonly Omit<Line, 'unit'>[] {
  const at = (path: Path, words: string): Omit<Line, 'unit'> => ({
    file: name,
    path: pathOfLine(path),
    words,
    line: yaml?.lineOf(path) ?? 1,
    ...(SAID.has(String(path.at(-1))) ? { isScript: true } : {}),
  });
  const listIn = (value: unknown, path: Path): readonly Omit<Line, 'unit'>[] => {
    if (isStructure(name, path) || (name.endsWith('.md') && OWN_KEYS.includes(String(path[0])))) return [];
    // what an option puts into a letter stays as it is
    if (name === 'letter-fields.yaml' && path.at(-1) === 'says') return [];
    if (typeof value === 'string') return [at(path, value)];
    if (name === 'interface.yaml' && isForms(value)) return [at(path, Object.values(value).join(' | '))];
    if (Array.isArray(value)) return value.flatMap((item, index) => listIn(item, [...path, index]));
    return isRecord(value) ? Object.entries(value).flatMap(([key, field]) => listIn(field, [...path, key])) : [];
  };
  return listIn(yaml?.value, []);
}
