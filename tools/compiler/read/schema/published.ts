import * as v from 'valibot';
import { date, id, ids } from './common.ts';

/** Things by id, each with the ids inside it. */
const withInner = v.optional(v.record(id, ids), {});
const alone = v.optional(ids, []);

const lists = {
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
};
const idLists = v.object(lists);

/** A kind, an id, and an id inside it: `procedures/couper-l-eau/fermer`. */
const path = v.pipe(v.string(), v.regex(/^[a-z]+(?:\/[a-z0-9]+(?:-[a-z0-9]+)*){1,2}$/));
const sizes = v.array(v.pipe(v.number(), v.integer(), v.minValue(0)));

/** published.yaml: ids that an edition has published. */
export const publishedSchema = v.strictObject({
  ...lists,
  /** what stays listed, so that no number moves, though no edition has it any more */
  retired: v.optional(v.array(path), []),
  /** the sizes of questions and procedures each time they had grown, for the plan code (decision 0048) */
  generations: v.optional(
    v.array(v.strictObject({ edition: date, questions: sizes, procedures: sizes, digest: v.string() })),
    [],
  ),
});

export type PublishedIds = v.InferOutput<typeof idLists>;
export type PublishedFile = v.InferOutput<typeof publishedSchema>;
export type Generation = PublishedFile['generations'][number];
