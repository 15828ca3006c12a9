import { loadLanguage, type Language } from '../languages/index.ts';
import type { OtherLanguage, Texts, TEXTS_KEYS } from '../pack/index.ts';
import { language, say, type CoreKeys, type Values } from './i18n.ts';
import { speakAlso } from './i18n-first.ts';

/** The words of the core and of the texts. */
export type AllKeys = CoreKeys & typeof TEXTS_KEYS;

let lettersIn: Languages = {};

type Languages = Readonly<Record<string, Language>>;

/**
 * Adds the words of the pack's texts to those that `speak` gave, and so comes after it; `others`: the
 * languages of letters beside the page's.
 */
export function speakReading({ words }: Pick<Texts, 'words'>, others: Languages): void {
  lettersIn = others;
  speakAlso(words);
}

/** The interface's words, for what only the screens of texts show: with their own words beside those of the core. */
export const t = <Key extends keyof AllKeys>(key: Key, ...[values]: Values<AllKeys, Key>): string => say(key, values);

/**
 * The languages of letters that are not in the page's: an office of another language reads them. In:
 * what came as the pack's texts.
 */
export async function loadLetterLanguages(texts: unknown): Promise<Languages> {
  const letters = Object.values((texts as Partial<Texts> | null)?.letters ?? {});
  const locales = new Set(letters.flatMap((letter) => letter.in?.lang ?? []));
  return Object.fromEntries(
    await Promise.all([...locales].map(async (locale) => [locale, await loadLanguage(locale)] as const)),
  );
}

/** The language of a letter. Throws for one that no letter of the pack has. */
export function letterLanguage(other: OtherLanguage | undefined): Language {
  if (other === undefined) return language();
  const known = lettersIn[other.lang];
  if (!known) throw new Error(`no letter is in ${other.lang}`);
  return known;
}
