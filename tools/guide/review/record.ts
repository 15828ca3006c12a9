import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import * as v from 'valibot';
import {
  DIGEST_PATTERN,
  digestOf,
  keyOf,
  ROLES,
  type Content,
  type Reviewable,
  type ReviewedKind,
} from '../../compiler/index.ts';
import { sayStatement } from './say-statement.ts';

const texts = v.array(v.string());

const recordSchema = v.strictObject({
  kind: v.string(),
  id: v.string(),
  edition: v.string(),
  by: v.string(),
  role: v.string(),
  on: v.string(),
  of: v.pipe(v.string(), v.regex(DIGEST_PATTERN)),
  reserves: v.optional(v.string()),
  sources: v.array(
    v.strictObject({
      id: v.string(),
      title: v.string(),
      publisher: v.string(),
      url: v.nullable(v.string()),
      edition: v.nullable(v.string()),
      confidence: v.picklist(['H', 'M']),
    }),
  ),
  statements: v.array(
    v.strictObject({
      part: v.strictObject({ id: v.string(), title: v.exactOptional(v.string()) }),
      under: v.exactOptional(v.string()),
      role: v.exactOptional(v.picklist(ROLES)),
      says: v.string(),
      shown: v.optional(v.string()),
      rule: v.exactOptional(v.string()),
      only: v.exactOptional(v.string()),
      sources: texts,
      links: texts,
    }),
  ),
});

/**
 * What is kept of a review: who, when, and every statement as it was read, so that the next review sees what changed
 * without git. `shown`: the words of a rule, as the reviewer read them.
 */
export type ReviewRecord = v.InferOutput<typeof recordSchema>;

/** Where it lies in the content folder. It is no content: the compiler does not read it. */
export const recordPath = (folder: string, kind: ReviewedKind, id: string): string =>
  join(folder, 'reviews', kind, `${id}.json`);

/** The record of a review; null when it is not there, is damaged, or is not what was signed. */
export function readRecord(folder: string, kind: ReviewedKind, id: string): ReviewRecord | null {
  const path = recordPath(folder, kind, id);
  if (!existsSync(path)) return null;
  try {
    const record = v.parse(recordSchema, JSON.parse(readFileSync(path, 'utf8')));
    const isWhole =
      record.kind === kind && record.id === id && digestOf(record.statements, record.sources) === record.of;
    return isWhole ? record : null;
  } catch {
    return null;
  }
}

export type Signed = Pick<ReviewRecord, 'by' | 'role' | 'on' | 'reserves'>;

/** Makes the record of a review of a thing as it stands. */
export function createRecord(
  pack: Content,
  { kind, id, digest, statements, sources }: Reviewable,
  { by, role, on, reserves = '' }: Signed,
): ReviewRecord {
  return {
    kind,
    id,
    edition: pack.edition,
    by,
    role,
    on,
    of: digest,
    ...(reserves === '' ? {} : { reserves }),
    sources: [...sources],
    statements: statements.map((statement) => ({
      part: statement.part,
      ...(statement.under === undefined ? {} : { under: statement.under }),
      ...(statement.role === undefined ? {} : { role: statement.role }),
      says: statement.says,
      ...(statement.rule === undefined
        ? {}
        : { rule: statement.rule, shown: sayStatement(pack, statement).join('\n') }),
      ...(statement.only === undefined ? {} : { only: statement.only }),
      sources: [...statement.sources],
      links: [...statement.links],
    })),
  };
}

/** Writes a record. Its keys stand always in the same order, so that git shows what changed. */
export function writeRecord(folder: string, record: ReviewRecord): void {
  const path = recordPath(folder, record.kind as ReviewedKind, record.id);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, `${JSON.stringify(record, null, 2)}\n`);
}

/** Statements by what a review holds for, each with the words that were read. */
export const shownByKey = (statements: ReviewRecord['statements']): ReadonlyMap<string, string> =>
  new Map(statements.map((statement) => [keyOf(statement), statement.shown ?? statement.says]));
