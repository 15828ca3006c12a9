import { parse } from 'yaml';
import type { EditionFile } from '../../../compiler/index.ts';

/** The public key that an edition's file names; undefined where it names none. */
export function signingKeyOf(edition: EditionFile | null): string | undefined {
  const { 'signing-key': key } = (parse(edition?.text ?? '') ?? {}) as Readonly<Record<string, unknown>>;
  return typeof key === 'string' ? key : undefined;
}
