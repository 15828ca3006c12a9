import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** The SHA-256 of a text, as hexadecimal digits. The same in Node and in a browser, and at once. */
export const sha256Hex = (text: string): string => bytesToHex(sha256(utf8ToBytes(text)));

/** The SHA-256 of a text, as base64. */
export const sha256Base64 = (text: string): string => btoa(String.fromCodePoint(...sha256(utf8ToBytes(text))));

/** The SHA-256 of a text, as base64 that can stand in an address. */
export const sha256Base64Url = (text: string): string =>
  sha256Base64(text).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
