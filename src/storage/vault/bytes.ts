/** Bytes that the browser's cryptography takes. */
export type Bytes = Uint8Array<ArrayBuffer>;

/** Gives so many random bytes. */
export type Random = (length: number) => Bytes;

export const randomBytes: Random = (length) => crypto.getRandomValues(new Uint8Array(length));

export const utf8 = (text: string): Bytes => new TextEncoder().encode(text);

/** The text of UTF-8 bytes. Throws when they are none. */
export const fromUtf8 = (bytes: Bytes): string => new TextDecoder('utf-8', { fatal: true }).decode(bytes);

export const toHex = (bytes: Bytes): string => Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');

/** How many bytes become characters at once: a call takes no longer list of arguments everywhere. */
const CHUNK = 8192;

export function toBase64(bytes: Bytes): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += CHUNK) text += String.fromCharCode(...bytes.subarray(at, at + CHUNK));
  return btoa(text);
}

/** The bytes of a base64 text; null when it is none. */
export function fromBase64(found: unknown): Bytes | null {
  if (typeof found !== 'string') return null;
  try {
    return Uint8Array.from(atob(found), (sign) => sign.charCodeAt(0));
  } catch {
    return null;
  }
}

/** Whether something that was found is so many bytes; any number of them without `length`. */
export const isBytes = (found: unknown, length?: number): found is Bytes =>
  Object.prototype.toString.call(found) === '[object Uint8Array]' &&
  (length === undefined || (found as Bytes).length === length);

export const sameBytes = (a: Bytes, b: Bytes): boolean =>
  a.length === b.length && a.every((byte, at) => byte === b[at]);
