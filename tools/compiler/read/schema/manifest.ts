import * as v from 'valibot';
import { address, anyText, date, id, ids, review, text } from './common.ts';

const count = v.pipe(v.number(), v.integer(), v.minValue(1));
const upTo = (most: number) => v.pipe(count, v.maxValue(most));

/** pack.yaml */
export const manifestSchema = v.strictObject({
  id,
  edition: date,
  'source-locale': id,
  locales: v.pipe(ids, v.minLength(1, 'empty')),
  review,
  // the most that FL-9 allows
  caps: v.strictObject({ now: upTo(3), today: upTo(5), week: upTo(7) }),
  'stale-after': v.strictObject({ procedures: count, contacts: count }),
  emergency: v.pipe(ids, v.minLength(1, 'empty')),
  help: v.pipe(ids, v.minLength(1, 'empty')),
  // where a wrong number is reported
  report: v.optional(v.nullable(v.union([address, v.pipe(v.string(), v.email('report'))], 'report')), null),
  topics: ids,
  // the question that ticked signs fill in; needed where there are signs
  'signs-fill': v.optional(id),
  procedures: ids,
  // the pages to understand, in groups
  pages: v.optional(v.array(v.strictObject({ id, pages: v.pipe(ids, v.minLength(1, 'empty')) })), []),
});

/** One topic, and one group of pages, of fr/pack.yaml. */
export const topicWordsSchema = v.strictObject({ title: text });

/** fr/pack.yaml; the words by id are read one by one. */
export const packWordsSchema = v.strictObject({
  topics: v.record(v.string(), v.unknown()),
  pages: v.optional(v.record(v.string(), v.unknown())),
  openings: v.optional(
    v.array(
      v.strictObject({
        when: v.optional(v.unknown()),
        lines: v.pipe(v.array(text), v.minLength(1, 'empty'), v.maxLength(3, 'many')),
      }),
    ),
  ),
  // the cases of the emergency screen
  urgent: v.optional(
    v.array(
      v.strictObject({
        contacts: v.pipe(ids, v.minLength(1, 'empty')),
        danger: v.optional(v.boolean()),
        title: text,
        text,
        say: v.optional(anyText),
      }),
    ),
  ),
  // what stands at the top of the question after an urgent answer
  alerts: v.optional(
    v.array(v.strictObject({ when: v.unknown(), title: text, contacts: v.pipe(ids, v.minLength(1, 'empty')) })),
  ),
  // what a professional is to be careful of before
  'hand-over-careful': v.optional(text),
  // what a professional can hand over at once, each with its procedures; `when`: for whom
  'hand-over': v.optional(
    v.array(
      v.strictObject({
        title: text,
        procedures: v.pipe(ids, v.minLength(1, 'empty')),
        when: v.optional(v.unknown()),
      }),
    ),
  ),
});
