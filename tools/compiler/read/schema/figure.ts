import * as v from 'valibot';
import { id, picture, text } from './common.ts';

/** figures/<id>.yaml; an arrow is "from-box > to-box". */
export const figureSchema = v.strictObject({
  lanes: v.pipe(
    v.array(v.strictObject({ id, picture: v.optional(picture), boxes: v.pipe(v.array(id), v.minLength(1, 'empty')) })),
    v.minLength(1, 'empty'),
  ),
  arrows: v.array(v.strictObject({ id, from: id, to: id })),
});

/** fr/figures/<id>.yaml */
export const figureWordsSchema = v.strictObject({
  title: text,
  description: text,
  lanes: v.record(v.string(), text),
  boxes: v.record(v.string(), v.strictObject({ name: text, does: text })),
  arrows: v.record(v.string(), text),
});
