/**
 * The code of a language, as a pattern: two or three letters, and what is not of everybody behind an x, as in
 * `fr-x-facile` (BCP 47).
 */
export const LOCALE = '[a-z]{2,3}(?:-x-[a-z]+)?';

const WHOLE = new RegExp(`^${LOCALE}$`);

export const isLocale = (text: string): boolean => WHOLE.test(text);

/** The language without what is behind the x: `fr` of `fr-x-facile`. What a screen reader and a voice go by. */
export const baseOf = (locale: string): string => locale.replace(/-x-.*$/, '');
