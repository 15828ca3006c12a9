import type { SealedRecord } from '../backend.ts';
import { fieldsOf } from '../clean.ts';
import { fromUtf8, isBytes, utf8, type Bytes, type Random } from './bytes.ts';
import { decrypt, encrypt } from './primitives.ts';

/** The format of sealed records. It stands in the additional data of each, so that none passes for another's. */
export const FORMAT = 'reperes/sealed/1';

/** Bytes of an IV, as SP 800-38D asks. */
export const IV_LENGTH = 12;

/** A length is rounded up to this many bytes, so that it tells little of what is sealed. */
const STEP = 256;

/** The vault's id is hexadecimal, so a record's id cannot be read as a part of it. */
const nameOf = (vault: string, id: string): Bytes => utf8(`${FORMAT}/${vault}/${id}`);

/** The value as JSON, with spaces behind it, which JSON does not count. */
function pad(value: unknown): Bytes {
  const text: unknown = JSON.stringify(value);
  if (typeof text !== 'string') throw new TypeError('what is sealed must have a form in JSON');
  const bytes = utf8(text);
  const padded = new Uint8Array(Math.ceil(bytes.length / STEP) * STEP).fill(0x20);
  padded.set(bytes);
  return padded;
}

/** A vault whose words were said. */
export interface Opened {
  readonly vault: string;
  readonly key: CryptoKey;
}

/** What could be read of the notes, by id, and the ids of what could not. */
export interface VaultRecords {
  readonly records: ReadonlyMap<string, unknown>;
  readonly damaged: readonly string[];
}

/** How many bytes a record takes, sealed. */
export interface RecordSize {
  readonly id: string;
  readonly bytes: number;
}

/** Seals a value of JSON as one record of a vault, under an IV that is new each time. */
export async function sealRecord(
  { vault, key }: Opened,
  id: string,
  value: unknown,
  random: Random,
): Promise<SealedRecord> {
  const iv = random(IV_LENGTH);
  return { iv, data: await encrypt(key, iv, pad(value), nameOf(vault, id)) };
}

/** What was sealed as this record of this vault; null when it was anything else, or a bit of it has changed. */
export async function openRecord(
  { vault, key }: Opened,
  id: string,
  found: unknown,
): Promise<{ readonly value: unknown } | null> {
  const { iv, data } = fieldsOf(found);
  if (!isBytes(iv, IV_LENGTH) || !isBytes(data)) return null;
  const plain = await decrypt(key, iv, data, nameOf(vault, id));
  try {
    return plain && { value: JSON.parse(fromUtf8(plain)) as unknown };
  } catch {
    return null; // it was sealed by somebody who has the words, as something else
  }
}

/** Seals each value under its id. */
export async function sealAll(
  by: Opened,
  values: ReadonlyMap<string, unknown>,
  random: Random,
): Promise<ReadonlyMap<string, SealedRecord>> {
  const sealed = new Map<string, SealedRecord>();
  for (const [id, value] of values) sealed.set(id, await sealRecord(by, id, value, random));
  return sealed;
}

/** Opens each record. One that is damaged takes no other with it. */
export async function openAll(by: Opened, found: ReadonlyMap<string, unknown>): Promise<VaultRecords> {
  const records = new Map<string, unknown>();
  const damaged: string[] = [];
  for (const [id, sealed] of found) {
    const record = await openRecord(by, id, sealed);
    if (record) records.set(id, record.value);
    else damaged.push(id);
  }
  return { records, damaged };
}

/** What lies open of sealed records: each one's id and length. */
export const sizesOf = (found: ReadonlyMap<string, unknown>): readonly RecordSize[] =>
  [...found].map(([id, record]) => {
    const { iv, data } = fieldsOf(record);
    return { id, bytes: [iv, data].reduce<number>((sum, part) => sum + (isBytes(part) ? part.length : 0), 0) };
  });
