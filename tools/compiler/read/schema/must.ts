import * as v from 'valibot';
import { BANDS } from '../../../../src/engine/index.ts';
import { id, ids } from './common.ts';

/** One line of must.yaml; `when` is read by ../conditions.ts. */
export const mustSchema = v.strictObject({ when: v.unknown(), procedure: id, band: v.picklist(BANDS), sources: ids });
