import type { Language } from '../language.ts';
import { BANNED_SIGNS, BANNED_WORDS, SAFETY_LINES } from './banned-words.ts';
import { CLAIM_WORDS } from './claim-words.ts';
import { NUMBER_WORDS, NUMBERS, SERVICE } from './numbers.ts';
import { SCRIPT_FACTS } from './script-facts.ts';
import { countSyllables } from './syllables.ts';
import { LETTER_TITLES, SECTION_TITLES } from './titles.ts';
import { typeset } from './typography.ts';

/**
 * The reading ease of a French text: 207 − 1.015 × words/sentence − 73.6 × syllables/word.
 * Source: L. Kandel and A. Moles, « Application de l'indice de Flesch à la langue française », 1958; the constants are
 * those of textstat's French table. It is a gate against texts getting harder, not a proof that they are clear.
 */
export function readingEase(sentences: number, words: number, syllables: number): number {
  return 207 - 1.015 * (words / sentences) - 73.6 * (syllables / words);
}

export const language: Language = {
  typeset,
  bannedWords: BANNED_WORDS,
  bannedSigns: BANNED_SIGNS,
  safetyLines: SAFETY_LINES,
  claimWords: CLAIM_WORDS,
  scriptFacts: SCRIPT_FACTS,
  subjectWords: /prostitu|sexuel|sexe|prox[eé]n|exploit|(?<![\p{L}])viols?(?![\p{L}])|escort|michet|abus/iu,
  quotationMarks: ['«', '»'],
  sentenceEnds: '.?!…',
  reading: {
    limits: {
      'LG-1': { mean: 10, longest: 15, waived: 20, ease: 85 },
      'LG-2': { mean: 13, longest: 20, waived: 25, ease: 75 },
    },
    ease: { formula: 'Kandel and Moles', of: readingEase, countSyllables },
  },
  numbers: { dialled: NUMBERS, service: SERVICE },
  numberWords: NUMBER_WORDS,
  sectionTitles: SECTION_TITLES,
  letterTitles: LETTER_TITLES,
  spelledOut: { œ: 'oe' },
  examples: {
    avoid: 'N’attendez pas. → Signalez maintenant.',
    standby: 'standby: Si …',
    step: '1. Appelez le 17. {#appeler}',
  },
};
