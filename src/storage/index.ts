export {
  session,
  answerQuestion,
  setMark,
  toggleSign,
  clearSigns,
  markFromSigns,
  stepCode,
  toggleStep,
  keepDraft,
  dropDraft,
  markStarted,
  setChild,
  fillLetter,
  clearLetters,
  query,
  setQuery,
} from './session.ts';
export type { CardMark } from './session-parts.ts';
export { preferences, setPreferences, TEXT_SIZES, type TextSize, type Theme } from './preferences.ts';
export { chosenSize, keepNoSize } from './text-size.ts';
export { knownZone, local, setLocal } from './local.ts';
export {
  defineStore,
  registry,
  keepIn,
  loadKept,
  keepSession,
  keptInTab,
  lock,
  closeLock,
  rewriteTab,
  forgetVisit,
  eraseAll,
  handOver,
  keptCode,
  isVisitAsked,
  listKept,
  secondCopy,
} from './visit.ts';
export type { KeepFailure, KeptItem, SecondCopy } from './backend.ts';
