import * as v from 'valibot';
import { id, ids, picture, text } from './common.ts';

/** One sign of a group of signs.yaml. */
export const signSchema = v.strictObject({
  id,
  strength: v.picklist(['alone-nothing', 'with-others', 'often', 'act-now']),
  noticed: id,
  sources: ids,
});

/** One group of signs.yaml; its signs are read one by one. */
export const signGroupSchema = v.strictObject({ id, picture, signs: v.array(v.unknown()) });

/** One group and one sign of fr/signs.yaml. */
export const signGroupWordsSchema = v.strictObject({ title: text, short: v.optional(text), intro: v.optional(text) });
export const signWordsSchema = v.strictObject({ label: text, also: text });
