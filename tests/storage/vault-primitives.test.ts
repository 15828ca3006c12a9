import { describe, expect, test } from 'vitest';
import { fromBase64, randomBytes, toBase64, toHex, utf8, type Bytes } from '../../src/storage/vault/bytes.ts';
import { decrypt, encrypt, pbkdf2, sha256, toKey } from '../../src/storage/vault/primitives.ts';

const hex = (text: string): Bytes =>
  Uint8Array.from(text.replaceAll(/\s/g, '').match(/../g) ?? [], (pair) => parseInt(pair, 16));

describe('the key of words is that of PBKDF2-HMAC-SHA-256', () => {
  // RFC 7914, section 11
  test.each([
    [
      'passwd',
      'salt',
      1,
      `55 ac 04 6e 56 e3 08 9f ec 16 91 c2 25 44 b6 05 f9 41 85 21 6d de 04 65 e6 8b 9d 57 c2 0d ac bc
       49 ca 9c cc f1 79 b6 45 99 16 64 b3 9d 77 ef 31 7c 71 b8 45 b1 e3 0b d5 09 11 20 41 d3 a1 97 83`,
    ],
    [
      'Password',
      'NaCl',
      80_000,
      `4d dc d8 f6 0b 98 be 21 83 0c ee 5e f2 27 01 f9 64 1a 44 18 d0 4c 04 14 ae ff 08 87 6b 34 ab 56
       a1 d4 25 a1 22 58 33 54 9a db 84 1b 51 c9 b3 17 6a 27 2b de bb a1 d0 78 47 8f 62 b3 97 f3 3c 8d`,
    ],
  ])('%s, %s, %i rounds', async (words, salt, rounds, key) => {
    expect(toHex(await pbkdf2(utf8(words), utf8(salt), rounds, 64))).toBe(toHex(hex(key)));
  });
});

const KEY = 'feffe9928665731c6d6a8f9467308308feffe9928665731c6d6a8f9467308308';
const IV = 'cafebabefacedbaddecaf888';
const PLAIN =
  'd9313225f88406e5a55909c5aff5269a86a7a9531534f7da2e4c303d8a318a721c3c0c95956809532fcf0e2449a6b525b16aedf5aa0de657ba637b39';
const SEALED =
  '522dc1f099567d07f47f37a32a84427d643a8cdcbfe5c0c97598a2bd2555d1aa8cb08e48590dbb3da7b08b1056828838c5f61e6393ba7a0abcc9f662';

describe('sealing is AES-256-GCM', () => {
  // McGrew and Viega, The Galois/Counter Mode of Operation, appendix B: plain, additional data, sealed, tag
  test.each([
    ['13', '00'.repeat(32), '00'.repeat(12), '', '', '', '530f8afbc74536b9a963b4f1c4cb738b'],
    [
      '14',
      '00'.repeat(32),
      '00'.repeat(12),
      '00'.repeat(16),
      '',
      'cea7403d4d606b6e074ec5d3baf39d18',
      'd0d1c8a799996bf0265b98b5d48ab919',
    ],
    ['15', KEY, IV, `${PLAIN}1aafd255`, '', `${SEALED}898015ad`, 'b094dac5d93471bdec1a502270e3cc6c'],
    ['16', KEY, IV, PLAIN, 'feedfacedeadbeeffeedfacedeadbeefabaddad2', SEALED, '76fc6ece0f4e1768cddf8853bb2d551b'],
  ])('test case %s', async (_name, key, iv, plain, additional, sealed, tag) => {
    const by = await toKey(hex(key));
    const made = await encrypt(by, hex(iv), hex(plain), hex(additional));
    expect(toHex(made)).toBe(sealed + tag);
    expect(toHex((await decrypt(by, hex(iv), made, hex(additional))) ?? hex('ff'))).toBe(plain);
  });
});

test('the digest is SHA-256', async () => {
  // FIPS 180-2, appendix B.1
  expect(toHex(await sha256(utf8('abc')))).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
});

test('nobody reads a key back, and the bytes it was made of are gone', async () => {
  const bytes = randomBytes(32);
  const key = await toKey(bytes);
  expect(key.extractable).toBe(false);
  await expect(crypto.subtle.exportKey('raw', key)).rejects.toThrow();
  await expect(crypto.subtle.exportKey('jwk', key)).rejects.toThrow();
  expect(toHex(bytes)).toBe('00'.repeat(32));
});

test('bytes come back from base64, also many of them; what is no base64 is nothing', () => {
  const many = new Uint8Array(100_001).map((_, at) => at % 251);
  expect(fromBase64(toBase64(many))).toEqual(many);
  expect([fromBase64('!'), fromBase64(undefined), fromBase64({})]).toEqual([null, null, null]);
});
