import type { OtherLanguage } from '../../../src/pack/index.ts';
import { directionOf, languageOf, type Language } from '../languages/index.ts';
import type { Draft, Passage } from '../read/draft.ts';
import { isLocale } from '../read/locale.ts';

/** Another language than the page's, in which some words are, and what the checks know of it. */
export interface SaidIn extends OtherLanguage {
  readonly language: Language;
  /** somebody has written how its texts are measured */
  readonly isMeasured: boolean;
}

const unwritten = new WeakMap<Language, Language>();

/**
 * For a language that nobody has written: no typography, and of the page's language the numbers and
 * words that are looked for in any.
 */
function withoutRules(language: Language): Language {
  const plain = unwritten.get(language) ?? { ...language, typeset: (text: string) => text, scriptFacts: [] };
  unwritten.set(language, plain);
  return plain;
}

/** Reads the code of a language beside some words. Null, with a fault, when it is none, or the page's own. */
export function saidIn(
  { locale, language }: Pick<Draft, 'locale' | 'language'>,
  lang: string,
  report: (message: string, hint: string) => void,
): SaidIn | null {
  if (lang === locale) {
    report(`These words are said to be in "${lang}", as the whole page is.`, 'Take the mark out.');
    return null;
  }
  if (!isLocale(lang)) {
    report(`"${lang}" is not the code of a language.`, 'Write two or three letters, such as fr.');
    return null;
  }
  const known = languageOf(lang);
  return { lang, dir: directionOf(lang), language: known ?? withoutRules(language), isMeasured: known !== null };
}

/** Words of another language are measured by themselves, as that language is. */
export const inOther = (passage: Passage, { lang, language, isMeasured }: SaidIn): Passage => ({
  ...passage,
  language,
  reading:
    isMeasured && passage.reading ? { ...passage.reading, document: `${passage.reading.document}, ${lang}` } : null,
});
