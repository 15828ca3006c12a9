const hex = (bytes: Uint8Array): string => [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');

/** A hash as digits that `sha256sum` writes, from one that the web writes: base64. */
export const hexOf = (base64: string): string => hex(Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0)));

/**
 * The fingerprint of a copy: the SHA-256 of `copy.sha256`, which the build writes and an edition's signature covers
 * (tools/site/pwa-plugin.ts). In: what the build listed for phones, each by name and hash.
 */
export async function fingerprintOf(list: readonly (readonly [name: string, hash: string])[]): Promise<string> {
  const lines = list.map(([name, hash]) => `${hexOf(hash)}  ${name}\n`).sort();
  return hex(new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(lines.join('')))));
}
