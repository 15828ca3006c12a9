const ALPHABET = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_';

/** How many characters stand for one id. */
export const SHORT = 4;

/**
 * Four characters for an id (FNV-1a, folded to 24 bits): the same in every edition, and no word of the guide. It hides
 * nothing from someone who has the guide. Two ids may fall together; whoever reads them back leaves those aside.
 */
export function shortOf(id: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < id.length; at++) hash = Math.imul(hash ^ id.charCodeAt(at), 0x01000193);
  hash ^= hash >>> 24;
  return [18, 12, 6, 0].map((shift) => ALPHABET[(hash >>> shift) & 63]).join('');
}

/** Codes one after the other; null when something is left over. */
export const splitShort = (codes: string): readonly string[] | null =>
  codes.length % SHORT === 0 ? (codes.match(/.{4}/g) ?? []) : null;

/** By code, what was listed; what falls together with another is in none. */
export function byShort<T>(list: readonly T[], idOf: (one: T) => string): ReadonlyMap<string, T> {
  const found = new Map<string, T>();
  const twice = new Set<string>();
  for (const id of list) {
    const code = shortOf(idOf(id));
    if (found.has(code)) twice.add(code);
    found.set(code, id);
  }
  for (const code of twice) found.delete(code);
  return found;
}
