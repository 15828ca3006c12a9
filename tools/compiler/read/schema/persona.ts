import * as v from 'valibot';
import { ids, text } from './common.ts';

const phrases = v.array(text);

/** personas/<id>.yaml */
export const personaSchema = v.strictObject({
  family: text,
  answers: v.record(v.string(), v.array(v.string())),
  holds: v.optional(
    v.strictObject({
      now: v.optional(ids),
      today: v.optional(ids),
      week: v.optional(ids),
      later: v.optional(ids),
      standby: v.optional(ids),
      anywhere: v.optional(ids),
    }),
  ),
  never: v.optional(ids),
  'not-asked': v.optional(ids),
  says: v.optional(v.record(v.string(), phrases)),
  reads: v.optional(phrases),
  ticked: v.optional(v.array(text)),
});
