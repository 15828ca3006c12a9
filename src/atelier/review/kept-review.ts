import { openDB, type DBSchema, type IDBPDatabase } from 'idb';

/** What a reviewer says of one statement. `words`: what is wrong, or how it would be said. */
export interface Judgement {
  readonly is: 'right' | 'wrong' | 'reword';
  readonly words: string;
}

/** A review that somebody began. */
export interface KeptReview {
  /** the digest of the thing as it was read */
  readonly of: string;
  /** by the key of a statement: it holds as long as that statement says the same */
  readonly judged: Readonly<Record<string, Judgement>>;
  readonly by: string;
  readonly role: string;
  readonly reserves: string;
  readonly lacks: string;
}

export const NO_REVIEW: KeptReview = { of: '', judged: {}, by: '', role: '', reserves: '', lacks: '' };

/** The name under which the review of a thing is kept. `guide`: its id. */
export const keptName = (guide: string, { kind, id }: Readonly<Record<'kind' | 'id', string>>): string =>
  `${guide}/${kind}:${id}`;

interface Kept extends DBSchema {
  reviews: { key: string; value: KeptReview };
}

let database: Promise<IDBPDatabase<Kept>> | null = null;

/** A store of its own, so that a review outlives the draft in which it was begun. */
const open = (): Promise<IDBPDatabase<Kept>> =>
  (database ??= openDB<Kept>('atelier-reviews', 1, {
    upgrade(db) {
      db.createObjectStore('reviews');
    },
  }));

/** The review of this name that was begun in this browser; null: none, or the browser keeps nothing. */
export async function readReview(name: string): Promise<KeptReview | null> {
  try {
    return (await (await open()).get('reviews', name)) ?? null;
  } catch {
    return null;
  }
}

/** The names of all that was begun. */
export async function listBegun(): Promise<ReadonlySet<string>> {
  try {
    return new Set(await (await open()).getAllKeys('reviews'));
  } catch {
    return new Set();
  }
}

/** Keeps a review. False where the browser keeps nothing. */
export async function keepReview(name: string, review: KeptReview): Promise<boolean> {
  try {
    await (await open()).put('reviews', review, name);
    return true;
  } catch {
    return false;
  }
}
