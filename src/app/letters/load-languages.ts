import { loadLanguage, type Language } from '../../languages/index.ts';
import type { Texts } from '../../pack/index.ts';

/**
 * The languages of letters that are not in the page's: an office of another language reads them. In: what came as the
 * pack's texts.
 */
export async function loadLetterLanguages(texts: unknown): Promise<Readonly<Record<string, Language>>> {
  const letters = Object.values((texts as Partial<Texts> | null)?.letters ?? {});
  const locales = new Set(letters.flatMap((letter) => letter.in?.lang ?? []));
  return Object.fromEntries(
    await Promise.all([...locales].map(async (locale) => [locale, await loadLanguage(locale)] as const)),
  );
}
