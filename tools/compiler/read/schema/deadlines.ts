import * as v from 'valibot';
import { DEADLINE_COUNTS, DEADLINE_KINDS, DEADLINE_STARTS } from '../../../../src/pack/index.ts';
import { date, draftByDefault, id, ids, picture, text } from './common.ts';

const whole = v.pipe(v.number(), v.integer('whole'), v.minValue(1, 'whole'));

/** One time limit of deadlines.yaml. */
export const deadlineSchema = v.strictObject({
  id,
  kind: v.picklist(DEADLINE_KINDS),
  length: v.pipe(
    v.strictObject({ days: v.optional(whole), months: v.optional(whole), years: v.optional(whole) }),
    v.check((length) => Object.keys(length).length === 1, 'one-length'),
  ),
  count: v.picklist(DEADLINE_COUNTS),
  from: v.picklist(DEADLINE_STARTS),
  senders: v.pipe(ids, v.minLength(1, 'empty')),
  procedures: v.pipe(ids, v.minLength(1, 'empty')),
  letter: v.optional(id),
  sources: ids,
  checked: date,
  review: draftByDefault,
});

/** One time limit of fr/deadlines.yaml. */
export const deadlineWordsSchema = v.strictObject({ label: text, starts: text, counted: text, todo: text });

/** One entry of senders.yaml. */
export const senderSchema = v.strictObject({
  id,
  picture: v.optional(picture),
  uncounted: v.optional(ids, []),
});

/** One entry of fr/senders.yaml; `uncounted` and `first`: by the ids of the procedures. */
export const senderWordsSchema = v.strictObject({
  name: text,
  hint: v.optional(text),
  uncounted: v.optional(v.record(id, text), {}),
  first: v.optional(v.record(id, text), {}),
});
