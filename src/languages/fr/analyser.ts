import type { Analyser } from '../../pack/search/index.ts';
import { sound } from './sound.ts';
import { splitWords } from './split-words.ts';
import { stem } from './stem.ts';
import { STOP_WORDS } from './stop-words.ts';

/** French for the search. Left out of a sentence: je, ne, and what is elided (l, d, qu stays). */
export const analyser: Analyser = {
  splitWords,
  stem,
  sound,
  isStopWord: (word) => STOP_WORDS.has(word),
  isLeftOut: (word) => word.length < 2 || word === 'je' || word === 'ne',
  firstSentence: (text) => /^.+?[.?](?=\s|$)/.exec(text)?.[0] ?? '',
};
