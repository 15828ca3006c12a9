import * as v from 'valibot';
import { text } from './common.ts';

const some = v.pipe(v.array(text), v.minLength(1, 'empty'));

/** One entry of "synonyms" in fr/search.yaml; its `means` are words, or targets such as procedure:porter-plainte. */
const synonymSchema = v.strictObject({ words: some, means: some });

/** fr/search.yaml */
export const searchSchema = v.strictObject({
  common: v.optional(v.array(text), []),
  otherwise: v.optional(v.array(text), []),
  examples: v.optional(v.array(text), []),
  near: v.optional(v.array(text), []),
  synonyms: v.array(synonymSchema),
});

/** One query of fr/queries.yaml. */
export const querySchema = v.pipe(
  v.strictObject({
    query: text,
    first: v.optional(v.union([text, some])),
    top: v.optional(v.pipe(some, v.maxLength(3, 'many'))),
  }),
  v.check(({ first, top }) => (first === undefined) !== (top === undefined), 'first-or-top'),
);
