import { isRecord } from './is-record.ts';
import { createIssueList } from './issue-list.ts';
import { remember } from './remember.ts';
import { readYaml } from './yaml.ts';

/** Where a language notes of which line of the source each of its lines is a translation, and which were read. */
export const RECORD = 'translated.yaml';

/** Lines that somebody who speaks the language read beside their source, on one day. */
export interface Reading {
  /** ISO date */
  readonly on: string;
  /** who, where that person wants to be named; the guide shows it nowhere */
  readonly by?: string;
  /** for each line the digest of the source's words and its own: with other words on either side it was not read */
  readonly lines: readonly string[];
}

/** What a translator asks of one line, as it came with a file of another program. */
export interface Asked {
  /** the digest of the source's line */
  readonly line: string;
  readonly says: string;
}

/** What a language has noted of one unit. */
export interface UnitRecord {
  /** the digest of the source's line for each of its own, in their order; "-" for a line that is of none */
  readonly of: readonly string[] | undefined;
  readonly read: readonly Reading[];
  readonly asked: readonly Asked[];
}

/** What a language has noted, by unit. In: the text of its record. What has another shape is told by the check. */
export const recordIn: (text: string) => ReadonlyMap<string, UnitRecord> = remember((text) => {
  const value = readYaml(RECORD, text, createIssueList())?.value;
  return new Map(isRecord(value) ? Object.entries(value).map(([unit, noted]) => [unit, unitRecord(noted)]) : []);
});

function unitRecord(noted: unknown): UnitRecord {
  const { of, read, asked } = isRecord(noted) ? noted : { of: noted };
  return {
    of: of === undefined || of === null ? undefined : listOf(of),
    read: recordsIn(read).map(({ on, by, lines }) => ({
      on: String(on),
      ...(typeof by === 'string' ? { by } : {}),
      lines: listOf(lines),
    })),
    asked: recordsIn(asked).map(({ line, says }) => ({ line: String(line), says: String(says) })),
  };
}

const listOf = (digests: unknown): readonly string[] => String(digests).split(/\s+/);

const recordsIn = (list: unknown): readonly Readonly<Record<string, unknown>>[] =>
  Array.isArray(list) ? list.filter((item) => isRecord(item)) : [];
