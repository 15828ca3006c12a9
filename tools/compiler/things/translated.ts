import * as v from 'valibot';
import type { Kind } from '../read/kind.ts';
import { RECORD } from '../read/translated.ts';

/** Read with the files, before any thing (`readFiles`). */
export const translated = {
  name: 'translated',
  title: 'Of which line of the source each line of a translation is',
  words: {
    path: `{locale}/${RECORD}`,
    schema: v.record(v.string(), v.pipe(v.string(), v.regex(/^(?:[0-9a-f]{6}|-)(?: (?:[0-9a-f]{6}|-))*$/))),
  },
} as const satisfies Kind;
