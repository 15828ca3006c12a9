import * as v from 'valibot';
import { id, ids, picture, text } from './common.ts';

/** One question of flow.yaml; its `when` is read by ../conditions.ts. */
export const questionSchema = v.strictObject({
  id,
  kind: v.picklist(['one', 'many']),
  options: v.pipe(ids, v.minLength(2, 'few')),
  exclusive: v.optional(ids),
  urgent: v.optional(ids),
  // whoever chooses one of these keeps nothing of a family (PV-3)
  'keeps-nothing': v.optional(ids),
  // the thing or the place that an option means
  pictures: v.optional(v.record(id, picture)),
  when: v.optional(v.unknown()),
  // beside it stands the choice of how words speak of the child, for those whose earlier answers meet its `when`
  child: v.optional(v.strictObject({ when: v.optional(v.unknown()) })),
});

const label = v.lazy((input) =>
  typeof input === 'string' ? text : v.strictObject({ label: text, hint: v.optional(text) }),
);

/** The words of a question for some: what is left out is said as to everybody. */
const variant = v.strictObject({
  when: v.unknown(),
  title: v.optional(text),
  short: v.optional(text),
  why: v.optional(text),
  hint: v.optional(text),
  options: v.optional(v.record(v.string(), label)),
});

/** The choice of how words speak of the child, and its words for some. */
const childWords = { title: text, hint: v.optional(text), daughter: text, son: text, unsaid: text };
const child = v.strictObject({
  ...childWords,
  variants: v.optional(v.array(v.strictObject({ when: v.unknown(), ...v.partial(v.object(childWords)).entries }))),
});

/** One question of fr/flow.yaml. */
export const questionWordsSchema = v.strictObject({
  title: text,
  short: text,
  why: text,
  hint: v.optional(text),
  options: v.record(v.string(), label),
  variants: v.optional(v.array(variant)),
  child: v.optional(child),
});
