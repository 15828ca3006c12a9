import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Reviewable } from '../../compiler/index.ts';
import { parseRecord, recordFile, type ReviewRecord } from './record.ts';

/** The record of a thing in a content folder; null when there is none of what was signed. */
export function readRecord(folder: string, { kind, id }: Pick<Reviewable, 'kind' | 'id'>): ReviewRecord | null {
  const path = join(folder, recordFile(kind, id));
  return parseRecord(existsSync(path) ? readFileSync(path, 'utf8') : undefined, kind, id);
}

/** Writes a text of a content folder, with the folders above it. */
export function writeText(folder: string, file: string, text: string): void {
  const path = join(folder, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
