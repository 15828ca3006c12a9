import type { Analyser } from '../pack/search/index.ts';

const ANALYSERS: Readonly<Record<string, () => Promise<{ readonly analyser: Analyser }>>> = {
  fr: () => import('./fr/analyser.ts'),
};

/** What the search must know of a language, fetched when the search is opened. Errors: rejects when the language has none, or does not come. */
export async function loadAnalyser(locale: string): Promise<Analyser> {
  const load = ANALYSERS[locale];
  if (!load) throw new Error(`no analyser: ${locale}`);
  return (await load()).analyser;
}
