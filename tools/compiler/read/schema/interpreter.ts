import * as v from 'valibot';
import { anyText, id, ids, text } from './common.ts';

/** One case of interpreter.yaml. */
export const interpreterSchema = v.strictObject({
  id,
  // whom it is for; left out: a counter
  contact: v.optional(id),
  sources: v.optional(ids, []),
});

/** One case of fr/interpreter.yaml. */
export const interpreterWordsSchema = v.strictObject({
  title: text,
  hint: text,
  // {language}: the name of the person's language, in the language of the counter
  say: anyText,
  note: v.optional(text),
});
