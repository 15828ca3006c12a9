export {
  session,
  answerQuestion,
  setItem,
  toggleSign,
  clearSigns,
  markFromSigns,
  stepCode,
  toggleStep,
  markStarted,
  setChild,
  fillLetter,
  clearLetters,
  query,
  setQuery,
  forgetSession,
  restoreSession,
  type ItemState,
} from './session.ts';
export { keepSession, keptInTab, rewriteTab } from './tab.ts';
export {
  preferences,
  keepingFailed,
  loadPreferences,
  setPreferences,
  resetPreferences,
  type TextSize,
  type Theme,
} from './preferences.ts';
export { local, localFailed, loadLocal, setLocal, forgetLocal } from './local.ts';
export { eraseKept } from './kept.ts';
export { onErased, tellErased } from './erase-signal.ts';
export { clearLeft } from './left.ts';
