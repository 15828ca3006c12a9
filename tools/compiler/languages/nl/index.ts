import { makeLanguage } from '../make-language.ts';
import { BANNED_WORDS, SAFETY_LINES } from './banned-words.ts';
import { CLAIM_WORDS } from './claim-words.ts';
import { NUMBER_WORDS, NUMBERS, SERVICE } from './numbers.ts';
import { SCRIPT_FACTS } from './script-facts.ts';
import { countSyllables } from './syllables.ts';
import { LETTER_TITLES, SECTION_TITLES } from './titles.ts';

/**
 * Source of the formula: W. H. Douma, "De leesbaarheid van landbouwbladen", Wageningen, 1960: Flesch's, for Dutch. It
 * is a gate against texts getting harder.
 */
const readingEase = (sentences: number, words: number, syllables: number): number =>
  206.84 - 0.93 * (words / sentences) - 77 * (syllables / words);

export const language = makeLanguage({
  quotationMarks: ['“', '”'],
  bannedWords: BANNED_WORDS,
  safetyLines: SAFETY_LINES,
  ease: { formula: 'Flesch-Douma', of: readingEase, countSyllables, least: { 'LG-1': 72, 'LG-2': 62 } },
  subjectWords: /prostitu|seksu|(?<!\p{L})seks|pooier|uitbuit|verkracht|escort|misbruik/iu,
  sectionTitles: SECTION_TITLES,
  letterTitles: LETTER_TITLES,
  asSource: { claimWords: CLAIM_WORDS, scriptFacts: SCRIPT_FACTS, dialled: NUMBERS, service: SERVICE },
  numberWords: NUMBER_WORDS,
  examples: {
    avoid: '- Wacht niet af. → Meld het nu.',
    standby: 'standby: Als …',
    step: '1. Bel de 112. {#bellen}',
  },
});
