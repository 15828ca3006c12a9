import * as v from 'valibot';
import { id, ids } from './common.ts';

/** Things by id, each with the ids inside it. */
const withInner = v.optional(v.record(id, ids), {});
const alone = v.optional(ids, []);

/** published.yaml: ids that an edition has published. */
export const publishedSchema = v.strictObject({
  /** each with its options */
  questions: withInner,
  /** each with its steps */
  procedures: withInner,
  /** groups of signs, each with its signs */
  signs: withInner,
  /** fields of letters, each with its options */
  fields: withInner,
  contacts: alone,
  pages: alone,
  letters: alone,
  deadlines: alone,
});

export type PublishedIds = v.InferOutput<typeof publishedSchema>;
