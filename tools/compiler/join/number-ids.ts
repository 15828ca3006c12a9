import type { ListSizes, NumberedId, PlanNumbers } from '../../../src/pack/index.ts';
import type { Generation, PublishedIds } from '../read/schema/published.ts';
import { sha256Base64Url } from '../read/sha256.ts';

/** Things by id, each with the ids inside it. */
type Lists = Readonly<Record<string, readonly string[]>>;

/** What a plan code counts: the rest has no numbers. */
type Counted = Pick<PublishedIds, 'questions' | 'procedures'>;

const union = (before: readonly string[] = [], now: readonly string[] = []): string[] => [
  ...new Set([...before, ...now]),
];

/**
 * The ids of both: those from before in their places, the new ones behind them. None is taken away, and none moves: a
 * plan code names things by their places (decision 0048).
 */
export function addIds(before: Partial<PublishedIds>, now: PublishedIds): PublishedIds {
  const inside = (kind: 'questions' | 'procedures' | 'signs' | 'fields'): Record<string, string[]> => {
    const old = before[kind] ?? {};
    return Object.fromEntries(
      union(Object.keys(old), Object.keys(now[kind])).map((id) => [id, union(old[id], now[kind][id])]),
    );
  };
  const alone = (kind: 'contacts' | 'pages' | 'letters' | 'deadlines'): string[] => union(before[kind], now[kind]);
  return {
    questions: inside('questions'),
    procedures: inside('procedures'),
    signs: inside('signs'),
    fields: inside('fields'),
    contacts: alone('contacts'),
    pages: alone('pages'),
    letters: alone('letters'),
    deadlines: alone('deadlines'),
  };
}

const sizesIn = (lists: Lists): number[] => Object.values(lists).map((inner) => inner.length);

/** As many of each list as a generation had. */
function firstOf(lists: Lists, sizes: readonly number[]): readonly NumberedId[] {
  return Object.entries(lists)
    .slice(0, sizes.length)
    .map(([id, inner], at) => [id, inner.slice(0, sizes[at])]);
}

/** Differs when an id that a generation had has another place. */
export function digestOf({ questions, procedures }: Counted, sizes: ListSizes): string {
  const had = [firstOf(questions, sizes.questions), firstOf(procedures, sizes.procedures)];
  return sha256Base64Url(JSON.stringify(had)).slice(0, 12);
}

/** The generations with one more, where the lists have grown since the last. */
export function addGeneration(before: readonly Generation[], ids: Counted, edition: string): readonly Generation[] {
  const sizes = { questions: sizesIn(ids.questions), procedures: sizesIn(ids.procedures) };
  const digest = digestOf(ids, sizes);
  return before.at(-1)?.digest === digest ? before : [...before, { edition, ...sizes, digest }];
}

/** The generations whose ids do not stand where they stood. */
export const movedIn = (generations: readonly Generation[], ids: Counted): readonly Generation[] =>
  generations.filter((generation) => digestOf(ids, generation) !== generation.digest);

/**
 * The numbers of an edition, for the phone. What was never published comes last and makes a generation of its own, as
 * it will when it is published.
 */
export function numbersOf(
  published: { readonly ids: PublishedIds; readonly generations: readonly Generation[] } | null,
  now: PublishedIds,
): PlanNumbers {
  const ids = addIds(published?.ids ?? {}, now);
  return {
    generations: addGeneration(published?.generations ?? [], ids, '').map(({ questions, procedures }) => ({
      questions,
      procedures,
    })),
    questions: Object.entries(ids.questions),
    procedures: Object.entries(ids.procedures),
  };
}
