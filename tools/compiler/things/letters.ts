import type { LetterField, WholeLetter } from '../../../src/pack/index.ts';
import type { Compiled } from './contacts.ts';
import type { Draft } from '../read/draft.ts';
import { compileLetterBody, type LetterParts } from './letter-body.ts';
import { createLetterScope } from './letter-scope.ts';
import { readMarkdown } from '../read/markdown.ts';
import { createScope } from '../prose/markdown-scope.ts';
import { takeText } from '../prose/passage.ts';
import { openYaml } from '../read/read-list.ts';
import { referSources } from '../read/references.ts';
import { ID_PATTERN } from '../read/schema/common.ts';
import { letterFrontSchema, letterSchema } from '../read/schema/letter.ts';
import { checkShape } from '../read/shape.ts';

const FOLDER = 'letters/';

/** Every letter has them: who writes, from where, and when. */
export const STANDARD_FIELDS: readonly string[] = ['sender', 'place', 'date'];

/** Reads the letters to fill in, with their words. */
export function compileLetters(draft: Draft, fields: Compiled<LetterField>): Compiled<WholeLetter> {
  const files = [...draft.files.keys()].filter((file) => file.startsWith(FOLDER) && file.endsWith('.yaml'));
  const ids = new Set(files.map((file) => file.slice(FOLDER.length, -'.yaml'.length)));
  const words = `${draft.locale}/${FOLDER}`;
  for (const file of draft.files.keys()) {
    if (file.startsWith(words) && file.endsWith('.md') && !ids.has(file.slice(words.length, -'.md'.length)))
      draft.issues.add(
        'extra-word',
        { file, line: 1 },
        'These words belong to no letter.',
        `Correct the name of the file, or write its structure in ${FOLDER}.`,
      );
  }
  if (ids.size > 0 && draft.files.has('letter-fields.yaml')) checkStandardFields(draft, fields);
  const all = [...ids].flatMap((id) => compileLetter(draft, id, fields) ?? []);
  return { all, ids };
}

function checkStandardFields(draft: Draft, fields: Compiled<LetterField>): void {
  for (const id of STANDARD_FIELDS) {
    if (!fields.ids.has(id))
      draft.issues.add(
        'unknown-field',
        { file: 'letter-fields.yaml', line: 1 },
        `There is no field "${id}", and every letter needs it.`,
        'Add it here, with its words.',
      );
  }
}

function compileLetter(draft: Draft, id: string, fields: Compiled<LetterField>): WholeLetter | null {
  const yaml = openYaml(draft, `${FOLDER}${id}.yaml`);
  const shape = yaml && checkShape(letterSchema, yaml.value, { yaml, path: [] }, draft.issues);
  const file = `${draft.locale}/${FOLDER}${id}.md`;
  const text = draft.files.get(file);
  if (text === undefined)
    draft.issues.add(
      'missing-file',
      { file: `${FOLDER}${id}.yaml`, line: 1 },
      `The letter "${id}" has no words.`,
      `Write ${file}.`,
    );
  const markdown = text === undefined ? null : readMarkdown(draft, file, text);
  const front =
    markdown && checkShape(letterFrontSchema, markdown.front.value, { yaml: markdown.front, path: [] }, draft.issues);
  if (yaml === null || shape === null || markdown === null || front === null) return null;
  if (!ID_PATTERN.test(id))
    draft.issues.add(
      'bad-id',
      { file: yaml.file, line: 1 },
      `"${id}" is not an id.`,
      'Rename the file: lower case, no accents, hyphens.',
    );
  referSources(draft, yaml, ['sources'], shape.sources, `The letter "${id}"`);
  const reading = { level: 'LG-2', document: file } as const;
  const scope = createScope(draft, {
    file,
    sources: shape.sources,
    sourcesPlace: yaml.file,
    waivers: new Set(front.waivers),
    readings: { text: reading, say: reading },
  });
  const listed = [...new Set([...STANDARD_FIELDS, ...shape.fields])];
  for (const [index, field] of shape.fields.entries()) {
    if (!fields.ids.has(field))
      draft.issues.add(
        'unknown-field',
        { file: yaml.file, line: yaml.lineOf(['fields', index]) },
        `There is no field "${field}".`,
        'Correct the id, or add it to letter-fields.yaml.',
      );
  }
  const letterScope = createLetterScope(scope, new Map(fields.all.map((field) => [field.id, field])), new Set(listed));
  const parts: LetterParts = compileLetterBody(markdown, letterScope);
  for (const [index, field] of shape.fields.entries()) {
    if (letterScope.used.has(field) || STANDARD_FIELDS.includes(field) || !fields.ids.has(field)) continue;
    draft.issues.add(
      'unused-field',
      { file: yaml.file, line: yaml.lineOf(['fields', index]) },
      `The letter asks for "${field}" and never says it.`,
      `Write {${field}} where it belongs, or take it out.`,
    );
  }
  const word = (key: string): string =>
    takeText(
      draft,
      markdown.front,
      [key],
      key === 'lead' ? { level: 'LG-1', document: `${draft.locale}/letters/*.md, leads` } : null,
    ) ?? '';
  return {
    id,
    title: word('title'),
    short: word('short'),
    lead: word('lead'),
    fields: shape.fields,
    ...parts,
    sources: shape.sources,
    review: shape.review,
    checked: shape.checked,
  };
}
