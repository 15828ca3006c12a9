import { createHash } from 'node:crypto';
import { STRUCTURE, type Beside } from './beside.ts';
import { createIssueList } from './issue-list.ts';
import { isRecord } from './is-record.ts';
import { frontMatterOf } from './markdown.ts';
import { readYaml } from './yaml.ts';

/**
 * What a translation is of the source as it stands: the same; of an older one; or nobody has noted of which.
 */
export type State = 'fresh' | 'changed' | 'unrecorded';

/** Where a language notes of which source each of its units is a translation: unit → digest. */
export const RECORD = 'translated.yaml';

/**
 * How deep the units of a YAML file lie: 1, each of its keys is one; 2, each key below those. What is not named here is
 * not translated piece by piece: what people type, and what changed between editions.
 */
const DEPTHS: Readonly<Record<string, number>> = {
  'contacts.yaml': 1,
  'deadlines.yaml': 1,
  'flow.yaml': 1,
  'glossary.yaml': 1,
  'interface.yaml': 2,
  'interpreter.yaml': 1,
  'letter-fields.yaml': 1,
  'pack.yaml': 1,
  'paper.yaml': 1,
  'signs.yaml': 2,
};

/**
 * The units of one language, each with the digest of its words: a procedure's card and its text, a page's, a letter, a
 * contact, a question, a topic of the interface. Ids, conditions, sources and days count for nothing.
 */
export const digestUnits = (files: ReadonlyMap<string, string>, locale: string): ReadonlyMap<string, string> =>
  new Map([...listUnits(files, locale)].map(([unit, words]) => [unit, digest(words)]));

/** The same, each with its words as they stand in its file. */
export function listUnits(files: ReadonlyMap<string, string>, locale: string): ReadonlyMap<string, unknown> {
  const all = [...files].filter(([file]) => file.startsWith(`${locale}/`));
  return new Map(all.flatMap(([file, text]) => unitsOf(file.slice(locale.length + 1), text)));
}

function unitsOf(name: string, text: string): readonly (readonly [unit: string, words: unknown])[] {
  const bare = name.replace(/\.(?:md|yaml)$/, '');
  if (name.endsWith('.md')) {
    const front = frontMatterOf(text) ?? '';
    const body = text.slice(text.indexOf('\n---', 3) + 4).trim();
    const card = valueOf(front);
    if (name.startsWith('letters/')) return [[bare, [card, body]]];
    return [[`${bare}/card`, card], ...(body === '' ? [] : [[`${bare}/text`, body] as const])];
  }
  if (name.startsWith('figures/')) return [[bare, valueOf(text)]];
  const depth = DEPTHS[name];
  return depth === undefined ? [] : below(valueOf(text), depth, []).map(([path, words]) => [`${bare}/${path}`, words]);
}

const valueOf = (text: string): unknown => readYaml('', text, createIssueList())?.value;

function below(value: unknown, depth: number, path: readonly string[]): readonly (readonly [string, unknown])[] {
  if (depth === 0 || !isRecord(value)) return [[path.join('.'), value]];
  return Object.entries(value).flatMap(([key, inner]) => below(inner, depth - 1, [...path, key]));
}

/** Without what is no words; the order of keys counts for nothing. */
function onlyWords(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(onlyWords);
  if (!isRecord(value)) return value;
  const entries = Object.entries(value).filter(([key, inner]) => !STRUCTURE.has(key) || typeof inner === 'string');
  return Object.fromEntries(
    entries
      .filter(([key]) => key !== 'waivers' && key !== 'checked' && key !== 'edition')
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, onlyWords(inner)]),
  );
}

const digest = (words: unknown): string =>
  createHash('sha256')
    .update(JSON.stringify(onlyWords(words)) ?? '')
    .digest('hex')
    .slice(0, 8);

/** The state of each unit that a language has. Where it has no record, as one that a command writes, all are fresh. */
export function readStates(
  files: ReadonlyMap<string, string>,
  locale: string,
  beside: Beside,
): ReadonlyMap<string, State> {
  const text = files.get(`${locale}/${RECORD}`);
  const own = digestUnits(files, locale);
  const source = digestUnits(files, beside.locale);
  const recorded = text === undefined ? null : recordIn(text);
  const stateOf = (unit: string): State => {
    const noted = recorded?.get(unit);
    if (recorded !== null && noted === undefined) return 'unrecorded';
    return recorded === null || noted === source.get(unit) ? 'fresh' : 'changed';
  };
  return new Map([...own.keys()].filter((unit) => source.has(unit)).map((unit) => [unit, stateOf(unit)]));
}

/** What a language has noted, by unit. */
export function recordIn(text: string): ReadonlyMap<string, string> {
  const value = valueOf(text);
  return new Map(isRecord(value) ? Object.entries(value).map(([unit, noted]) => [unit, String(noted)]) : []);
}

/** The words of a unit, each text a paragraph. */
export const paragraphsOf = (words: unknown): readonly string[] => {
  const value = onlyWords(words);
  if (typeof value === 'string') return value.split('\n').filter((line) => line.trim() !== '');
  if (Array.isArray(value)) return value.flatMap(paragraphsOf);
  return isRecord(value) ? Object.values(value).flatMap(paragraphsOf) : [];
};

/** The units that a translation has, each with the digest of its source. */
export function translations(
  files: ReadonlyMap<string, string>,
  locale: string,
  source: string,
): ReadonlyMap<string, string> {
  const own = listUnits(files, locale);
  return new Map([...digestUnits(files, source)].filter(([unit]) => own.has(unit)));
}
