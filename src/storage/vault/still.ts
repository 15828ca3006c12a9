import { KeepError, type KeptRecord } from '../backend.ts';
import { fieldsOf } from '../clean.ts';
import { HEADER_VERSION, type VaultHeader } from './header.ts';

export const asRecord = (value: VaultHeader): KeptRecord => ({ version: HEADER_VERSION, value });

/** The vault that a header is of, as it lies open; undefined when it is too damaged to say, or there is none. */
export const vaultOf = (found: KeptRecord | undefined): unknown => fieldsOf(found?.value)['vault'];

/**
 * For a change, inside its transaction: throws when the notes on the phone are not those of this vault (`gone`), or a
 * newer edition keeps them (`newer`).
 */
export const isStill =
  (vault: unknown) =>
  (found: KeptRecord | undefined): void => {
    if (!found) throw new KeepError('gone');
    if (found.version > HEADER_VERSION) throw new KeepError('newer');
    if (vaultOf(found) !== vault) throw new KeepError('gone');
  };

/** The same; it throws as well when another tab has changed the passphrase since this header was read. */
export const isUnchanged =
  ({ vault, check }: VaultHeader) =>
  (found: KeptRecord | undefined): void => {
    isStill(vault)(found);
    if (String(fieldsOf(found?.value)['check']) !== String(check)) throw new KeepError('gone');
  };

/** For a change that begins: throws when another tab has begun some within this second. */
export function isNone(found: KeptRecord | undefined): void {
  if (found) throw new KeepError('gone');
}
