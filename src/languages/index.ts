import type { Language } from './language.ts';

export type { Language } from './language.ts';

/**
 * A folder beside this file is a language. Each module is a file of its own, so that only those of the language that is
 * spoken travel; tools/site/languages-plugin.ts keeps the languages that an edition does not have out of its build.
 */
const LANGUAGES = import.meta.glob<{ readonly language: Language }>('./*/language.ts');

/** What the app must know of a language. Errors: rejects when nobody has written it, or when it does not come. */
export async function loadLanguage(locale: string): Promise<Language> {
  const load = LANGUAGES[`./${locale}/language.ts`];
  if (!load) throw new Error(`the app does not know the language ${locale}`);
  return (await load()).language;
}

/** The same of all languages, by locale: for the build, which speaks each in turn. */
export async function loadLanguages(): Promise<Readonly<Record<string, Language>>> {
  const locales = Object.keys(LANGUAGES).map((path) => path.split('/')[1] ?? '');
  return Object.fromEntries(
    await Promise.all(locales.map(async (locale) => [locale, await loadLanguage(locale)] as const)),
  );
}
