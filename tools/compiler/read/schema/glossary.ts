import * as v from 'valibot';
import { anyText, text } from './common.ts';

/** One term of fr/glossary.yaml. */
export const termWordsSchema = v.strictObject({ name: anyText, definition: text });
