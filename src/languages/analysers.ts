import type { Analyser } from '../pack/search/index.ts';

/** Apart from `index.ts`, since nobody needs one before the search is opened. */
const ANALYSERS = import.meta.glob<{ readonly analyser: Analyser }>('./*/analyser.ts');

/**
 * What the search must know of a language, fetched when the search is opened. Errors: rejects when the
 * language has none, or does not come.
 */
export async function loadAnalyser(locale: string): Promise<Analyser> {
  const load = ANALYSERS[`./${locale}/analyser.ts`];
  if (!load) throw new Error(`no analyser: ${locale}`);
  return (await load()).analyser;
}
