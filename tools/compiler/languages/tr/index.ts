import { makeLanguage } from '../make-language.ts';
import { BANNED_WORDS, SAFETY_LINES } from './banned-words.ts';
import { countSyllables } from './syllables.ts';
import { LETTER_TITLES, SECTION_TITLES } from './titles.ts';

/**
 * Source of the formula: E. Ateşman, "Türkçede okunabilirliğin ölçülmesi", Dil Dergisi 58, 1997.
 * It is a gate against texts getting harder.
 */
const readingEase = (sentences: number, words: number, syllables: number): number =>
  198.825 - 40.175 * (syllables / words) - 2.61 * (words / sentences);

export const language = makeLanguage({
  quotationMarks: ['“', '”'],
  systemFont: true,
  bannedWords: BANNED_WORDS,
  safetyLines: SAFETY_LINES,
  ease: { formula: 'Ateşman', of: readingEase, countSyllables, least: { 'LG-1': 70, 'LG-2': 64 } },
  subjectWords: /fuhuş|fahişe|cinsel|seks|pezevenk|sömür|istismar|tecavüz|eskort/iu,
  sectionTitles: SECTION_TITLES,
  letterTitles: LETTER_TITLES,
});
