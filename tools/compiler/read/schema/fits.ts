import * as v from 'valibot';
import { READ_IN } from '../../rules/wordings/wording.ts';
import { text } from './common.ts';

/** One line of fr/fits.yaml; `when` is read by ../conditions.ts. */
export const fitSchema = v.strictObject({
  when: v.unknown(),
  in: v.optional(v.array(v.picklist(READ_IN))),
  never: v.pipe(v.array(text), v.minLength(1, 'empty')),
  says: text,
});
