import * as v from 'valibot';
import { id, text } from './common.ts';

/**
 * coverage.yaml: what the guide promised to hold, and where it stands. `targets`: the kinds of things that can cover a
 * topic.
 */
export const coverageSchemaOf = (targets: readonly string[]) =>
  v.array(
    v.strictObject({
      id,
      title: text,
      /** true: no promise asked for these; each topic is the reason why they are there all the same */
      beyond: v.optional(v.boolean()),
      topics: v.array(
        v.strictObject({
          title: text,
          by: v.pipe(
            v.array(v.pipe(v.string(), v.regex(new RegExp(`^(?:${targets.join('|')}):[a-z0-9-]+$`), 'target'))),
            v.minLength(1, 'empty'),
          ),
        }),
      ),
    }),
  );
