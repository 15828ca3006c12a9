export * from './types.ts';
export {
  sayOfChild,
  sayChildChoice,
  childInWords,
  formOf,
  type Child,
  type ByChild,
  type ChildChoice,
  type ChildWords,
  type ForChild,
} from './by-child.ts';
export * from './letter.ts';
export * from './figure.ts';
export {
  composeLetter,
  textOfLetter,
  textOfLine,
  type ComposedBlock,
  type ComposedLetter,
  type ComposedLine,
  type LetterFrame,
  type LetterValues,
} from './compose-letter.ts';
export { pathOf, parsePath, exists, allRoutes, type Route, type TextRoute } from './paths.ts';
export { readPack } from './read-pack.ts';
export { splitPack, joinPack, needsTexts, type Texts } from './halves.ts';
export { openStatus, type OpenStatus } from './hours.ts';
export { isPublicHoliday } from './holidays.ts';
export { textOf, textOfBlocks } from './text-of.ts';
export { sayQuestion, sayProcedure, sayOpening } from './say-by-answers.ts';
