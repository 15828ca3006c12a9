export { session, answerQuestion, setItem, toggleSign, clearSigns, markFromSigns, toggleStep, markStarted, setChild, fillLetter, clearLetters, query, setQuery, forgetSession, restoreSession, type Session, type ItemState } from './session.ts';
export { preferences, keepingFailed, loadPreferences, setPreferences, resetPreferences, type Preferences, type TextSize, type Theme } from './preferences.ts';
export { local, localFailed, loadLocal, setLocal, forgetLocal, type Local } from './local.ts';
export { eraseKept } from './kept.ts';
export { markLeft, hasLeft, clearLeft } from './left.ts';
