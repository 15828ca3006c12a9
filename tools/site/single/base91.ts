import { SIGNS } from '../../../src/packed/index.ts';

/** Writes bytes as `readBase91` (src/packed/base91.ts) reads them. */
export function writeBase91(bytes: Uint8Array): string {
  const base = SIGNS.length;
  const signOf = (value: number): string => SIGNS[value] ?? '';
  let text = '';
  let [held, bits] = [0, 0];
  for (const byte of bytes) {
    held |= byte << bits;
    bits += 8;
    if (bits <= 13) continue;
    const short = held & 8191;
    const pair = short > 88 ? short : held & 16383;
    const taken = short > 88 ? 13 : 14;
    held >>= taken;
    bits -= taken;
    text += signOf(pair % base) + signOf(Math.floor(pair / base));
  }
  if (bits > 0) text += signOf(held % base) + (bits > 7 || held > base - 1 ? signOf(Math.floor(held / base)) : '');
  return text;
}
