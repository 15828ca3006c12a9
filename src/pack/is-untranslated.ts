import type { Foreign, Inline } from './types/index.ts';

/** The words in another language that a line consists of; null for any other line. */
export function foreignAlone(text: readonly Inline[]): Foreign | null {
  const [only, ...more] = text;
  return more.length === 0 && typeof only === 'object' && only.kind === 'foreign' ? only : null;
}

/** What a line says that stands in the source's language, in the place of a translation; null for any other. */
export function wordsInSource(text: readonly Inline[]): readonly Inline[] | null {
  const only = foreignAlone(text);
  return only?.isUntranslated ? only.text : null;
}

/** Whether a line of running text is such a line. */
export const isUntranslated = (text: readonly Inline[]): boolean => wordsInSource(text) !== null;
