import * as v from 'valibot';
import type { Kind } from '../read/kind.ts';
import { RECORD } from '../read/record.ts';
import { date } from '../read/schema/common.ts';

const DIGEST = '(?:[0-9a-f]{6}|-)';
const digests = v.pipe(v.string(), v.regex(new RegExp(`^${DIGEST}(?: ${DIGEST})*$`)));

/** Read with the files, before any thing (`readFiles`). */
export const translated = {
  name: 'translated',
  title: 'Of which line of the source each line of a translation is, and which lines were read',
  words: {
    path: `{locale}/${RECORD}`,
    schema: v.record(
      v.string(),
      v.union([
        digests,
        v.strictObject({
          of: v.optional(digests),
          read: v.optional(v.array(v.strictObject({ on: date, by: v.optional(v.string()), lines: digests }))),
          asked: v.optional(v.array(v.strictObject({ line: digests, says: v.string() }))),
        }),
      ]),
    ),
  },
} as const satisfies Kind;
