import { fieldsOf } from '../clean.ts';
import { isBytes, sameBytes, toHex, utf8, type Bytes, type Random } from './bytes.ts';
import { normalise } from './passphrase.ts';
import { decrypt, encrypt, pbkdf2, sha256, toKey } from './primitives.ts';
import { FORMAT, IV_LENGTH } from './seal.ts';

/** What lies open beside sealed records: how the passphrase gives the key of all of them. */
export interface VaultHeader {
  readonly format: string;
  /** the vault's id: 16 random bytes, in hexadecimal */
  readonly vault: string;
  readonly kdf: string;
  readonly hash: string;
  readonly rounds: number;
  readonly salt: Bytes;
  /** the key of the records, sealed under that of the passphrase, with its IV */
  readonly iv: Bytes;
  readonly wrapped: Bytes;
  /** SHA-256 of all that: it tells damage from wrong words, and nothing about the words */
  readonly check: Bytes;
}

/** Of a header. A record of another version is of a newer edition. */
export const HEADER_VERSION = 1;

/** What OWASP asks of PBKDF2-SHA-256 (Password Storage Cheat Sheet). What is sealed from now on has as many. */
export const ROUNDS = 600_000;
/** A header with fewer is not one of ours; one with more than the most would hold an old phone up for minutes. */
export const LEAST_ROUNDS = 600_000;
const MOST_ROUNDS = 2_000_000;

const KEY_LENGTH = 32;
const SALT_LENGTH = 16;
const TAG_LENGTH = 16;

type Open = Pick<VaultHeader, 'format' | 'vault' | 'kdf' | 'hash' | 'rounds' | 'salt'>;

/** The bytes that the wrapped key is bound to: a change of any field makes it another text. */
const bound = ({ format, vault, kdf, hash, rounds, salt }: Open): string =>
  JSON.stringify([format, vault, kdf, hash, rounds, toHex(salt)]);

const checkOf = (header: Omit<VaultHeader, 'check'>): Promise<Bytes> =>
  sha256(utf8(JSON.stringify([bound(header), toHex(header.iv), toHex(header.wrapped)])));

const keyOf = async (words: string, { salt, rounds }: Open): Promise<CryptoKey> =>
  toKey(await pbkdf2(utf8(normalise(words)), salt, rounds, KEY_LENGTH));

/** A new id for a vault. */
export const newVault = (random: Random): string => toHex(random(16));

/** A new key for the records of a vault, as bytes: to be wrapped, and then made a key with `toKey`. */
export const newDataKey = (random: Random): Bytes => random(KEY_LENGTH);

/** Wraps the key of a vault's records under a passphrase, with a new salt. The bytes of the key stay as they are. */
export async function wrap(
  dataKey: Bytes,
  vault: string,
  words: string,
  rounds: number,
  random: Random,
): Promise<VaultHeader> {
  const open: Open = { format: FORMAT, vault, kdf: 'PBKDF2', hash: 'SHA-256', rounds, salt: random(SALT_LENGTH) };
  const iv = random(IV_LENGTH);
  const wrapped = await encrypt(await keyOf(words, open), iv, dataKey, utf8(bound(open)));
  const header = { ...open, iv, wrapped };
  return { ...header, check: await checkOf(header) };
}

/** The bytes of the key of the records; null when these are not the words. */
export const unwrap = async (header: VaultHeader, words: string): Promise<Bytes | null> =>
  decrypt(await keyOf(words, header), header.iv, header.wrapped, utf8(bound(header)));

/**
 * A header as it was found, or what is wrong with it. One whose check is right and which names a function or a format
 * that is unknown here is of a newer edition. `least`: rounds; fewer are for tests alone.
 */
export async function readHeader(found: unknown, least = LEAST_ROUNDS): Promise<VaultHeader | 'damaged' | 'newer'> {
  const { format, vault, kdf, hash, rounds, salt, iv, wrapped, check } = fieldsOf(found);
  const named = [format, vault, kdf, hash];
  if (!named.every((name): name is string => typeof name === 'string') || typeof rounds !== 'number') return 'damaged';
  if (!isBytes(salt) || !isBytes(iv) || !isBytes(wrapped) || !isBytes(check)) return 'damaged';
  const header = { format, vault, kdf, hash, rounds, salt, iv, wrapped } as Omit<VaultHeader, 'check'>;
  if (!sameBytes(check, await checkOf(header))) return 'damaged';
  if (format !== FORMAT || kdf !== 'PBKDF2' || hash !== 'SHA-256') return 'newer';
  const lengths = salt.length === SALT_LENGTH && iv.length === IV_LENGTH && wrapped.length === KEY_LENGTH + TAG_LENGTH;
  if (!lengths || !Number.isInteger(rounds) || rounds < least || rounds > MOST_ROUNDS) return 'damaged';
  return { ...header, check };
}
