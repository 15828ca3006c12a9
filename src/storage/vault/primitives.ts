import type { Bytes } from './bytes.ts';

/**
 * The four primitives of the locked notes, as the browser has them. `tests/storage/vault-primitives.test.ts` holds them
 * against the vectors of RFC 7914 and of McGrew and Viega.
 */

/** PBKDF2 with HMAC-SHA-256 (RFC 8018): `length` bytes. */
export async function pbkdf2(words: Bytes, salt: Bytes, rounds: number, length: number): Promise<Bytes> {
  const key = await crypto.subtle.importKey('raw', words, 'PBKDF2', false, ['deriveBits']);
  const how = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: rounds };
  return new Uint8Array(await crypto.subtle.deriveBits(how, key, length * 8));
}

/** A key of AES-256-GCM that nobody can read back. The bytes it was made of are wiped. */
export async function toKey(bytes: Bytes): Promise<CryptoKey> {
  const key = await crypto.subtle.importKey('raw', bytes, 'AES-GCM', false, ['encrypt', 'decrypt']);
  bytes.fill(0);
  return key;
}

/** AES-256-GCM (NIST SP 800-38D) with a tag of 128 bits behind the sealed bytes. `iv`: 12 bytes, once for each key. */
export async function encrypt(key: CryptoKey, iv: Bytes, plain: Bytes, additional: Bytes): Promise<Bytes> {
  const how = { name: 'AES-GCM', iv, additionalData: additional, tagLength: 128 };
  return new Uint8Array(await crypto.subtle.encrypt(how, key, plain));
}

/** What was sealed; null when key, IV, bytes or additional data are not those it was sealed with. */
export async function decrypt(key: CryptoKey, iv: Bytes, sealed: Bytes, additional: Bytes): Promise<Bytes | null> {
  try {
    const how = { name: 'AES-GCM', iv, additionalData: additional, tagLength: 128 };
    return new Uint8Array(await crypto.subtle.decrypt(how, key, sealed));
  } catch (error) {
    if ((error as { name?: unknown } | null)?.name === 'OperationError') return null;
    throw error;
  }
}

export const sha256 = async (bytes: Bytes): Promise<Bytes> =>
  new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
