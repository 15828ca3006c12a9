import * as v from 'valibot';
import { address, date, id, text } from './common.ts';

/** Which text was read: its date, or that it has none and the day on which it was read. */
const edition = v.pipe(v.string(), v.regex(/\b(?:19|20)\d{2}\b/, 'year'));

/** One source of sources.yaml. */
export const sourceSchema = v.strictObject({
  id,
  kind: v.picklist(['law', 'official', 'association', 'press', 'guide']),
  title: text,
  publisher: text,
  url: v.optional(address),
  edition,
  confidence: v.picklist(['H', 'M']),
  checked: date,
});
