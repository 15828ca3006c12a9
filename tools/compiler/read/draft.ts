import { FALLBACK, isWritten, languageOf, type Language } from '../languages/index.ts';
import { countryOf } from './country.ts';
import { besideOf, type Beside } from './locale.ts';
import { createIssueList, type IssueList } from './issue-list.ts';
import { isRecord } from './is-record.ts';
import type { CountryRules } from './schema/country.ts';
import type { Reference } from './reference.ts';
import type { NotedReview } from './reviews.ts';
import { isTranslated, type Line } from './lines.ts';
import { matchLines, type Match, type Matches } from './translated.ts';
import { readYaml } from './yaml.ts';

/** Texts that are measured together, and how strictly (LG-1 and LG-2). */
export interface Readability {
  readonly level: 'LG-1' | 'LG-2';
  /** texts of the same name are one document for the averages */
  readonly document: string;
}

/** A run of words of the content, as the author typed it: a paragraph, an item, a step, a text of a YAML file. */
export interface Passage {
  readonly file: string;
  readonly text: string;
  /** the line of a character of `text` */
  lineAt(index: number): number;
  /** null: a label or an official name, which is not measured */
  readonly reading: Readability | null;
  /** a statement of law, a deadline or a figure in it must carry its source */
  readonly claims: boolean;
  readonly cites: readonly string[];
  /**
   * what of `text` is the words of a link, as in CompiledWords; null where the words are no
   * running text of a page or a procedure
   */
  readonly links: readonly (readonly [number, number])[] | null;
  readonly waivers: ReadonlySet<string>;
  /** left out: that of the page */
  readonly language?: Language;
}

/** Words that the person says, as they were typed, in every form by the child and without what stands in blanks. */
export type Script = Pick<Passage, 'file' | 'text' | 'lineAt' | 'language'>;

/** What is read of the content before any of it is understood. Nothing of it changes; faults are added to `issues`. */
export interface Read {
  readonly files: ReadonlyMap<string, string>;
  readonly locale: string;
  readonly language: Language;
  readonly country: CountryRules;
  /** the source that these words translate; null when they are the source */
  readonly beside: Beside | null;
  /** what the translation says for each line of the source */
  readonly matches: Matches;
  /** files of words that are the source's, where the language has none of its own */
  readonly borrowed: ReadonlySet<string>;
  /** every line of the source has a translation that holds; so it is in the source itself, and in an easier version */
  readonly isWhole: boolean;
  readonly issues: IssueList;
}

/** What is noted while things are read, for the checks that look at all of them. */
interface Notes {
  /** texts of the source that stand in the place of a translation and are no running text, as they are shown */
  readonly untranslated: Set<string>;
  readonly passages: Passage[];
  readonly scripts: Script[];
  readonly references: Reference[];
  readonly reviews: NotedReview[];
}

/** While things are read: what was read, and notes that grow. */
export interface Draft extends Read, Notes {}

/** When all things have been read: the notes stand. */
export interface Noted extends Read {
  readonly passages: readonly Passage[];
  readonly scripts: readonly Script[];
  readonly references: readonly Reference[];
  readonly reviews: readonly NotedReview[];
}

/** Whether a line of a translation is not to be shown, such as one with a fault. */
export type IsLeftOut = (line: Line) => boolean;

/** Reads the content for one language: its words beside those of the source, where it is a translation. */
export function readFiles(
  files: ReadonlyMap<string, string>,
  locale: string,
  isLeftOut: IsLeftOut = () => false,
): Read {
  const issues = createIssueList();
  if (!isWritten(locale))
    issues.add(
      'unlisted-locale',
      { file: 'pack.yaml', line: 1 },
      `Nobody has written what the guide must know of the language "${locale}".`,
      `Write tools/compiler/languages/${locale}/ and src/languages/${locale}/, as docs/tasks/add-a-language.md says.`,
    );
  const beside = besideOf(locale, sourceIn(files), countryOf(files).languages);
  const matches: Matches = beside === null ? new Map() : matchLines(files, locale, beside, isLeftOut);
  const borrowed = beside === null ? new Map<string, string>() : listBorrowed(files, locale, beside, matches);
  return {
    files: beside === null ? files : new Map([...withoutExtra(files, locale, beside), ...borrowed]),
    locale,
    language: languageOf(locale) ?? FALLBACK,
    country: countryOf(files),
    beside,
    matches,
    borrowed: new Set(borrowed.keys()),
    isWhole: beside?.isSameLanguage !== false || [...matches.values()].every((lines) => areWhole(lines)),
    issues,
  };
}

/** What was read, with notes that are still empty. */
export const draftOf = (read: Read): Draft => ({
  ...read,
  untranslated: new Set(),
  passages: [],
  scripts: [],
  references: [],
  reviews: [],
});

export const createDraft = (files: ReadonlyMap<string, string>, locale: string): Draft =>
  draftOf(readFiles(files, locale));

/**
 * The source language that pack.yaml names; undefined where it cannot be read or has no words, which is told elsewhere.
 */
function sourceIn(files: ReadonlyMap<string, string>): string | undefined {
  const text = files.get('pack.yaml');
  const value = text === undefined ? null : readYaml('pack.yaml', text, createIssueList())?.value;
  const source = isRecord(value) ? value['source-locale'] : undefined;
  const isThere = [...files.keys()].some((file) => file.startsWith(`${String(source)}/`));
  return typeof source === 'string' && isThere ? source : undefined;
}

const areWhole = (lines: ReadonlyMap<string, Match>): boolean => [...lines.values()].every(({ why }) => why === null);

/**
 * The files of the source that a language has not, under its own name. What people type in the source language is of no
 * use in another. What an easier version tells about a letter is one unit: as old as one of its lines.
 */
function listBorrowed(
  files: ReadonlyMap<string, string>,
  locale: string,
  beside: Beside,
  matches: Matches,
): Map<string, string> {
  const isOld = (file: string): boolean => {
    const name = file.slice(locale.length + 1);
    return beside.isSameLanguage && name.startsWith('letters/') && !areWhole(matches.get(name) ?? new Map());
  };
  const all = [...files].filter(
    ([file]) =>
      file.startsWith(`${beside.locale}/`) &&
      (beside.isSameLanguage || isTranslated(file.slice(beside.locale.length + 1))),
  );
  const named = all.map(([file, text]) => [`${locale}${file.slice(beside.locale.length)}`, text] as const);
  return new Map(named.filter(([file]) => !files.has(file) || isOld(file)));
}

/** Without the words of a language for pages and things that the source has no more. */
function withoutExtra(
  files: ReadonlyMap<string, string>,
  locale: string,
  beside: Beside,
): readonly (readonly [string, string])[] {
  const isExtra = (file: string): boolean => {
    const name = file.slice(locale.length + 1);
    return file.startsWith(`${locale}/`) && isTranslated(name) && !files.has(`${beside.locale}/${name}`);
  };
  return [...files].filter(([file]) => !isExtra(file));
}
