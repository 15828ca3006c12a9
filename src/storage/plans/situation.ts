import type { OptionId, ProcedureId } from '../../engine/index.ts';
import type { Child, CardMark } from '../session-parts.ts';
import { entryOf, type Stamped, type StampedRecord } from './stamped.ts';

/** A thing to do that the person wrote down, or that came of a call. */
export interface OwnItem {
  /** at most `LONGEST.title` characters; of a time limit, its words when it was noted */
  readonly title: string;
  /** ISO date; an empty text: no day was said */
  readonly day: string;
  readonly done: boolean;
  /**
   * what it came of: a promise, or a time limit with its kind, its last day and its id (see
   * src/app/visit/use-own-items.ts); left out: the person wrote it
   */
  readonly note?: string;
}

/** A contact that the person put on top of the guide's, or typed. */
export interface OwnContact {
  /** of the guide, by its id: what follows is empty then */
  readonly of?: string;
  /** at most `LONGEST.contact` characters, as is `purpose` */
  readonly name: string;
  /** as it was typed; src/app/ui/typed-number.ts says whether it can be called */
  readonly number: string;
  readonly purpose: string;
}

/** A service refused, or did not answer. */
export interface Refusal {
  readonly procedure: ProcedureId;
  /** ISO date */
  readonly day: string;
  readonly outcome: 'refused' | 'no-answer';
  /** who said no, where no notes under words hold it */
  readonly service?: string;
  /** in which words */
  readonly exact?: string;
}

/** The edition in which a plan was last seen, and what stood in it (meet.ts). */
export interface Seen {
  readonly edition: string;
  /** the language of the words that `digest` stands for; an empty text: nobody knows */
  readonly locale: string;
  /**
   * every procedure of that edition; `band`: its place in this plan, an empty text when it was not in it; `title`: what
   * it was called there, as an edition that has it no more cannot say it
   */
  readonly items: Readonly<
    Record<ProcedureId, { readonly band: string; readonly digest: string; readonly title?: string }>
  >;
}

/** Longest texts, in characters. */
export const LONGEST = { name: 20, title: 200, note: 120, contact: 60, number: 30, exact: 2000 } as const;

/**
 * One child, or one course of events. What was taken away is `null` (a step: false), with the time of that. Once it was
 * erased it holds what was changed after that alone: as a rule nothing.
 */
export interface Situation {
  /** random, 128 bits in hexadecimal; an empty text: nothing was said yet */
  readonly id: string;
  /** a short name or an initial */
  readonly name: Stamped<string>;
  readonly child: Stamped<Child>;
  readonly seen: Stamped<Seen | null>;
  readonly erased: Stamped<boolean>;
  readonly answers: StampedRecord<readonly OptionId[] | null>;
  readonly items: StampedRecord<CardMark | null>;
  /** by `stepCode` */
  readonly steps: StampedRecord<boolean>;
  /** who takes care of a procedure */
  readonly carriers: StampedRecord<string | null>;
  readonly own: StampedRecord<OwnItem | null>;
  /** ISO dates that the person gave for time limits */
  readonly dates: StampedRecord<string | null>;
  readonly refusals: StampedRecord<Refusal | null>;
  readonly contacts: StampedRecord<OwnContact | null>;
}

/** Everything that is kept of plans. */
export interface Plans {
  /** the situation that the screens show; an empty text: a new one, of which nothing was said */
  readonly current: Stamped<string>;
  readonly situations: Readonly<Record<string, Situation>>;
}

/** A situation of which nothing was said. */
export const emptySituation = (id: string): Situation => ({
  id,
  name: { value: '', at: 0 },
  child: { value: null, at: 0 },
  seen: { value: null, at: 0 },
  erased: { value: false, at: 0 },
  answers: {},
  items: {},
  steps: {},
  carriers: {},
  own: {},
  dates: {},
  refusals: {},
  contacts: {},
});

export const emptyPlans: Plans = { current: { value: '', at: 0 }, situations: {} };

/** How two situations are made one: each single thing, and each record of things. */
export interface Join {
  readonly single: <T>(one: Stamped<T>, other: Stamped<T>) => Stamped<T>;
  readonly record: <T>(one: StampedRecord<T>, other: StampedRecord<T>) => StampedRecord<T>;
}

/** All that two situations hold, made one. Id and erasure are those of the first. */
export const joinSituations = (a: Situation, b: Situation, { single, record }: Join): Situation => ({
  id: a.id,
  erased: a.erased,
  name: single(a.name, b.name),
  child: single(a.child, b.child),
  seen: single(a.seen, b.seen),
  answers: record(a.answers, b.answers),
  items: record(a.items, b.items),
  steps: record(a.steps, b.steps),
  carriers: record(a.carriers, b.carriers),
  own: record(a.own, b.own),
  dates: record(a.dates, b.dates),
  refusals: record(a.refusals, b.refusals),
  contacts: record(a.contacts, b.contacts),
});

/** The time of the last change of a situation, but for its erasure. */
export function lastChange({ name, child, seen, ...rest }: Situation): number {
  const { answers, items, steps, carriers, own, dates, refusals, contacts } = rest;
  const records = [answers, items, steps, carriers, own, dates, refusals, contacts].flatMap((all) =>
    Object.values(all),
  );
  return Math.max(...[name, child, seen, ...records].map(({ at }) => at));
}

/** False when it was erased, and nothing was changed in it after that. */
export const isThere = (situation: Situation): boolean =>
  !situation.erased.value || lastChange(situation) > situation.erased.at;

/** Those that can be shown, in no order that means anything. */
export const situationsOf = ({ situations }: Plans): readonly Situation[] => Object.values(situations).filter(isThere);

/** The situation that the screens show; an empty one, without an id, where nothing was said. */
export function currentSituation({ current, situations }: Plans): Situation {
  const found = entryOf(situations, current.value);
  return found && isThere(found) ? found : emptySituation('');
}

/** An id that nobody can guess and no other phone has. */
export const randomId = (): string =>
  [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
