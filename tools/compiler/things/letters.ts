import type * as v from 'valibot';
import {
  LETTER_WORDS,
  type LetterField,
  type LetterIn,
  type LetterWords,
  type WholeLetter,
} from '../../../src/pack/index.ts';
import type { Compiled, Kind } from '../read/kind.ts';
import type { Draft } from '../read/draft.ts';
import { languageOf } from '../languages/index.ts';
import type { MarkdownFile } from '../read/markdown.ts';
import { createIssueList, type FileLine } from '../read/issue-list.ts';
import { readYaml, type YamlFile } from '../read/yaml.ts';
import { listMessages } from './interface-words.ts';
import { compileLetterBody, type LetterParts } from './letter-body.ts';
import { createLetterScope } from './letter-scope.ts';
import { readWordsOf } from '../read/join-markdown.ts';
import { createScope, type WithinScope } from '../prose/markdown-scope.ts';
import { optional, takeText } from '../prose/passage.ts';
import { openYaml } from '../read/read-list.ts';
import { referSources } from '../read/references.ts';
import { takeReview } from '../read/reviews.ts';
import { ID_PATTERN } from '../read/schema/common.ts';
import { letterFrontSchema, letterSchema } from '../read/schema/letter.ts';
import { checkShape } from '../read/shape.ts';

const FOLDER = 'letters/';

/** Every letter has them: who writes, from where, and when. */
export const STANDARD_FIELDS: readonly string[] = ['sender', 'place', 'date'];

/** Reads the letters to fill in, with their words. */
function compileLetters(
  draft: Draft,
  { 'letter-fields': fields }: { readonly 'letter-fields': Compiled<LetterField> },
): Compiled<WholeLetter> {
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

/** The two files of a letter, each in its shape. */
interface LetterFiles {
  readonly yaml: YamlFile;
  readonly shape: v.InferOutput<typeof letterSchema>;
  readonly file: string;
  readonly markdown: MarkdownFile;
  readonly front: v.InferOutput<typeof letterFrontSchema>;
}

function readLetter(draft: Draft, id: string): LetterFiles | null {
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
  const markdown = text === undefined ? null : readWordsOf(draft, file, text);
  const front =
    markdown && checkShape(letterFrontSchema, markdown.front.value, { yaml: markdown.front, path: [] }, draft.issues);
  if (yaml === null || shape === null || markdown === null || front === null) return null;
  return { yaml, shape, file, markdown, front };
}

function compileLetter(draft: Draft, id: string, fields: Compiled<LetterField>): WholeLetter | null {
  const files = readLetter(draft, id);
  if (files === null) return null;
  const { yaml, shape, file, markdown, front } = files;
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
  const letterScope = createLetterScope(scope, new Map(fields.all.map((field) => [field.id, field])), new Set(listed));
  const other = front.lang === undefined ? null : scope.within(front.lang, markdown.front.lineOf(['lang']));
  const parts: LetterParts = compileLetterBody(
    markdown,
    letterScope,
    other === null ? letterScope : { ...letterScope, ...other, braces: null },
  );
  const language = other && compileLanguage(draft, markdown.front, other);
  if (other === null || language !== null)
    checkOptions(draft, fields.all, [...letterScope.used], other?.lang, {
      file,
      line: markdown.front.lineOf(['lang']),
    });
  checkFields(draft, files, fields.ids, letterScope.used);
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
    ...optional('in', language ?? undefined),
    fields: shape.fields,
    ...parts,
    sources: shape.sources,
    review: takeReview(draft, shape.review, 'letter', id, { file: yaml.file, line: yaml.lineOf(['review']) }),
    checked: shape.checked,
  };
}

/** What a letter asks for is a field that there is, and stands somewhere in it. */
function checkFields(
  draft: Draft,
  { yaml, shape }: LetterFiles,
  known: ReadonlySet<string>,
  used: ReadonlySet<string>,
): void {
  for (const [index, field] of shape.fields.entries()) {
    const at = { file: yaml.file, line: yaml.lineOf(['fields', index]) };
    if (!known.has(field))
      draft.issues.add(
        'unknown-field',
        at,
        `There is no field "${field}".`,
        'Correct the id, or add it to letter-fields.yaml.',
      );
    else if (!used.has(field) && !STANDARD_FIELDS.includes(field))
      draft.issues.add(
        'unused-field',
        at,
        `The letter asks for "${field}" and never says it.`,
        `Write {${field}} where it belongs, or take it out.`,
      );
  }
}

/**
 * Of a letter that is not in the language of the page: what it says, and the words that stand
 * around its parts. Null with a fault.
 */
function compileLanguage(draft: Draft, front: YamlFile, { lang, dir }: WithinScope): LetterIn | null {
  const at = { file: front.file, line: front.lineOf(['lang']) };
  // it lists what the letter lists, in its order
  const means = takeText(draft, front, ['means'], null);
  // what nobody has said of the source's letter is listed with what is to be translated
  if (means === undefined && draft.beside?.locale !== lang) {
    draft.issues.add(
      'not-explained',
      at,
      `This letter is in "${lang}", and is not explained in the language of the page.`,
      'Say what it says below "means:", each line a paragraph.',
    );
    return null;
  }
  const words = findLetterWords(draft, lang);
  if (words !== null) return { lang, dir, words, means: means?.split('\n').filter(Boolean) ?? [] };
  draft.issues.add(
    'missing-word',
    at,
    `The words around a letter are nowhere in "${lang}".`,
    `Write ${LETTER_WORDS.join(', ')} in ${lang}/interface.yaml, or the letter in a language that has one.`,
  );
  return null;
}

/** The words that stand in a letter, as the interface has them in its language; null where it has not all. */
function findLetterWords({ files, language }: Draft, lang: string): LetterWords | null {
  const file = `${lang}/interface.yaml`;
  const text = files.get(file);
  const yaml = text === undefined ? null : readYaml(file, text, createIssueList());
  const messages = listMessages((yaml?.value as Readonly<Record<string, unknown>> | null)?.['texts']);
  const { typeset } = languageOf(lang) ?? language;
  const said = LETTER_WORDS.flatMap((key) => {
    const says = messages.find((message) => message.key === key)?.says;
    return typeof says === 'string' ? [[key, typeset(says)] as const] : [];
  });
  return said.length < LETTER_WORDS.length ? null : (Object.fromEntries(said) as LetterWords);
}

/** What a ticked option puts into a letter is in the letter's language. */
function checkOptions(
  draft: Draft,
  fields: readonly LetterField[],
  used: readonly string[],
  lang: string | undefined,
  at: FileLine,
): void {
  for (const { id, options = [] } of fields) {
    const other = used.includes(id) ? options.find(({ saysIn }) => saysIn?.lang !== lang) : undefined;
    if (other === undefined) continue;
    draft.issues.add(
      'bad-language',
      at,
      `The letter says "${other.id}" of the field "${id}" in another language than its own.`,
      `Write in ${draft.locale}/letter-fields.yaml, for each option: ` +
        `says: ${lang === undefined ? '…' : `{ lang: ${lang}, text: … }`}.`,
    );
  }
}

export const letter = {
  name: 'letter',
  title: 'A letter to fill in: its fields and sources',
  structure: { path: 'letters/*.yaml', schema: letterSchema },
  words: { path: '{locale}/letters/*.md' },
  made: 'letter',
  named: { as: 'letter', ids: (things: { readonly letter: Compiled<WholeLetter> }) => things.letter.ids },
  compile: compileLetters,
} as const satisfies Kind;
