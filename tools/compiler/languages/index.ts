import type { Language as Spoken } from '../../../src/languages/index.ts';
import type { Analyser } from '../../../src/pack/search/index.ts';
import type { Language } from './language.ts';

export { typesetParts, type BannedWord, type Language, type LetterPart, type ScriptFact } from './language.ts';

/**
 * A folder beside this file is a language: what the checks know of it. Nothing travels here, so all are loaded at once.
 */
const CHECKED = import.meta.glob<Language>('./*/index.ts', { eager: true, import: 'language' });
/** What the app and its search know of it. */
const SPOKEN = import.meta.glob<Spoken>('../../../src/languages/*/language.ts', { eager: true, import: 'language' });
const SEARCHED = import.meta.glob<Analyser>('../../../src/languages/*/analyser.ts', {
  eager: true,
  import: 'analyser',
});

/** What the checks know of a language; null when nobody has written it yet. */
export const languageOf = (locale: string): Language | null => CHECKED[`./${locale}/index.ts`] ?? null;

/** The languages that the checks know. */
export const WRITTEN: readonly string[] = Object.keys(CHECKED).map((path) => path.split('/')[1] ?? '');

/** Stands in for a language that is not there, after that fault was told: the first that is. */
export const FALLBACK: Language = firstOf(CHECKED);

/**
 * What the app knows of a language while it runs; for a language that is not there, what it knows of the first that is.
 */
export const spokenOf = (locale: string): Spoken =>
  SPOKEN[`../../../src/languages/${locale}/language.ts`] ?? firstOf(SPOKEN);

/** The direction of any language: as its module says, or as Unicode has it where nobody has written one. */
export function directionOf(lang: string): 'ltr' | 'rtl' {
  const spoken = SPOKEN[`../../../src/languages/${lang}/language.ts`];
  if (spoken) return spoken.dir;
  // an accessor in older versions of Node, a method in newer ones
  const locale = new Intl.Locale(lang) as unknown as { readonly textInfo?: TextInfo; getTextInfo?(): TextInfo };
  return (locale.getTextInfo?.() ?? locale.textInfo)?.direction ?? 'ltr';
}

interface TextInfo {
  readonly direction: 'ltr' | 'rtl';
}

/** What the search knows of a language; for a language that is not there, what it knows of the first that is. */
export const analyserOf = (locale: string): Analyser =>
  SEARCHED[`../../../src/languages/${locale}/analyser.ts`] ?? firstOf(SEARCHED);

/** Whether a language has all its modules. */
export const isWritten = (locale: string): boolean =>
  `./${locale}/index.ts` in CHECKED &&
  `../../../src/languages/${locale}/language.ts` in SPOKEN &&
  `../../../src/languages/${locale}/analyser.ts` in SEARCHED;

/** What the checks of a source go by and do not know of this language, for authors; nothing where it can be one. */
export const lacksAsSource = ({ claimWords, scriptFacts, numbers }: Language): readonly string[] => [
  ...(claimWords.length > 0 ? [] : ['words of a statement that needs its source (claimWords)']),
  ...(scriptFacts.length > 0 ? [] : ['facts that no script may state (scriptFacts)']),
  ...(numbers.dialled.length > 0 ? [] : ['words before a number to dial (dialled)']),
];

function firstOf<T>(languages: Readonly<Record<string, T>>): T {
  const [first] = Object.values(languages);
  if (first === undefined) throw new Error('no language is written');
  return first;
}
