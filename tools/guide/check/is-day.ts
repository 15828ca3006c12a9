import * as v from 'valibot';
import { date } from '../../compiler/read/schema/common.ts';

/** Whether a text is a day of the calendar, as 2026-12-01. */
export const isDay = (text: string): boolean => v.is(date, text);
