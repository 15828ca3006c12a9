import { canonical } from '../is-same.ts';

/** One small thing that a plan holds, and when it was last changed. */
export interface Stamped<T> {
  readonly value: T;
  /** milliseconds since 1970; 0: never said, or at a time that nobody knows */
  readonly at: number;
}

/** Stamped things by their id. */
export type StampedRecord<T> = Readonly<Record<string, Stamped<T>>>;

/** One entry of a record, and never what its prototype has. */
export const entryOf = <T>(record: Readonly<Record<string, T>>, key: string): T | undefined =>
  Object.hasOwn(record, key) ? record[key] : undefined;

/** The later of two; of two at the same time the same one, whichever comes first. */
export function later<T>(a: Stamped<T>, b: Stamped<T>): Stamped<T> {
  if (a.at !== b.at) return a.at > b.at ? a : b;
  return canonical(a.value) >= canonical(b.value) ? a : b;
}

/**
 * A change: later than what it replaces, also when the clock was set back meanwhile. `now` in milliseconds.
 */
export const stamp = <T>(before: Stamped<unknown> | undefined, value: T, now: number): Stamped<T> => ({
  value,
  at: Math.max(now, (before?.at ?? 0) + 1),
});

/** Everything that stands in one of two records, and of what stands in both what `meet` makes of it. */
export function unite<T>(
  a: Readonly<Record<string, T>>,
  b: Readonly<Record<string, T>>,
  meet: (a: T, b: T) => T,
): Readonly<Record<string, T>> {
  const merged = Object.entries(b).map(([key, there]): [string, T] => {
    const here = entryOf(a, key);
    return [key, here === undefined ? there : meet(here, there)];
  });
  // not by assignment: a file of a stranger may hold a key such as __proto__
  return Object.fromEntries([...Object.entries(a), ...merged]);
}

export const mergeRecords = <T>(a: StampedRecord<T>, b: StampedRecord<T>): StampedRecord<T> => unite(a, b, later);
