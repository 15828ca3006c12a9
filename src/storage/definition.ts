import type { CodePart } from './session-code.ts';

/** What makes a visit forget: the quick exit, or "Tout effacer". Nothing outlives the second. */
export type ForgetOn = 'leave' | 'erase';

/** What an update, or another language, is said to take: answers and ticks of the plan, signs, what was typed. */
export type Loss = 'answers' | 'typed' | 'signs' | 'search';

/** A value of which the person may say that it is to be kept on the phone. */
export interface Keepable {
  readonly kept: boolean;
}

interface Held<T> {
  /** its name in the registry and in what is kept; once published it never changes */
  readonly key: string;
  /** what it is before anything was said, and once it is forgotten */
  readonly initial: T;
  readonly forgetOn: readonly ['erase'] | readonly ['leave', 'erase'];
  /** what a reload would take, where it is not kept: said before an update; null when nobody would miss it */
  readonly handOver: (value: T) => Loss | null;
}

/** It ends with the page. */
export interface InMemory<T> extends Held<T> {
  readonly keep: 'memory';
}

/** The tab keeps it across a reload, as parts of one code (decision 0015): what was ticked, never what was typed. */
export interface InTab<T> extends Held<T> {
  readonly keep: 'tab';
  readonly code: readonly CodePart<T>[];
}

/** How what the phone holds and what the visit holds become one, where the visit's does not simply take its place. */
export interface Joining<T> {
  /** the value to be written, and to be held then; whether it is kept is as in `mine` */
  readonly merge: (there: T, mine: T) => T;
  /** the same at the first reading: `mine` is what was said before it */
  readonly meet: (there: T, mine: T) => T;
  /** The same where it had been locked, and `mine` is what was said beside it; left out: `meet` */
  readonly reopen?: (there: T, mine: T) => T;
  /** Puts what came from the phone into the visit: `put` changes the store. */
  readonly receive: (put: () => void) => void;
  /** What the visit holds came back with its tab: if the phone's is locked, this may be it. */
  readonly isOfTab?: () => boolean;
  /** The phone holds something else now: the other tabs may want to read it. */
  readonly tell?: () => void;
  /** The visit is forgotten, and the store with it. */
  readonly forgotten?: () => void;
}

/** The phone keeps it, when the person asks. */
export interface OnDevice<T extends Keepable> extends Held<T> {
  readonly keep: 'device';
  /** of the value's shape, from 1 on */
  readonly version: number;
  /** Makes a sound value of whatever was found. Never throws. */
  readonly clean: (found: unknown) => T;
  /** Brings a value that an earlier version kept to this one; `clean` looks at it then. */
  readonly migrate?: (found: unknown, from: number) => unknown;
  /** left out for a plain value: what the visit holds takes the place of what the phone holds */
  readonly join?: Joining<T>;
}
