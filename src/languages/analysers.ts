import type { Analyser } from '../pack/search/index.ts';
import { analyser as fr } from './fr/analyser.ts';

const ANALYSERS: Readonly<Record<string, Analyser>> = { fr };

/** What the search must know of a language, at once: for the compiler, where nothing travels. Throws when the language has none. */
export function analyserOf(locale: string): Analyser {
  const analyser = ANALYSERS[locale];
  if (!analyser) throw new Error(`no analyser of words for the locale ${locale}`);
  return analyser;
}
