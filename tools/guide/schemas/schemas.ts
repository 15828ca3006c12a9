import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sourceLocaleOf } from '../../compiler/index.ts';
import type { Command, Given, Terminal } from '../command.ts';
import { openContent } from '../open-content.ts';
import { EDITION, FORMATS } from './formats.ts';
import { EDITOR_FILE, wireEditor } from './wire-editor.ts';
import { writeSchema } from './write-schema.ts';

export const schemas: Command = {
  name: 'schemas',
  usage: '[--out <folder>]',
  says:
    'Writes a JSON Schema for each kind of YAML file, so that an editor completes keys and marks mistakes ' +
    'while one types; and tells the editor which file has which.',
  words: [0, 0],
  options: {
    '--out': { value: '<folder>', says: 'where to write the schemas, and nothing else; schemas when left out' },
  },
  run: runSchemas,
};

function runSchemas(given: Given, { print }: Terminal): number {
  const out = given.value('--out') ?? 'schemas';
  mkdirSync(out, { recursive: true });
  const files = writeAll();
  for (const [name, text] of files) writeFileSync(join(out, name), text);
  print(`${files.size} files in ${out}.`);
  if (given.has('--out')) return 0;
  const source = sourceLocaleOf(openContent(given).files);
  writeFileSync(EDITOR_FILE, wireEditor(readFileSync(EDITOR_FILE, 'utf8'), source));
  print(`${EDITOR_FILE} says which file has which.`);
  return 0;
}

/** File name → text. */
export function writeAll(): ReadonlyMap<string, string> {
  return new Map(
    [...FORMATS, EDITION].map((format) => [`${format.name}.json`, `${JSON.stringify(writeSchema(format), null, 2)}\n`]),
  );
}
