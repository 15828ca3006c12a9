import * as v from 'valibot';
import { remember } from '../remember.ts';
import { PICTURES } from '../../../../src/pack/index.ts';
import { LOCALE } from '../locale.ts';

/** The messages of these rules are keys of the table in ../shape.ts, which says what each means to an author. */
export const ID_PATTERN = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

export const id = v.pipe(v.string(), v.regex(ID_PATTERN, 'id'));
export const ids = v.array(id);
export const text = v.pipe(
  v.string(),
  v.check((value) => value.trim() !== '', 'empty'),
);
export const picture = v.picklist(PICTURES, 'picture');
const lang = v.pipe(v.string(), v.regex(new RegExp(`^${LOCALE}$`), 'language'));
/**
 * Words in the page's language; or { lang, text, means }: in another, with what they mean, which only a translation may
 * not have yet (../../prose/passage.ts).
 */
export const anyText = v.lazy((input) =>
  typeof input === 'string' ? text : v.strictObject({ lang, text, means: v.optional(text) }),
);
/** Words of a letter, which are explained with it. */
export const letterText = v.lazy((input) => (typeof input === 'string' ? text : v.strictObject({ lang, text })));
export const language = lang;
export const date = v.pipe(v.string(), v.check(isDate, 'date'));
/** https, with a host, and nobody named before it. */
export const address = v.pipe(v.string(), v.regex(/^https:\/\/[^\s/\\?#@]+\.[^\s/\\?#@]+(?:[/?#]\S*)?$/, 'address'));
export const time = v.pipe(v.string(), v.regex(/^(?:[01]\d|2[0-3]):[0-5]\d$|^24:00$/, 'time'));

export const review = v.variant('status', [
  v.strictObject({ status: v.literal('draft') }),
  v.strictObject({
    status: v.literal('reviewed'),
    by: text,
    role: text,
    on: date,
    of: v.pipe(v.string(), v.regex(/^[0-9a-f]{12}$/, 'digest')),
  }),
]);
export type GivenReview = v.InferOutput<typeof review>;

/** Left out: nobody has read it again yet. */
export const draftByDefault = v.optional(review, { status: 'draft' });

function isDate(value: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const parsed = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(value);
}

/** Whether it is the name of a timezone (IANA). */
export const isTimezone = remember((name): boolean => {
  try {
    return Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
});
