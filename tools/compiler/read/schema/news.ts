import * as v from 'valibot';
import { date, text } from './common.ts';

/** fr/news.yaml */
export const newsSchema = v.array(
  v.strictObject({ edition: date, title: text, changes: v.pipe(v.array(text), v.minLength(1, 'empty')) }),
);
