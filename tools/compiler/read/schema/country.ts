import * as v from 'valibot';
import { id, isTimezone, text } from './common.ts';

const digits = v.pipe(v.string(), v.regex(/^\d{1,4}$/, 'digits'));
const clock = v.pipe(v.string(), v.check(isTimezone, 'clock'));

/** How the numbers of a country are written and dialled. */
const telephonesSchema = v.strictObject({
  // what stands behind the + of a number from abroad
  code: digits,
  // what stands before a number inside the country, and not behind the code; empty where there is none
  trunk: v.pipe(v.string(), v.regex(/^\d?$/, 'digits')),
  // how a number is written, # for any digit: the first that fits
  numbers: v.pipe(v.array(v.pipe(v.string(), v.regex(/^\d[\d #]*#$/, 'mask'))), v.minLength(1, 'empty')),
  // those of any danger: the emergency screen dials one of them
  emergency: v.pipe(v.array(digits), v.minLength(1, 'empty')),
  source: text,
});

const holidaysSchema = v.strictObject({
  fixed: v.array(v.pipe(v.string(), v.regex(/^(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/, 'month-day'))),
  'after-easter': v.array(v.pipe(v.number(), v.integer())),
  source: text,
});

/** What this guide never names, in any language, because it does harm. */
const refusedSchema = v.strictObject({
  name: v.pipe(v.string(), v.regex(/^[\p{L}\d]+$/u, 'name')),
  says: text,
  instead: text,
});

/** country.yaml */
export const countrySchema = v.strictObject({
  code: v.pipe(v.string(), v.regex(/^[A-Z]{2}$/, 'country')),
  // those that its offices read, where they are several: letters and words to say are written in each of them
  languages: v.optional(v.pipe(v.array(id), v.minLength(2, 'few'))),
  // those that hours are told by; the first is that of reference
  clocks: v.pipe(v.array(clock), v.minLength(1, 'empty')),
  telephones: telephonesSchema,
  holidays: holidaysSchema,
  // digits of a postcode that begins with the code of its area; left out: it does not
  postcode: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1))),
  refused: v.optional(v.array(refusedSchema), []),
});
export type CountryRules = v.InferOutput<typeof countrySchema>;
export type TelephonePlan = CountryRules['telephones'];

/** fr/country.yaml */
export const countryWordsSchema = v.strictObject({ clocks: v.record(v.string(), text) });
