import * as v from 'valibot';
import { address, date, id, text } from './common.ts';

/** One source of sources.yaml. */
export const sourceSchema = v.strictObject({
  id,
  kind: v.picklist(['law', 'official', 'association', 'press', 'guide']),
  title: text,
  publisher: text,
  url: v.optional(address),
  edition: v.optional(text),
  confidence: v.picklist(['H', 'M']),
  checked: date,
});
