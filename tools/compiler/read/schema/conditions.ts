import * as v from 'valibot';
import { id } from './common.ts';

/** conditions.yaml; each condition is read by ../conditions.ts. */
export const conditionsSchema = v.record(id, v.unknown());
