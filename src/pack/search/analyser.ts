/**
 * What the search must know of a language. Whoever makes a search gives it: the search knows none by itself. Both sides
 * go through it, the guide's texts and what is typed, so it decides what counts as the same.
 *
 * It is the `analyser` of `src/languages/<locale>/analyser.ts`. What people type, and what it means, is content:
 * `<locale>/search.yaml` and `queries.yaml`.
 */
export interface Analyser {
  /**
   * The words of a text in the one way in which they are compared: as people type them in a hurry (case, accents and
   * ligatures gone), numbers to dial as one word. No word is empty; text without a word gives none.
   */
  readonly splitWords: (text: string) => readonly string[];
  /** The part that the forms of such a word share; only to compare, never shown, never empty. */
  readonly stem: (word: string) => string;
  /**
   * How such a word sounds, in the letters of the language or in those that young people type it in: two words of one
   * sound are taken for one where the typed one is unknown. '' for a word that none is to be taken for; left out: the
   * language has none.
   */
  readonly sound?: (word: string) => string;
  /** Words that carry a sentence and say nothing of what is looked for, as `splitWords` gives them. */
  readonly isStopWord: (word: string) => boolean;
  /** Words that turn round what follows them, where a sentence is compared as it stands; left out: there are none. */
  readonly isNegation?: (word: string) => boolean;
  /** Whether a number before this word is a sum of money; left out: the words are those of `splitWords` already. */
  readonly isMoney?: (word: string) => boolean;
  /** Whether people leave this word out, or run it into the next one, where a sentence is compared as it stands. */
  readonly isLeftOut: (word: string) => boolean;
  /** The first sentence of a text, with its end mark; nothing where none ends. */
  readonly firstSentence: (text: string) => string;
}
