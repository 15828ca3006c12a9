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
  sentenceEnds: '.؟!…',
  subjectWords: /دعارة|بغاء|جنس|قواد|استغلال|اغتصاب|اعتداء/u,
  sectionTitles: SECTION_TITLES,
  letterTitles: LETTER_TITLES,
  soundsOf: { fr: frenchSounds },
});
