import { makeLanguage } from '../make-language.ts';
import { BANNED_WORDS, SAFETY_LINES } from './banned-words.ts';
import { countSyllables } from './syllables.ts';
import { LETTER_TITLES, SECTION_TITLES } from './titles.ts';

/**
 * Source of the formula: T. Martins and others, "Readability formulas applied to textbooks in Brazilian Portuguese",
 * Notas do ICMSC 28, 1996.
 * It is a gate against texts getting harder.
 */
const readingEase = (sentences: number, words: number, syllables: number): number =>
  248.835 - 1.015 * (words / sentences) - 84.6 * (syllables / words);

export const language = makeLanguage({
  quotationMarks: ['«', '»'],
  bannedWords: BANNED_WORDS,
  safetyLines: SAFETY_LINES,
  ease: { formula: 'Martins and others', of: readingEase, countSyllables, least: { 'LG-1': 75, 'LG-2': 50 } },
  subjectWords: /prostitu|sexual|(?<!\p{L})sexo|proxenet|lenoc|explora[çcd]|viola[çcd]|escort|abus/iu,
  sectionTitles: SECTION_TITLES,
  letterTitles: LETTER_TITLES,
});
