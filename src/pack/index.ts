export * from './types/index.ts';
export { CORE_KEYS, KIT_KEYS, PAPER_KEYS, PLURAL_KEYS, TEXTS_KEYS, TRANSLATED_KEYS } from './interface-keys.ts';
export { sayChildChoice } from './by-child.ts';
export { sayOfChild, childInWords, formOf } from './say-of-child.ts';
export {
  composeLetter,
  type ComposedLetter,
  type ComposedLine,
  type LetterLanguage,
  type LetterValues,
} from './compose-letter.ts';
export { textOfLetter, textOfLine, type LetterFrame } from './text-of-letter.ts';
export { cutCore } from './cut-core.ts';
export { readFirst } from './read-first.ts';
export { readCore } from './read-core.ts';
export { readTexts } from './read-texts.ts';
export { readKit } from './read-kit.ts';
export { readSearch } from './read-search.ts';
export { PACK_FILES, PAGE_PARTS, PARTS, type PagePart, type Part } from './parts.ts';
export { shorten } from './short-names.ts';
export { wholeOf, wholeProcedure } from './whole.ts';
export { isElsewhere, openStatus } from './hours.ts';
export { isPublicHoliday } from './holidays.ts';
export { isBeforeEdition, whenOpen, type Dated, type WhenOpen } from './when-open.ts';
export { lastDay, type LastDay } from './deadlines.ts';
export { daysLeft } from './holidays.ts';
export { writeIcs } from './write-ics.ts';
export { find, brandOf } from './find.ts';
export { role } from './roles.ts';
export { foldBlocks, foldInlines, gather, type BlockCases, type InlineCases, type InlineOf } from './fold.ts';
export { inlinesOf } from './inlines-of.ts';
export { textOf, textOfBlocks, textWith } from './text-of.ts';
export { sayAlertBefore, sayQuestion, type AlertBefore } from './say-by-answers.ts';
export { sayOpening, sayProcedure } from './say-plan.ts';
export { sayFacing } from './say-facing.ts';
export { foreignAlone, isUntranslated, wordsInSource } from './is-untranslated.ts';
