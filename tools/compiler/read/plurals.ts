import { isRecord } from './is-record.ts';

/** Kinds of number that a language may tell apart (CLDR). */
export const PLURALS = ['zero', 'one', 'two', 'few', 'many', 'other'] as const;
export type Plural = (typeof PLURALS)[number];
export type Forms = Readonly<Partial<Record<Plural, string>>>;

/** A map whose keys are all kinds of number holds the forms of one message; any other map is a topic. */
export const isForms = (value: unknown): value is Forms =>
  isRecord(value) &&
  Object.keys(value).length > 0 &&
  Object.keys(value).every((key) => PLURALS.some((plural) => plural === key));
