import * as v from 'valibot';
import { id, text } from './common.ts';

/** Where words that answers choose are read. */
export const READ_IN = ['questions', 'opening', 'cards', 'letters'] as const;
export type ReadIn = (typeof READ_IN)[number];

/** One line of fr/fits.yaml; `when` is read by ../conditions.ts. */
export const fitSchema = v.strictObject({
  /** left out: nobody reads it, whatever they answer */
  when: v.optional(v.unknown()),
  in: v.optional(v.array(v.picklist(READ_IN))),
  /** of the questions, only those that are asked after this one */
  after: v.optional(id),
  never: v.pipe(v.array(text), v.minLength(1, 'empty')),
  says: text,
});
