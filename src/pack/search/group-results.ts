import type { SearchDocument } from './list-documents.ts';
import { RESULT_KINDS, type Result, type ResultKind, type Results } from './types.ts';

/**
 * What is this far behind the best one has only a word in common with what is looked for. The best
 * counts for no more than PHRASE.
 */
const FAR_BEHIND = 0.3;
const PHRASE = 1.5;
/** The best of all has less than half of what is asked: nothing was found. */
const TOO_LITTLE = 0.2;
/** From here on the best is right nine times of ten, below one time of two (decision 0067). */
const SURE = 1.1;
/** How many of a kind are read before one gives up. */
const MOST: Readonly<Record<ResultKind, number>> = {
  procedure: 6,
  contact: 4,
  signs: 4,
  page: 4,
  letter: 3,
  term: 3,
  screen: 2,
};

/** The best results, by kind, from the scores by key. The best of all is the first of the first group. */
export function groupResults(scores: ReadonlyMap<string, number>, byKey: ReadonlyMap<string, SearchDocument>): Results {
  const best = Math.max(0, ...scores.values());
  const least = FAR_BEHIND * Math.min(best, PHRASE);
  const ordered =
    best < TOO_LITTLE
      ? []
      : joinSigns(scores, byKey)
          .filter(({ score }) => score >= least)
          .sort((a, b) => b.score - a.score);
  const groups = RESULT_KINDS.map((kind) => ({
    kind,
    results: ordered.filter((result) => result.kind === kind).slice(0, MOST[kind]),
  })).filter(({ results }) => results.length > 0);
  groups.sort((a, b) => (b.results[0]?.score ?? 0) - (a.results[0]?.score ?? 0));
  const count = groups.reduce((sum, { results }) => sum + results.length, 0);
  return { count, groups, isSure: best >= SURE };
}

/**
 * One result for each thing. A group of signs and its signs are one: it has the best score of them, and
 * shows the sign that fits best.
 */
function joinSigns(scores: ReadonlyMap<string, number>, byKey: ReadonlyMap<string, SearchDocument>): Result[] {
  const best = new Map<string, { readonly score: number; readonly shown: SearchDocument; readonly fits: number }>();
  for (const [key, score] of scores) {
    const document = byKey.get(key);
    if (!document) continue;
    const { kind, id } = document;
    const other = best.get(`${kind}:${id}`);
    // the group itself gives way to any of its signs
    const fits = key === `${kind}:${id}` ? 0 : score;
    const shown = other && other.fits >= fits ? other : { shown: document, fits };
    best.set(`${kind}:${id}`, { ...shown, score: Math.max(score, other?.score ?? 0) });
  }
  return [...best.values()].map(({ score, shown: { kind, id, title, detail } }) => ({
    kind,
    id,
    title,
    detail,
    score,
  }));
}
