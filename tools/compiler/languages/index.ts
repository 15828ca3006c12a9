import { fr } from './fr/index.ts';
import type { Language } from './language.ts';

export { JOINT, type BannedWord, type Language, type LetterPart } from './language.ts';

/** The one place that chooses by language. */
const LANGUAGES: Readonly<Record<string, Language>> = { fr };

/** What the checks know of a language; null when nobody has written it yet. */
export const languageOf = (locale: string): Language | null => LANGUAGES[locale] ?? null;

/** Stands in for a language that is not there, after that fault was told. */
export const FALLBACK: Language = fr;
