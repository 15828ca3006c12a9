import * as v from 'valibot';
import { TAKES_OF_CALLS } from '../../../../src/pack/index.ts';
import { date, draftByDefault, id, ids, language, letterText, text } from './common.ts';

/** A letter tells of nothing but what it is about: what is taken of calls names the procedures that they were for. */
const takes = v.variant('what', [
  v.strictObject({ what: v.literal('dated-facts') }),
  v.strictObject({ what: v.picklist(TAKES_OF_CALLS), of: v.pipe(ids, v.minLength(1, 'empty')) }),
]);

/** One field of letter-fields.yaml; every `when` is read by ../conditions.ts. */
export const letterFieldSchema = v.strictObject({
  id,
  kind: v.picklist(['text', 'lines', 'date', 'one', 'many']),
  optional: v.optional(v.boolean()),
  suggest: v.optional(v.picklist(['courts', 'areas'])),
  takes: v.optional(takes),
  options: v.optional(v.pipe(v.array(v.strictObject({ id, when: v.optional(v.unknown()) })), v.minLength(2, 'few'))),
});

const option = v.lazy((input) =>
  typeof input === 'string' ? text : v.strictObject({ label: text, says: letterText }),
);

/** One field of fr/letter-fields.yaml. */
export const letterFieldWordsSchema = v.strictObject({
  label: text,
  hint: v.optional(text),
  options: v.optional(v.record(v.string(), option)),
});

/** letters/<id>.yaml */
export const letterSchema = v.strictObject({
  fields: v.pipe(ids, v.minLength(1, 'empty')),
  sources: ids,
  checked: date,
  review: draftByDefault,
});

/** The front matter of fr/letters/<id>.md. */
export const letterFrontSchema = v.strictObject({
  title: text,
  short: text,
  lead: text,
  // of the letter itself, where it is not that of the page, and what it says
  lang: v.optional(language),
  means: v.optional(text),
  waivers: v.optional(v.array(text)),
});
