import { currentSituation, type OwnContact, type OwnItem, type Plans, type Refusal } from './situation.ts';
import { entryOf, type Stamped, type StampedRecord } from './stamped.ts';

const timeOf = (stamped: Stamped<unknown> | undefined, isTicked: boolean): number | null =>
  stamped && isTicked && stamped.at > 0 ? stamped.at : null;

/**
 * When a procedure was marked as done in the current situation, in milliseconds; null when it is not, or at a time that
 * nobody knows: it came back with the tab.
 */
export function tickedAt(plans: Plans, procedure: string): number | null {
  const found = entryOf(currentSituation(plans).items, procedure);
  return timeOf(found, found?.value === 'done');
}

/** The same for a step, by its `stepCode`. */
export function stepTickedAt(plans: Plans, code: string): number | null {
  const found = entryOf(currentSituation(plans).steps, code);
  return timeOf(found, found?.value === true);
}

/** A thing that was said, with its id and the time of its last change. */
export type Listed<T> = T & { readonly id: string; readonly at: number };

const list = <T extends object>(all: StampedRecord<T | null>): readonly Listed<T>[] =>
  Object.entries(all).flatMap(([id, { value, at }]) => (value === null ? [] : [{ ...value, id, at }]));

/** Own things to do of the current situation, in the order in which they came to this phone. */
export const ownItems = (plans: Plans): readonly Listed<OwnItem>[] => list(currentSituation(plans).own);

/** Own contacts of the current situation, in the order in which they came to this phone. */
export const ownContacts = (plans: Plans): readonly Listed<OwnContact>[] => list(currentSituation(plans).contacts);

/** Refusals of the current situation, by their day. */
export const refusals = (plans: Plans): readonly Listed<Refusal>[] =>
  [...list(currentSituation(plans).refusals)].sort((a, b) => (a.day < b.day ? -1 : 1));

/** The date that the person gave for a time limit of the current situation; null: none. */
export const dateOf = (plans: Plans, deadline: string): string | null =>
  entryOf(currentSituation(plans).dates, deadline)?.value ?? null;
