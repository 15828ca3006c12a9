import type { Answers, OptionId } from '../../engine/index.ts';
import { isSame } from '../is-same.ts';
import type { Child, CardMark } from '../session-parts.ts';
import type { Situation } from './situation.ts';
import { entryOf, stamp, type Stamped, type StampedRecord } from './stamped.ts';

/** What the stores of the session say, and who takes care of what. */
export interface SessionSaid {
  readonly answers: Answers;
  readonly items: Readonly<Record<string, CardMark>>;
  readonly steps: readonly string[];
  readonly child: Child;
  readonly carriers: Readonly<Record<string, string>>;
}

export const NOTHING_SAID: SessionSaid = { answers: {}, items: {}, steps: [], child: null, carriers: {} };

const ticked = (steps: readonly string[]): Readonly<Record<string, boolean>> =>
  Object.fromEntries(steps.map((code) => [code, true]));

/**
 * The situation with what the session says now: each thing that differs is stamped with `now` (milliseconds); the same
 * situation when nothing does. What came back from the tab (`back`), and of which the situation has never heard, was
 * said at a time that nobody knows: 0.
 */
export function changesOf(
  situation: Situation,
  said: SessionSaid,
  now: number,
  back: Partial<SessionSaid> = {},
): Situation {
  let changed = false;
  const { erased } = situation;
  const stampOne = <T>(before: Stamped<T> | undefined, value: T, base: T | undefined): Stamped<T> => {
    changed = true;
    return !before && isSame(value, base) ? { value, at: 0 } : stamp(before ?? erased, value, now);
  };

  /** `none`: the value of what is not there (any more). */
  function record<T>(
    before: StampedRecord<T>,
    values: Readonly<Record<string, T>>,
    base: Readonly<Record<string, T>> | undefined,
    none: T,
  ): StampedRecord<T> {
    const differing = [...new Set([...Object.keys(before), ...Object.keys(values)])].flatMap((key) => {
      const there = entryOf(before, key);
      const value = entryOf(values, key) ?? none;
      if (isSame(there ? there.value : none, value)) return [];
      return [[key, stampOne(there, value, base && entryOf(base, key))] as const];
    });
    return differing.length > 0 ? { ...before, ...Object.fromEntries(differing) } : before;
  }

  const { child } = situation;
  const unheard = child.at === 0 && child.value === null ? undefined : child;
  const after: Situation = {
    ...situation,
    child: child.value === said.child ? child : stampOne(unheard, said.child, back.child),
    answers: record<readonly OptionId[] | null>(situation.answers, said.answers, back.answers, null),
    items: record<CardMark | null>(situation.items, said.items, back.items, null),
    steps: record(situation.steps, ticked(said.steps), back.steps && ticked(back.steps), false),
    carriers: record<string | null>(situation.carriers, said.carriers, undefined, null),
  };
  return changed ? after : situation;
}

const present = <T>(all: StampedRecord<T | null>): Readonly<Record<string, T>> =>
  Object.fromEntries(
    Object.entries(all).flatMap(([key, { value }]): [string, T][] => (value === null ? [] : [[key, value]])),
  );

/** What of a situation is put back into the session: what was taken away is left out. */
export const sessionOf = ({ answers, items, steps, child, carriers }: Situation): SessionSaid => ({
  answers: present(answers),
  items: present(items),
  steps: Object.entries(steps).flatMap(([code, { value }]) => (value ? [code] : [])),
  child: child.value,
  carriers: present(carriers),
});
