import * as v from 'valibot';
import { ids, text } from './common.ts';

/** One line of limits.yaml; `when` is read by ../conditions.ts. */
export const limitSchema = v.strictObject({
  when: v.unknown(),
  /** procedures that no such plan holds */
  never: v.optional(ids, []),
  /** questions that nobody of them is asked */
  'not-asked': v.optional(ids, []),
  /** procedures each of which some such plan holds */
  some: v.optional(ids, []),
  says: text,
});
