import { language as french } from '../fr/index.ts';
import { JOINT, type Language } from '../language.ts';

/** The space between two sentences, also where a link or bold words begin or end there. */
const BETWEEN = new RegExp(`(?<=[.?!…](?:[\\u00A0\\u202F]»)?${JOINT}?) (?=${JOINT}?[\\p{Lu}«])`, 'gu');

/**
 * French made easier, with shorter sentences than French. Rules: "L'information pour tous, règles européennes pour une
 * information facile à lire et à comprendre", Inclusion Europe and Unapei, 2009.
 */
export const language: Language = {
  ...french,
  // each sentence on a line of its own: main { white-space: pre-line }
  typeset: (text) => french.typeset(text).replaceAll(BETWEEN, '\n'),
  // a text says less than its source, and is held against it
  claimWords: [],
  // one idea a step, one sentence an idea
  most: { items: 14, sentences: 5 },
  reading: {
    ...french.reading,
    limits: {
      'LG-1': { mean: 9, longest: 14, waived: 16, ease: 90 },
      'LG-2': { mean: 9, longest: 14, waived: 16, ease: 86 },
    },
  },
};
