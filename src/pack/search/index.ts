/** The second door of src/pack/: the search, which is loaded only when it is asked for (decision 0010). */
export { createSearch, createSearchInPieces } from './create-search.ts';
export { keyOfPhrase, stemsOf } from './key-of-phrase.ts';
export type { Result, ResultGroup, ResultKind, Results, Search } from './types.ts';
