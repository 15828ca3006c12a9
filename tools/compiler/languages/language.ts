import type { SectionId } from '../../../src/pack/index.ts';

/** Stands between two parts of one sentence (a link, bold words), so that the typography can see across. */
export const JOINT = '\uE000';

/** Sets the parts of one sentence together, so that a space or a quotation mark at a joint is right too. */
export function typesetParts(parts: readonly string[], typeset: (text: string) => string): readonly string[] {
  return typeset(parts.join(JOINT)).split(JOINT);
}

/** The parts of a letter's file. */
export type LetterPart = 'sender' | 'recipient' | 'object' | 'body' | 'attachments' | 'basis' | 'sending';

/** One thing that the guide never says. `pattern` is matched without regard to case, as whole words, with ' for ’. */
export interface BannedWord {
  readonly pattern: string;
  /** the word of a waiver that lets it pass on one line */
  readonly waiver: string;
  readonly instead: string;
  /** where it may stand: inside quotation marks, or as a word that the glossary explains */
  readonly except?: readonly ('quotes' | 'glossary')[];
}

/** A line that must be right everywhere, because a wrong one does harm. It has no waiver. */
export interface SafetyLine {
  readonly pattern: RegExp;
  readonly says: string;
  readonly instead: string;
}

/** A fact that only the person knows. `pattern` is matched without regard to case, as whole words, with ' for ’. */
export interface ScriptFact {
  readonly pattern: string;
  /** what it states */
  readonly states: string;
  readonly instead: string;
}

/**
 * How strictly texts are measured: the most words in a sentence on average, in one, in one under a
 * waiver; the least reading ease, which counts for nothing where there is no formula.
 */
export interface ReadingLimits {
  readonly mean: number;
  readonly longest: number;
  readonly waived: number;
  readonly ease: number;
}

/** A published formula of how easy a text is to read. */
export interface ReadingEase {
  /** whose it is, for messages */
  readonly formula: string;
  /** higher is easier */
  readonly of: (sentences: number, words: number, syllables: number) => number;
  readonly countSyllables: (word: string) => number;
}

/**
 * What the checks of the content must know of one language: the `language` of
 * `tools/compiler/languages/<locale>/index.ts`.
 */
export interface Language {
  /** Puts in the typography. Text that is already right comes back unchanged. */
  readonly typeset: (text: string) => string;
  readonly bannedWords: readonly BannedWord[];
  /** signs that are refused wherever they stand; `pattern` as it is */
  readonly bannedSigns: readonly BannedWord[];
  readonly safetyLines: readonly SafetyLine[];
  /** what makes a sentence a statement that needs its source; as whole words, with ' for ’ */
  readonly claimWords: readonly string[];
  /** what a script may not state, as no answer of the person gives it */
  readonly scriptFacts: readonly ScriptFact[];
  /** words of the subject, which stand in no path and no title of the browser's history */
  readonly subjectWords: RegExp;
  readonly quotationMarks: readonly [open: string, close: string];
  /** the signs that end a sentence, one after the other: `.?!…` */
  readonly sentenceEnds: string;
  /** it writes U+200C and U+200D between letters, which no other language may hold */
  readonly joiners?: true;
  readonly reading: {
    /** `LG-1`: questions, contacts, whys, scripts; `LG-2`: the rest */
    readonly limits: Readonly<Record<'LG-1' | 'LG-2', ReadingLimits>>;
    /** null where nobody has published a formula for the language that holds for texts like these */
    readonly ease: ReadingEase | null;
  };
  /** telephone numbers in a text: group 1 is the number */
  readonly numbers: {
    /** those that must be of a contact */
    readonly dialled: readonly RegExp[];
    /** a service named by its number, which a link may make a tap away */
    readonly service: RegExp;
  };
  /**
   * How words of another language, by its code, sound: written in this one's letters, to be read aloud. For languages
   * with other letters than the source's.
   */
  readonly soundsOf?: Readonly<Record<string, (said: string) => string>>;
  /** its letters are not in the guide's own font: all of it is drawn by the phone's */
  readonly systemFont?: true;
  /** the most items of a list, and sentences of a paragraph (LG-6); 7 and 3 when left out */
  readonly most?: { readonly items: number; readonly sentences: number };
  /** words that say a number: `deux` → `2`, which an easier version may write in digits */
  readonly numberWords?: Readonly<Record<string, string>>;
  readonly sectionTitles: Readonly<Record<SectionId, string>>;
  readonly letterTitles: Readonly<Record<LetterPart, string>>;
  /** letters that an id spells out */
  readonly spelledOut: Readonly<Record<string, string>>;
  /** how an author writes it, for hints */
  readonly examples: { readonly avoid: string; readonly standby: string; readonly step: string };
}
