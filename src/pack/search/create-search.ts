import MiniSearch from 'minisearch';
import type { SearchWords } from '../index.ts';
import { MINOR } from './ages.ts';
import type { Analyser } from './analyser.ts';
import { findDialled } from './dialled.ts';
import { groupResults } from './group-results.ts';
import { createLikeness } from './likeness.ts';
import { FIELDS, listDocuments, type Field, type SearchDocument, type Searched } from './list-documents.ts';
import { preparePhrases } from './phrases.ts';
import { rankByWords } from './rank-by-words.ts';
import { listAsked, readQuery } from './read-query.ts';
import type { ResultKind, Search } from './types.ts';
import { createVocabulary, type Vocabulary } from './vocabulary.ts';

/** A target of the content for the whole query stands above any match of words, whose best is 1. */
const LIFT = 1.5;
/** What is called exactly so. A sign or a word to explain gives way to what is to be done about it. */
const NAMED: Readonly<Record<ResultKind, number>> = {
  procedure: 1.8,
  contact: 1.8,
  page: 1.8,
  letter: 1.8,
  screen: 1.8,
  signs: 1.3,
  term: 1.3,
};
/** Of two that fit as well, what cannot wait comes first. */
const URGENT = 1.1;
/** What its words still count then: the order is that of the content. */
const BESIDE = 0.2;
/** What speaks for this part of a query at least was meant; less is only a word begun ("help", "helpless"). */
const HEARD = 0.3;
/** What is only like what people type, beside what is asked as a whole. */
const LIKE = 1.2;
/** From here on there is little doubt, and likeness counts no more. */
const CERTAIN = 1;
const DIALLED = 4;
const DIALLED_SO_FAR = 2;
/** Documents that are read before the page may answer again: at most 65 ms of a slow phone (decision 0010). */
const PIECE = 12;

/**
 * Makes the index of a whole pack, in memory, by the analyser of its language. Nothing is asked of the network and
 * nothing is kept of what is looked for.
 *
 *     const found = createSearch(things, texts.search, french).find('elle a fugue');
 *     found?.groups[0]?.results[0]?.id   // 'signaler-la-disparition'
 */
export function createSearch(things: Searched, words: SearchWords, analyser: Analyser): Search {
  const { vocabulary, documents, index } = openIndex(things, analyser);
  index.addAll(documents);
  return searchIn(things, words, documents, vocabulary, index).search;
}

/** The same, a few documents at a time: a slow phone shows what is typed in between. */
export async function createSearchInPieces(things: Searched, words: SearchWords, analyser: Analyser): Promise<Search> {
  const { vocabulary, documents, index } = openIndex(things, analyser);
  await index.addAllAsync(documents, { chunkSize: PIECE });
  await aTurn();
  const { search, learn } = searchIn(things, words, documents, vocabulary, index);
  await aTurn();
  learn();
  return search;
}

/** The page may answer in between. */
const aTurn = (): Promise<void> => new Promise((done) => setTimeout(done));

type Index = MiniSearch<SearchDocument>;

function openIndex(
  things: Searched,
  analyser: Analyser,
): {
  readonly vocabulary: Vocabulary;
  readonly documents: readonly SearchDocument[];
  readonly index: Index;
} {
  const vocabulary = createVocabulary(analyser);
  const index = new MiniSearch<SearchDocument>({
    idField: 'key',
    fields: [...FIELDS],
    extractField: (document, field) => (field === 'key' ? document.key : document.fields[field as Field]),
    tokenize: (text) => [...analyser.splitWords(text)],
    processTerm: (word) => vocabulary.learn(word),
  });
  return { vocabulary, documents: listDocuments(things, analyser), index };
}

function searchIn(
  { contacts }: Searched,
  words: SearchWords,
  documents: readonly SearchDocument[],
  vocabulary: Vocabulary,
  index: Index,
): { readonly search: Search; readonly learn: () => void } {
  const byKey = new Map(documents.map((document) => [document.key, document]));
  const common = new Set([MINOR, ...words.common.flatMap((text) => vocabulary.learnAll(text))]);
  const phrases = preparePhrases(words, vocabulary, common);
  const likeness = createLikeness(words, vocabulary, common);
  const nameOf = (text: string): string => vocabulary.analyser.splitWords(text).join(' ');
  const named = listByName(documents, nameOf);
  const search: Search = {
    find(typed) {
      const query = readQuery(typed, vocabulary);
      const asked = listAsked(query, vocabulary, common);
      phrases.widen(asked);
      const lifted = phrases.lift(asked, query);
      const dialled = findDialled(contacts, query, phrases.counted(asked));
      const exact = named.get(query.plain.join(' ')) ?? [];
      const saysLittle =
        asked.some(({ stems }) => !stems.has(MINOR)) && asked.every(({ weight }) => weight < 1) && exact.length === 0;
      if (asked.length + lifted.size + dialled.length + exact.length === 0) return null;
      const byWords = new Map(rankByWords(index, byKey, asked));
      const scores = new Map(byWords);
      const raise = (key: string, score: number): void =>
        void scores.set(key, Math.max(scores.get(key) ?? 0, score + (byWords.get(key) ?? 0) * BESIDE));
      for (const { key, kind } of exact) raise(key, NAMED[kind]);
      for (const [key, share] of lifted) raise(key, LIFT * share * (byKey.get(key)?.isUrgent ? URGENT : 1));
      if (Math.max(0, ...scores.values()) < CERTAIN)
        for (const [key, like] of likeness.near(query, asked)) scores.set(key, (scores.get(key) ?? 0) + LIKE * like);
      if (saysLittle && Math.max(0, ...lifted.values()) < HEARD)
        words.otherwise.forEach((key, at) => raise(key, LIFT - at / 10));
      dialled.forEach(({ id, whole }, at) => raise(`contact:${id}`, (whole ? DIALLED : DIALLED_SO_FAR) - at / 100));
      return groupResults(scores, byKey);
    },
  };
  return { search, learn: likeness.learn };
}

/** What each name names: a procedure and its letter may have the same. */
function listByName(
  documents: readonly SearchDocument[],
  nameOf: (text: string) => string,
): ReadonlyMap<string, readonly SearchDocument[]> {
  const named = new Map<string, readonly SearchDocument[]>();
  for (const document of documents)
    for (const name of new Set(document.names.map(nameOf))) named.set(name, [...(named.get(name) ?? []), document]);
  return named;
}
