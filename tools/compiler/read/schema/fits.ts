import * as v from 'valibot';
import { text } from './common.ts';

/** Where words that answers choose are read. */
export const READ_IN = ['questions', 'opening', 'cards', 'letters'] as const;
export type ReadIn = (typeof READ_IN)[number];

/** One line of fr/fits.yaml; `when` is read by ../conditions.ts. */
export const fitSchema = v.strictObject({
  when: v.unknown(),
  in: v.optional(v.array(v.picklist(READ_IN))),
  never: v.pipe(v.array(text), v.minLength(1, 'empty')),
  says: text,
});
