import * as v from 'valibot';
import { DIGEST_PATTERN, digestOf, keyOf, ROLES, type Content, type Reviewable } from '../../compiler/index.ts';
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
export const recordFile = (kind: string, id: string): string => `reviews/${kind}/${id}.json`;

/** A record from the text of its file; null when it is not there, is damaged, or is not what was signed. */
export function parseRecord(text: string | undefined, kind: string, id: string): ReviewRecord | null {
  if (text === undefined) return null;
  try {
    const record = v.parse(recordSchema, JSON.parse(text));
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

/** A record as the text of its file. Its keys stand always in the same order, so that git shows what changed. */
export const writeRecord = (record: ReviewRecord): string => `${JSON.stringify(record, null, 2)}\n`;

/** Statements by what a review holds for, each with the words that were read. */
export const shownByKey = (statements: ReviewRecord['statements']): ReadonlyMap<string, string> =>
  new Map(statements.map((statement) => [keyOf(statement), statement.shown ?? statement.says]));
