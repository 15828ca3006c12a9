import { sha256Hex } from '../../read/sha256.ts';
import { keyOf, type Stated } from './statement.ts';

/** What of a source bears on a review. Its date of checking does not: to read it again changes nothing. */
export interface SourceFacts {
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  readonly url: string | null;
  readonly edition: string | null;
  readonly confidence: 'H' | 'M';
}

/**
 * Twelve hexadecimal digits, which one can also copy from paper: enough against mistakes, and no protection against
 * somebody who wants to deceive, who can write into the file anyway.
 */
const LENGTH = 12;

/** A digest of what a thing states and of the sources that bear it, in the order of reading. */
export const digestOf = (statements: readonly Stated[], sources: readonly SourceFacts[]): string =>
  sha256Hex(JSON.stringify([statements.map(keyOf), sources])).slice(0, LENGTH);

export const DIGEST_PATTERN: RegExp = /^[0-9a-f]{12}$/;
