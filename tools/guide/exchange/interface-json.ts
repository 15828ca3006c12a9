import { isRecord } from '../../compiler/read/is-record.ts';
import { createIssueList } from '../../compiler/read/issue-list.ts';
import { isForms } from '../../compiler/read/plurals.ts';
import { readYaml } from '../../compiler/read/yaml.ts';
import { Refusal } from '../command.ts';
import { listLines } from '../lines/list-lines.ts';
import { BETWEEN_FORMS } from '../lines/place.ts';
import { formsOf, WHY_REFUSED, writeLines, type LineWords } from '../lines/write-lines.ts';
import { nameOf, type Files } from '../lines/units.ts';
import type { Imported, Left } from './import-po.ts';

const NAME = 'interface.yaml';

const wordsIn = (files: Files, locale: string): unknown =>
  readYaml('', files.get(`${locale}/${NAME}`) ?? '', createIssueList())?.value;

/**
 * The words of the interface as i18next writes them: topics in topics, forms by number as `presses_one`. In: the
 * content and a language, which may be the source. Throws a Refusal for a language that has none.
 */
export function exportJson(files: Files, locale: string): string {
  const words = wordsIn(files, locale);
  if (!isRecord(words)) throw new Refusal(`There are no words of the interface in "${locale}".`);
  return `${JSON.stringify(nestedOf(words), null, 2)}\n`;
}

function nestedOf(words: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const entries = Object.entries(words).flatMap(([key, value]): readonly (readonly [string, unknown])[] => {
    if (isForms(value)) return Object.entries(value).map(([form, said]) => [`${key}_${form}`, said]);
    return [[key, isRecord(value) ? nestedOf(value) : value]];
  });
  return Object.fromEntries(entries);
}

/** Takes words of the interface back. In and out: as `importPo`; what changed is taken as said of the source today. */
export function importJson(files: Files, locale: string, text: string): Imported {
  const given = flatOf(parse(text));
  const own = wordsIn(files, locale);
  const left: Left[] = [];
  const writes: LineWords[] = [];
  for (const line of listLines(files, locale, { of: 'interface' })) {
    const key = line.path.join('.');
    const there = line.path.reduce<unknown>((at, step) => (isRecord(at) ? at[step] : undefined), own);
    const forms = isForms(there) ? Object.keys(there) : formsIn(given, key, locale);
    const words = forms.length === 0 ? take(given, key) : takeForms(given, key, forms, left);
    if (words !== null && words !== '' && words !== line.own) writes.push({ ...line, words });
  }
  for (const [name, words] of given)
    if (words !== '') left.push({ name, words, why: 'the guide has no such word', reason: 'unknown' });
  const { files: written, refused } = writeLines(files, locale, writes);
  const keys = new Map(writes.map((line) => [nameOf(line), line.path.join('.')]));
  for (const { line, reason } of refused)
    left.push({ name: keys.get(nameOf(line)) ?? line.unit, words: line.words, why: WHY_REFUSED[reason], reason });
  return { files: written, changed: writes.length - refused.length, same: 0, left, asked: [] };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    throw new Refusal(`This is no JSON that can be read: ${error instanceof Error ? error.message : String(error)}.`);
  }
}

/** Each word by its whole key, whether the file has topics in topics or keys with dots. */
function flatOf(value: unknown): Map<string, string> {
  const flat = new Map<string, string>();
  const walk = (inner: unknown, path: readonly string[]): void => {
    if (isRecord(inner)) for (const [key, more] of Object.entries(inner)) walk(more, [...path, key]);
    else flat.set(path.join('.'), typeof inner === 'string' ? inner : '');
  };
  if (!isRecord(value)) throw new Refusal('This JSON holds no words by their keys.');
  walk(value, []);
  return flat;
}

/** What is taken is gone from the list. */
function take(given: Map<string, string>, key: string): string | null {
  const words = given.get(key) ?? null;
  given.delete(key);
  return words;
}

/** The forms of a message that the language does not have yet. */
const formsIn = (given: ReadonlyMap<string, string>, key: string, locale: string): readonly string[] =>
  given.has(`${key}_other`) && !given.has(key) ? formsOf(locale) : [];

/** The forms as one line; null where there are none, or not those of the language: that is told. */
function takeForms(given: Map<string, string>, key: string, forms: readonly string[], left: Left[]): string | null {
  const said = forms.map((form) => take(given, `${key}_${form}`) ?? '');
  const missing = forms.filter((_, at) => said[at] === '');
  if (missing.length === forms.length) return null;
  if (missing.length === 0) return said.join(BETWEEN_FORMS);
  const why = `it has no words for: ${missing.join(', ')}`;
  left.push({ name: key, words: said.join(BETWEEN_FORMS), why, reason: 'forms' });
  return null;
}
