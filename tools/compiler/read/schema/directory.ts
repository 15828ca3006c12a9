import * as v from 'valibot';
import { date, ids } from './common.ts';

/** directory/directory.yaml */
export const directorySchema = v.strictObject({ sources: ids, checked: date });
