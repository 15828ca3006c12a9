import * as v from 'valibot';
import { id, ids, picture, text } from './common.ts';

/** One sign of a group of signs.yaml. */
export const signSchema = v.strictObject({
  id,
  strength: v.picklist(['alone-nothing', 'with-others', 'often', 'act-now']),
  noticed: id,
  sources: ids,
});

/** One group of signs.yaml; its picture and its signs are read one by one, so that a fault in one hides no group. */
export const signGroupSchema = v.strictObject({ id, picture: v.optional(v.unknown()), signs: v.array(v.unknown()) });
export const groupPictureSchema = v.strictObject({ picture });

/** One group and one sign of fr/signs.yaml. */
export const signGroupWordsSchema = v.strictObject({ title: text, short: v.optional(text), intro: v.optional(text) });
export const signWordsSchema = v.strictObject({ label: text, also: text });
