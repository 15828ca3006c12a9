import type MiniSearch from 'minisearch';
import type { Field, SearchDocument } from './list-documents.ts';
import { weigh, type Asked } from './read-query.ts';
import type { ResultKind } from './types.ts';

const BOOST: Readonly<Record<Field, number>> = { name: 4, lead: 2, heads: 1.5, body: 1 };
/** What a match there is worth beside what the content lifts. */
const PLACE: Readonly<Record<Field, number>> = { name: 1, lead: 0.9, heads: 0.6, body: 0.4 };
/** Among equals, what to do comes before whom to call, and both before what to know. */
const KIND: Readonly<Record<ResultKind, number>> = {
  procedure: 1.2,
  contact: 1.1,
  signs: 0.9,
  page: 1,
  letter: 1,
  term: 0.7,
  screen: 1,
};

/**
 * How well each document fits the words. What has more of them comes before what has one of them often. The best has 1
 * when its name has all that is asked, and much less when it has half of it, or only somewhere in its text.
 */
export function rankByWords(
  index: MiniSearch<SearchDocument>,
  byKey: ReadonlyMap<string, SearchDocument>,
  asked: readonly Asked[],
): readonly (readonly [key: string, score: number])[] {
  const sure = new Map<string, number>();
  for (const { stems } of asked)
    for (const [stem, value] of stems) sure.set(stem, Math.max(sure.get(stem) ?? 0, value));
  if (sure.size === 0) return [];
  const whole = weigh(asked);
  const found = index
    .search([...sure.keys()].join(' '), {
      boost: { ...BOOST },
      tokenize: (stems) => stems.split(' '),
      processTerm: (stem) => stem,
      boostTerm: (stem) => sure.get(stem) ?? 0,
      boostDocument: (key: string) => KIND[byKey.get(key)?.kind ?? 'page'],
    })
    .map(({ id, score, queryTerms, match }) => {
      const share = weigh(asked.filter(({ stems }) => queryTerms.some((stem) => stems.has(stem)))) / whole;
      const place = Math.max(
        ...Object.values(match)
          .flat()
          .map((field) => PLACE[field as Field]),
      );
      // MiniSearch multiplies by the number of stems found; here one word may stand for many
      return { key: id as string, score: (score / queryTerms.length) * share, worth: place * share ** 2 };
    });
  const best = found.reduce((kept, hit) => (hit.score > kept.score ? hit : kept), { score: 0, worth: 0 });
  return found.map(({ key, score }) => [key, (score / best.score) * best.worth]);
}
