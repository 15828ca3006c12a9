import type { Analyser } from '../pack/search/index.ts';
import type { Language } from './language.ts';

export type { Language } from './language.ts';

/** Each is a file of its own, so that only those of the language that is spoken travel. */
const LANGUAGES: Readonly<Record<string, () => Promise<{ readonly language: Language }>>> = {
  fr: () => import('./fr/language.ts'),
};

const ANALYSERS: Readonly<Record<string, () => Promise<{ readonly analyser: Analyser }>>> = {
  fr: () => import('./fr/analyser.ts'),
};

/** What the app must know of a language. Errors: rejects when nobody has written it, or when it does not come. */
export async function loadLanguage(locale: string): Promise<Language> {
  const load = LANGUAGES[locale];
  if (!load) throw new Error(`the app does not know the language ${locale}`);
  return (await load()).language;
}

/** The same of all languages, by locale: for the build, which speaks each in turn. */
export async function loadLanguages(): Promise<Readonly<Record<string, Language>>> {
  const all = Object.keys(LANGUAGES).map(async (locale) => [locale, await loadLanguage(locale)] as const);
  return Object.fromEntries(await Promise.all(all));
}

/** What the search must know of a language, fetched when the search is opened. Errors: rejects when the language has none, or does not come. */
export async function loadAnalyser(locale: string): Promise<Analyser> {
  const load = ANALYSERS[locale];
  if (!load) throw new Error(`no analyser: ${locale}`);
  return (await load()).analyser;
}
