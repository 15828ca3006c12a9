import type { Foreign, Inline } from './types/index.ts';

/** Whether a line of running text stands in the source's language, in the place of a translation. */
export const isUntranslated = (text: readonly Inline[]): boolean => wordsInSource(text) !== null;

/** What such a line says, without its mark; null for any other. */
export function wordsInSource(text: readonly Inline[]): readonly Inline[] | null {
  const [only, ...more] = text;
  return more.length === 0 && isMarked(only) ? only.text : null;
}

const isMarked = (part: Inline | undefined): part is Foreign =>
  typeof part === 'object' && part.kind === 'foreign' && part.isUntranslated === true;
