import { makeLanguage } from '../make-language.ts';
import { BANNED_WORDS, SAFETY_LINES } from './banned-words.ts';
import { countSyllables } from './syllables.ts';
import { LETTER_TITLES, SECTION_TITLES } from './titles.ts';

/**
 * Source of the formula: R. Flesch, "A new readability yardstick", Journal of Applied Psychology 32, 1948.
 * It is a gate against texts getting harder.
 */
const readingEase = (sentences: number, words: number, syllables: number): number =>
  206.835 - 1.015 * (words / sentences) - 84.6 * (syllables / words);

export const language = makeLanguage({
  quotationMarks: ['“', '”'],
  bannedWords: BANNED_WORDS,
  safetyLines: SAFETY_LINES,
  ease: { formula: 'Flesch', of: readingEase, countSyllables, least: { 'LG-1': 80, 'LG-2': 64 } },
  subjectWords:
    /prostitut|sexual|(?<!\p{L})sex(?!\p{L})|pimp|exploit|(?<!\p{L})rap(?:e|ed|ist)s?(?!\p{L})|escort|abus/iu,
  sectionTitles: SECTION_TITLES,
  letterTitles: LETTER_TITLES,
});
