import { canonicalJson } from './canonical.ts';
import type { Link, Note } from './types.ts';

export const toHex = (bytes: Uint8Array): string =>
  [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');

/** The signs of a digest that a person compares on paper. */
const SHORT = 12;
export const shortDigest = (digest: string): string => digest.slice(0, SHORT);

/** A version or a removal whose digest is still to be made. */
export interface Unsigned {
  readonly link: Omit<Link, 'digest'>;
}

/**
 * The digest of a version or a removal: SHA-256 over the canonical JSON of its place in the chain, the note it belongs
 * to, and all that it says. In hexadecimal.
 */
export async function digestOf({ id, kind }: Pick<Note, 'id' | 'kind'>, { link, ...said }: Unsigned): Promise<string> {
  const { chain, n, previous } = link;
  const text = canonicalJson({ ...said, chain, n, previous, note: id, kind });
  return toHex(new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))));
}
