/** A letter to fill in: the text of the pack, with the places of what the person types. */
import type { Condition } from '../../engine/index.ts';
import type { ByChild, ForChild } from './by-child.ts';
import type { Inline, OtherLanguage } from './prose.ts';
import type { Review } from './reference.ts';

/** Where a field stands; `of`: with what the letter's language says before a name that something is of (`ofPlace`). */
export interface LetterPlace {
  readonly field: string;
  readonly of?: true;
}

/** Words of a letter, with the fields and the words by child that stand in them. */
export type LetterText = readonly (string | LetterPlace | ByChild)[];

/** Shown only when this field is filled, or when this option of it is ticked. */
export interface LetterWhen {
  readonly field: string;
  readonly option?: string;
}

export interface LetterLine {
  readonly text: LetterText;
  readonly when?: LetterWhen;
}

export type LetterBlock =
  | ({ readonly kind: 'paragraph' } & LetterLine)
  | { readonly kind: 'list'; readonly items: readonly LetterLine[] };

/** A letter, as a list names it. */
export interface Letter {
  readonly id: string;
  /** verb first, eight words at most */
  readonly title: string;
  /** neutral: it stands in the browser's history */
  readonly short: string;
  /** to whom and what for, in one or two sentences */
  readonly lead: string;
  readonly review: Review;
  readonly checked: string;
}

/** The words of the interface that stand in a letter: around its parts, and in what it takes from notes. */
export const LETTER_WORDS = [
  'letter.placeAndDate',
  'letter.object',
  'letter.attachments',
  'export.line',
  'letterNotes.reference',
  'notes.outcome.refused',
  'notes.outcome.no-answer',
] as const;

/** These words with their places, in the letter's language. */
export type LetterWords = Readonly<Record<(typeof LETTER_WORDS)[number], string>>;

/**
 * The language of a letter that is read by an office of another language than the page's, and what
 * the letter says, in the page's.
 */
export interface LetterIn extends OtherLanguage {
  readonly words: LetterWords;
  readonly means: readonly string[];
}

export interface LetterTexts {
  /** what is on the sheet is in this language; left out: in that of the page */
  readonly in?: LetterIn;
  /** ids of the fields, in the order of the form */
  readonly fields: readonly string[];
  readonly sender: readonly LetterLine[];
  readonly recipient: readonly LetterLine[];
  readonly object: LetterText;
  readonly body: readonly LetterBlock[];
  readonly attachments: readonly LetterLine[];
  /** the law that the letter rests on, with its sources */
  readonly basis: readonly (readonly Inline[])[];
  /** what to do before and after sending it */
  readonly sending: readonly (readonly Inline[])[];
  readonly sources: readonly string[];
}

/** A letter with what it says. */
export interface WholeLetter extends Letter, LetterTexts {}

export interface LetterOption {
  readonly id: string;
  readonly label: string;
  /** how the letter says it, in the letter's language */
  readonly says: string;
  readonly saysIn?: OtherLanguage;
  readonly forChild?: ForChild<{ readonly says: string }>;
  /** ticked beforehand when the answers of the flow meet this */
  readonly when?: Condition;
}

/**
 * What a field can take from calls: those that were answered; refusals; refusals and calls without an answer, each said
 * as what it was; numbers of files; exact words of a refusal.
 */
export const TAKES_OF_CALLS = [
  'calls',
  'refusals',
  'refusals-and-silences',
  'file-numbers',
  'exact-refusals',
  'refusal-places',
] as const;

/** What a field can take from notes: facts with their days, or something of the calls for these procedures alone. */
export type LetterTakes =
  | { readonly what: 'dated-facts' }
  | { readonly what: (typeof TAKES_OF_CALLS)[number]; readonly of: readonly string[] };

/**
 * One thing that a letter asks for. `text` one line, `lines` several (one thing each), `date` a day, `one` and `many`
 * options. What is left empty stays a dotted line on paper; with `optional`, the sentence around it goes.
 */
export interface LetterField {
  readonly id: string;
  readonly kind: 'text' | 'lines' | 'date' | 'one' | 'many';
  readonly label: string;
  readonly hint?: string;
  readonly optional?: boolean;
  /**
   * offers the cities of the courts, or the areas, of the directory, and takes what was chosen on the local page
   */
  readonly suggest?: 'courts' | 'areas';
  /** what it takes from the person's notes, when they ask */
  readonly takes?: LetterTakes;
  readonly options?: readonly LetterOption[];
}
