import * as v from 'valibot';
import { text } from './common.ts';

/** One term of fr/glossary.yaml. */
export const termWordsSchema = v.strictObject({ name: text, definition: text });
