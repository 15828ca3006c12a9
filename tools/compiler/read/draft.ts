import type { Condition } from '../../../src/engine/index.ts';
import { FALLBACK, isWritten, languageOf, type Language } from '../languages/index.ts';
import { createIssueList, type IssueList } from './issue-list.ts';
import type { Reference } from './references.ts';
import type { NotedReview } from './reviews.ts';

/** Texts that are measured together, and how strictly (LG-1 and LG-2). */
export interface Reading {
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
  readonly reading: Reading | null;
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

/** What one compilation reads, and what it gathers on its way for the checks that come last. */
export interface Draft {
  readonly files: ReadonlyMap<string, string>;
  readonly locale: string;
  readonly language: Language;
  readonly issues: IssueList;
  readonly passages: Passage[];
  readonly scripts: Script[];
  readonly references: Reference[];
  readonly reviews: NotedReview[];
  /** the conditions of conditions.yaml read so far, by name */
  readonly named: Map<string, Condition>;
}

export function createDraft(files: ReadonlyMap<string, string>, locale: string): Draft {
  const issues = createIssueList();
  if (!isWritten(locale))
    issues.add(
      'unlisted-locale',
      { file: 'pack.yaml', line: 1 },
      `Nobody has written what the guide must know of the language "${locale}".`,
      `Write tools/compiler/languages/${locale}/ and src/languages/${locale}/, as docs/tasks/add-a-language.md says.`,
    );
  return {
    files,
    locale,
    language: languageOf(locale) ?? FALLBACK,
    issues,
    passages: [],
    scripts: [],
    references: [],
    reviews: [],
    named: new Map(),
  };
}
