import type { Analyser } from '../../pack/search/index.ts';
import { splitWords } from './split-words.ts';
import { stem } from './stem.ts';
import { STOP_WORDS } from './stop-words.ts';

/** French for the search. Left out of a sentence: je, ne, and what is elided (l, d, qu stays). */
export const analyser: Analyser = {
  splitWords,
  stem,
  stopWords: STOP_WORDS,
  isLeftOut: (word) => word.length < 2 || word === 'je' || word === 'ne',
};
