export { session, answerQuestion, setItem, toggleSign, clearSigns, markFromSigns, toggleStep, markStarted, query, setQuery, forgetSession, restoreSession, type Session, type ItemState } from './session.ts';
export { preferences, keepingFailed, loadPreferences, setPreferences, erasePreferences, type Preferences, type TextSize, type Theme } from './preferences.ts';
export { markLeft, hasLeft, clearLeft } from './left.ts';
