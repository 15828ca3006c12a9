import type { Language } from '../language.ts';
import { LETTER_TITLES, SECTION_TITLES } from './titles.ts';

const SPACE = '[ \\u00A0\\u202F.]';
/** The words that call a number: appelez, composez, faites, le, au, du. */
const CALL = 'āþþēłøøøēž|ćōɱþōøøøøšēž|ƒāīŧēšŵŵŵ|łēŵ|āūŵ|ďūŵ';
const MONTHS =
  'ĵāńṽøøøīēř|ƒēṽřøøøīēř|ɱāřøøš|āṽřīłøø|ɱāīøø|ĵūīńøø|ĵūīłłēŧøøø|āōūŧøø|šēþŧēɱƀřøøøøē|ōćŧōƀřøøøē|ńōṽēɱƀřøøøøē|ďēćēɱƀřøøøøē';
/** Years, months, weeks, days, hours. */
const COUNTED = 'āńšŵŵ|ɱōīšøø|šēɱāīńøøøēš|ĵōūřøøš|ħēūřøøøēš';
/** What they count, and a day of a month, is nothing to dial. */
const NOT_DIALLED = `(?!\\d|${SPACE}?\\d|${SPACE}*(?:${COUNTED}|${MONTHS}))`;
const CALLED = new RegExp(`(?<=(?<!\\p{L})(?:${CALL})\\s)(\\d{2,4}|\\d{3}${SPACE}\\d{3})${NOT_DIALLED}`, 'giu');

/** A syllable for each vowel, and for each group of digits. */
const countSyllables = (word: string): number => Math.max(1, word.match(/[āēīōūŷ]+|\p{Nd}+/giu)?.length ?? 0);

export const language: Language = {
  // a number to dial is not cut at the end of a line
  typeset: (text) =>
    text
      .replaceAll("'", '’')
      .replaceAll(/\.{3,}/g, '…')
      .replaceAll(/(?<=\d) (?=\d)/g, '\u00A0'),
  bannedWords: [
    { pattern: 'ŧōďōøø', waiver: 'todo', instead: 'This is left of a skeleton: write the words that belong here.' },
  ],
  bannedSigns: [
    { pattern: '!', waiver: '!', instead: 'End the sentence with a full stop.' },
    { pattern: '\\?', waiver: '?', instead: 'End the question with its own mark: ؟' },
  ],
  safetyLines: [],
  claimWords: [`[٠-٩]+[ \\u00A0\\u202F-]*(?:${COUNTED})`, 'āřŧīćłøøøøēš?', 'łōīøøš?'],
  scriptFacts: [
    { pattern: `[٠-٩]+ (?:${COUNTED})`, states: 'a number of years or days', instead: 'Write a blank: {… …}.' },
  ],
  subjectWords: /þřōšŧīŧū|šēẋūēł|ēẋþłōīŧ/iu,
  quotationMarks: ['«', '»'],
  sentenceEnds: '.؟…',
  joiners: true,
  reading: {
    // its words are longer than those that it is made from, and no reader has been asked
    limits: {
      'LG-1': { mean: 12, longest: 20, waived: 25, ease: 20 },
      'LG-2': { mean: 15, longest: 25, waived: 30, ease: 20 },
    },
    ease: {
      formula: 'words and vowels',
      of: (sentences, words, syllables) => 207 - words / sentences - 40 * (syllables / words),
      countSyllables,
    },
  },
  numbers: { dialled: [CALLED], service: CALLED },
  sectionTitles: SECTION_TITLES,
  letterTitles: LETTER_TITLES,
  spelledOut: { ø: 'oe', ł: 'l', ħ: 'h', ƒ: 'f', ŧ: 't', ɱ: 'm', þ: 'p', ʠ: 'q', ƀ: 'b' },
  examples: {
    avoid: 'Ńŵ’āŧŧēńďøøøøēž. → Šīğńāłøøøøēž.',
    standby: 'standby: Šīŵ …',
    step: '1. Āþþēłøøøēž łēŵ 17. {#appeler}',
  },
};
