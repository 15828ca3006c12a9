/**
 * Key pairs and signatures in the format of minisign, prehashed: Ed25519 over the BLAKE2b-512 of a file. Whoever has
 * minisign checks them without this project. Source: https://jedisct1.github.io/minisign/#signature-format
 */
import {
  createHash,
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  randomBytes,
  sign,
  verify,
} from 'node:crypto';

/** Signs: the seed of 32 bytes, the public key that belongs to it, and the 8 bytes by which minisign names both. */
export interface SecretKey {
  readonly id: Buffer;
  readonly seed: Buffer;
  readonly point: Buffer;
}

/** Checks what the secret key of the same id has signed. */
export type PublicKey = Pick<SecretKey, 'id' | 'point'>;

/** What is wrong with a key or a signature: a sentence for the person. */
export class KeyFault extends Error {}

const ED25519 = { pkcs8: '302e020100300506032b657004220420', spki: '302a300506032b6570032100' };
const ALGORITHM = Buffer.from('Ed');
const PREHASHED = Buffer.from('ED');
/** Where a secret key lies in its file: behind three names of algorithms, and salt and limits of the password. */
const KEY_AT = 54;
const SECRET_LENGTH = 158;
const SIGNATURE_LENGTH = 74;
const UNTRUSTED = 'untrusted comment: ';
const TRUSTED = 'trusted comment: ';

const privateKeyOf = ({ seed }: SecretKey) =>
  createPrivateKey({ key: Buffer.concat([Buffer.from(ED25519.pkcs8, 'hex'), seed]), format: 'der', type: 'pkcs8' });

const publicKeyOf = ({ point }: PublicKey) =>
  createPublicKey({ key: Buffer.concat([Buffer.from(ED25519.spki, 'hex'), point]), format: 'der', type: 'spki' });

const pointOf = (key: SecretKey): Buffer =>
  createPublicKey(privateKeyOf(key)).export({ format: 'der', type: 'spki' }).subarray(-32);

/** The name that minisign gives a key. */
export const nameOf = ({ id }: PublicKey): string => Buffer.from(id).reverse().toString('hex').toUpperCase();

/** The public key in one line: `RW…`. */
export const writePublic = ({ id, point }: PublicKey): string =>
  Buffer.concat([ALGORITHM, id, point]).toString('base64');

/** A new pair. `secret` is the text of its file: without a password, as `minisign -G -W` writes it. */
export function makeKey(): { readonly key: SecretKey; readonly secret: string; readonly publicText: string } {
  const seed = generateKeyPairSync('ed25519').privateKey.export({ format: 'der', type: 'pkcs8' }).subarray(-32);
  const half = { id: randomBytes(8), seed, point: Buffer.alloc(32) };
  const key = { ...half, point: pointOf(half) };
  const head = Buffer.concat([ALGORITHM, Buffer.alloc(2), Buffer.from('B2'), Buffer.alloc(KEY_AT - 6)]);
  const bytes = Buffer.concat([head, key.id, key.seed, key.point, Buffer.alloc(32)]);
  return {
    key,
    secret: `${UNTRUSTED}minisign secret key ${nameOf(key)}, without a password\n${bytes.toString('base64')}\n`,
    publicText: `${UNTRUSTED}minisign public key ${nameOf(key)}\n${writePublic(key)}\n`,
  };
}

const lineOf = (text: string, at: number): string => text.split(/\r?\n/)[at]?.trim() ?? '';

/** Reads the text of a secret key's file. Throws a KeyFault. */
export function readSecret(text: string): SecretKey {
  const bytes = Buffer.from(lineOf(text, 1), 'base64');
  if (!text.startsWith(UNTRUSTED) || bytes.length !== SECRET_LENGTH || !bytes.subarray(0, 2).equals(ALGORITHM))
    throw new KeyFault('is no secret key of minisign');
  if (bytes.subarray(2, 4).some((byte) => byte !== 0))
    throw new KeyFault(
      'is locked with a password, and such keys are not read here: take the password off a copy (minisign -C -W), or ' +
        'sign with minisign itself',
    );
  const [id, seed, point] = [bytes.subarray(KEY_AT, 62), bytes.subarray(62, 94), bytes.subarray(94, 126)];
  const key = { id, seed, point };
  if (!pointOf(key).equals(point)) throw new KeyFault('is damaged: its two halves do not belong together');
  return key;
}

/** Reads a public key: its one line, or the text of its file. Throws a KeyFault. */
export function readPublic(text: string): PublicKey {
  const bytes = Buffer.from(lineOf(text, text.startsWith(UNTRUSTED) ? 1 : 0), 'base64');
  if (bytes.length !== 42 || !bytes.subarray(0, 2).equals(ALGORITHM))
    throw new KeyFault('is no public key of minisign');
  return { id: bytes.subarray(2, 10), point: bytes.subarray(10) };
}

const digest = (content: Buffer): Buffer => createHash('blake2b512').update(content).digest();

/** The text of `<file>.minisig`. `comment`: a line that is signed with it. */
export function writeSignature(content: Buffer, key: SecretKey, comment: string): string {
  const signature = sign(null, digest(content), privateKeyOf(key));
  const whole = sign(null, Buffer.concat([signature, Buffer.from(comment)]), privateKeyOf(key));
  return [
    `${UNTRUSTED}signature of minisign secret key ${nameOf(key)}`,
    Buffer.concat([PREHASHED, key.id, signature]).toString('base64'),
    `${TRUSTED}${comment}`,
    whole.toString('base64'),
    '',
  ].join('\n');
}

/** The signed comment of a signature that fits; throws a KeyFault that says why it does not. */
export function checkSignature(content: Buffer, text: string, key: PublicKey): string {
  const bytes = Buffer.from(lineOf(text, 1), 'base64');
  const said = lineOf(text, 2);
  const whole = Buffer.from(lineOf(text, 3), 'base64');
  if (bytes.length !== SIGNATURE_LENGTH || !said.startsWith(TRUSTED) || whole.length !== 64)
    throw new KeyFault('has a file beside it that is no signature of minisign');
  if (!bytes.subarray(0, 2).equals(PREHASHED))
    throw new KeyFault('has a signature in the older form of minisign (-l), which is not read here');
  if (!bytes.subarray(2, 10).equals(key.id))
    throw new KeyFault(`is signed with another key: ${nameOf({ ...key, id: bytes.subarray(2, 10) })}`);
  const comment = said.slice(TRUSTED.length);
  const signature = bytes.subarray(10);
  if (!verify(null, digest(content), publicKeyOf(key), signature)) throw new KeyFault('is not what was signed');
  if (!verify(null, Buffer.concat([signature, Buffer.from(comment)]), publicKeyOf(key), whole))
    throw new KeyFault('has a signature whose comment was changed');
  return comment;
}
