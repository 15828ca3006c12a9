import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import * as v from 'valibot';
import { WHO } from './read-sheets.ts';

const id = v.pipe(v.string(), v.regex(/^[a-z-]+$/));
const task = v.strictObject({
  id,
  title: v.string(),
  story: v.string(),
  right: v.string(),
  for: v.optional(v.picklist(WHO)),
});
const question = v.strictObject({
  id,
  says: v.string(),
  answers: v.optional(v.array(v.string()), []),
  more: v.optional(v.boolean(), false),
});
const trial = v.strictObject({ tasks: v.array(task), questions: v.array(question) });

/** One task: what is read to the person, and what is right. */
export type Task = v.InferOutput<typeof task>;
/** One question after the tasks, with the answers to tick. */
export type Question = v.InferOutput<typeof question>;
export type Trial = v.InferOutput<typeof trial>;

/** What is tried, in its order. Throws when the file is not what it says: it is the project's own. */
export const readTrial = (file: string): Trial => v.parse(trial, parse(readFileSync(file, 'utf8')));
