import { fieldsOf, textOr } from '../clean.ts';
import { fromBase64, isBytes, randomBytes, toBase64, type Random } from './bytes.ts';
import { HEADER_VERSION, LEAST_ROUNDS, newDataKey, newVault, readHeader, ROUNDS, unwrap, wrap } from './header.ts';
import { toKey } from './primitives.ts';
import { openAll, sealAll } from './seal.ts';

/**
 * A sealed copy of notes, as a text of JSON that another phone opens:
 * `{ format, version, header, records: [{ id, iv, data }] }`, bytes in base64. It is a vault of its own, with its own
 * id, salt and key, so it says nothing of the phone's. One record more, under the empty id, lists the others: where one
 * was cut out, the whole is damaged.
 */
const FORMAT = 'reperes-copy';
const LIST = '';

/** No longer copy is made or read: characters, which are bytes here. */
export const MOST_CHARACTERS = 20_000_000;

/** Nor one with more records: an old phone opens some thousand in a second. */
export const MOST_RECORDS = 20_000;
/** A copy is an object of lists of objects; what is nested deeper would hold `JSON.parse` up. */
const DEEPEST = 4;

interface Options {
  readonly random?: Random;
  readonly rounds?: number;
  /** as for a vault: only tests put less */
  readonly leastRounds?: number;
}

/** The bytes among the fields become texts of base64. */
const written = (fields: object): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    Object.entries(fields).map(([name, field]) => [name, isBytes(field) ? toBase64(field) : (field as unknown)]),
  );

/** The fields, with those of these names as bytes; null for what is no base64. */
const readBytes = (found: unknown, names: readonly string[]): Readonly<Record<string, unknown>> => {
  const fields = fieldsOf(found);
  return { ...fields, ...Object.fromEntries(names.map((name) => [name, fromBase64(fields[name])])) };
};

const idsOf = (values: ReadonlyMap<string, unknown>): readonly string[] =>
  [...values.keys()].filter((id) => id !== LIST).sort();

/** Seals values of JSON, by id, under words that the person gives for this copy. No id is empty. */
export async function packBackup(
  values: ReadonlyMap<string, unknown>,
  words: string,
  { random = randomBytes, rounds = ROUNDS }: Options = {},
): Promise<{ readonly kind: 'packed'; readonly text: string } | { readonly kind: 'too-large' }> {
  const vault = newVault(random);
  const dataKey = newDataKey(random);
  const header = written(await wrap(dataKey, vault, words, rounds, random));
  const by = { vault, key: await toKey(dataKey) };
  const sealed = await sealAll(by, new Map([...values, [LIST, idsOf(values)]]), random);
  const records = [...sealed].map(([id, record]) => ({ id, ...written(record) }));
  const text = JSON.stringify({ format: FORMAT, version: HEADER_VERSION, header, records });
  return text.length > MOST_CHARACTERS || records.length > MOST_RECORDS
    ? { kind: 'too-large' }
    : { kind: 'packed', text };
}

export type OpenedBackup =
  | { readonly kind: 'opened'; readonly records: ReadonlyMap<string, unknown> }
  | { readonly kind: 'wrong' | 'damaged' | 'newer' | 'not-ours' };

/** Whether brackets of JSON stand in each other deeper than in a copy. */
function isDeep(text: string): boolean {
  let depth = 0;
  let isQuoted = false;
  for (let at = 0; at < text.length && depth <= DEEPEST; at++) {
    const sign = text.charAt(at);
    if (isQuoted && sign === '\\') at += 1;
    else if (sign === '"') isQuoted = !isQuoted;
    else if (!isQuoted && (sign === '[' || sign === '{')) depth += 1;
    else if (!isQuoted && (sign === ']' || sign === '}')) depth -= 1;
  }
  return depth > DEEPEST;
}

/** What a text says; undefined when it is no JSON, or none of a copy. */
function parse(text: string): unknown {
  if (isDeep(text)) return undefined;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/**
 * Opens a copy. It never throws, and changes nothing anywhere: all of it is given, or a code. `damaged` when any of it
 * is, also when it was cut off; `not-ours` when it does not look like a copy, or is too large for one.
 */
export async function openBackup(
  text: string,
  words: string,
  { leastRounds = LEAST_ROUNDS }: Options = {},
): Promise<OpenedBackup> {
  if (text.length > MOST_CHARACTERS) return { kind: 'not-ours' };
  const file = fieldsOf(parse(text));
  if (file['format'] !== FORMAT)
    return { kind: text.trimStart().startsWith(`{"format":"${FORMAT}"`) ? 'damaged' : 'not-ours' };
  const { version, records: list } = file;
  if (typeof version === 'number' && version > HEADER_VERSION) return { kind: 'newer' };
  if (version !== HEADER_VERSION || !Array.isArray(list) || list.length > MOST_RECORDS) return { kind: 'damaged' };
  const header = await readHeader(readBytes(file['header'], ['salt', 'iv', 'wrapped', 'check']), leastRounds);
  if (typeof header === 'string') return { kind: header };
  const dataKey = await unwrap(header, words);
  if (!dataKey) return { kind: 'wrong' };
  const found = list.map((record: unknown) => readBytes(record, ['iv', 'data']));
  const by = { vault: header.vault, key: await toKey(dataKey) };
  const { records } = await openAll(by, new Map(found.map((record) => [textOr(record['id'], LIST), record])));
  const whole = JSON.stringify(records.get(LIST)) === JSON.stringify(idsOf(records));
  // fewer than were found: one did not open, or stood there twice
  if (!whole || found.length !== records.size) return { kind: 'damaged' };
  return { kind: 'opened', records: new Map([...records].filter(([id]) => id !== LIST)) };
}
