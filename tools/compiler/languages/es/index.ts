import { makeLanguage } from '../make-language.ts';
import { BANNED_WORDS, SAFETY_LINES } from './banned-words.ts';
import { countSyllables } from './syllables.ts';
import { LETTER_TITLES, SECTION_TITLES } from './titles.ts';

/**
 * Source of the formula: J. Fernández Huerta, "Medidas sencillas de lecturabilidad", Consigna 214, 1959.
 * It is a gate against texts getting harder.
 */
const readingEase = (sentences: number, words: number, syllables: number): number =>
  206.84 - 60 * (syllables / words) - 1.02 * (words / sentences);

export const language = makeLanguage({
  quotationMarks: ['«', '»'],
  bannedWords: BANNED_WORDS,
  safetyLines: SAFETY_LINES,
  ease: { formula: 'Fernández Huerta', of: readingEase, countSyllables, least: { 'LG-1': 78, 'LG-2': 66 } },
  subjectWords: /prostitu|sexual|(?<!\p{L})sexo|proxenet|explota|(?<!\p{L})viola|escort|abus/iu,
  sectionTitles: SECTION_TITLES,
  letterTitles: LETTER_TITLES,
});
