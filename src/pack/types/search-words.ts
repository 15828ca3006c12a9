import type { Core } from './core.ts';

/** What a word that people type can lead to. */
export type SearchTarget = `${'procedure' | 'contact' | 'page' | 'signs' | 'term' | 'letter' | 'screen'}:${string}`;

/** What people type, and what it means in the guide. */
export interface Synonym {
  /** words and whole sentences, as they are typed; never shown */
  readonly words: readonly string[];
  /** words of the guide that say the same; left out: there are none */
  readonly means?: readonly string[];
  /** what comes first for them, best first; left out: nothing does */
  readonly lifts?: readonly SearchTarget[];
}

/** What the search is made of beside the guide itself. */
export interface SearchWords {
  readonly synonyms: readonly Synonym[];
  /** words that stand in nearly every query (enfant, fille), and so say little of what is looked for; never shown */
  readonly common: readonly string[];
  /** what comes first when nothing but such words is asked ("ma fille"), best first */
  readonly otherwise: readonly SearchTarget[];
}

/** The same as it travels: a file that nothing but the search asks for (decision 0059). */
export interface SearchFile extends SearchWords, Pick<Core, 'format' | 'edition' | 'locale'> {}

/** What stands on the page of the search before one types. */
export interface SearchOffers {
  /** situations to press while nothing is typed */
  readonly examples: readonly string[];
  /** words to press when nothing was found */
  readonly near: readonly string[];
}
