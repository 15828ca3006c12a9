/** The second door of src/pack/: the search, which is loaded only when it is asked for (decision 0010). */
export type { Analyser } from './analyser.ts';
export { createSearch, createSearchInPieces } from './create-search.ts';
export { SCREENS, type Searched } from './list-documents.ts';
export { createPhraseKeys, createStemmer } from './key-of-phrase.ts';
export { MOST_SIGNS, MOST_WORDS } from './read-query.ts';
export type { Result, ResultGroup, Results, Search } from './types.ts';
