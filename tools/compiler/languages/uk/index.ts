import { makeLanguage } from '../make-language.ts';
import { BANNED_WORDS, SAFETY_LINES } from './banned-words.ts';
import { frenchSounds } from './sounds.ts';
import { LETTER_TITLES, SECTION_TITLES } from './titles.ts';

export const language = makeLanguage({
  quotationMarks: ['«', '»'],
  systemFont: true,
  bannedWords: BANNED_WORDS,
  safetyLines: SAFETY_LINES,
  ease: null,
  subjectWords: /проституц|сексуал|(?<!\p{L})секс|сутенер|експлуат|(?<!\p{L})зґвалт|ескорт/iu,
  sectionTitles: SECTION_TITLES,
  letterTitles: LETTER_TITLES,
  soundsOf: { fr: frenchSounds },
});
