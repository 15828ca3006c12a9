import { GROUP, readSigns, writeSigns } from './alphabet.ts';
import { areSound, CHECKS, withChecks } from './checks.ts';

/**
 * What is the same in every version of the code, so that each can tell another one from a wrong one:
 *
 *     sign 0           version (0 to 3) · how many groups of four there are (1 to 8)
 *     sign 1           the mark of the guide
 *     sign 2 …         a number, as few signs as fill the last group
 *     the last three   the check
 */
const HEAD = 2;
/** 0: a plan that goes to another phone; 1: one that two adults share (decision 0083). */
const VERSIONS = 2;
const LONGEST = 32;
const SHORTEST = 8;
const BITS = 5n;

/** Why a text is no code of this guide. */
export type FrameFault =
  | { readonly kind: 'empty' | 'wrong' | 'newer' | 'other-guide' }
  | { readonly kind: 'strange'; readonly sign: string }
  /** `should`: how many signs the code says that it has */
  | { readonly kind: 'cut' | 'long'; readonly should: number; readonly is: number };

/** The mark of a guide by its id: one of 32 (FNV-1a, folded). */
export function markOf(guide: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < guide.length; at++) hash = Math.imul(hash ^ guide.charCodeAt(at), 0x01000193) >>> 0;
  return (hash ^ (hash >>> 5) ^ (hash >>> 10) ^ (hash >>> 15) ^ (hash >>> 20) ^ (hash >>> 25)) & 31;
}

/** The room of a code of this many signs, in signs of its number. */
const inside = (length: number): number => length - HEAD - CHECKS;

/** The shortest length whose number may be this large. */
function lengthFor(content: bigint): number {
  let length = SHORTEST;
  while (content >> (BigInt(inside(length)) * BITS) > 0n) length += GROUP;
  return length;
}

/** A number as a code; null when it has more than `ROOM` bits. */
export function closeFrame(guide: string, content: bigint, version = 0): string | null {
  const length = lengthFor(content);
  if (length > LONGEST) return null;
  const digits = Array.from({ length: inside(length) }, (_, at) =>
    Number((content >> (BigInt(inside(length) - 1 - at) * BITS)) & 31n),
  );
  return writeSigns(withChecks([(version << 3) | (length / GROUP - 1), markOf(guide), ...digits]));
}

/** The number that a typed code holds, or why it holds none. */
export function openFrame(
  guide: string,
  text: string,
): FrameFault | { readonly kind: 'content'; readonly content: bigint; readonly version: number } {
  const signs = readSigns(text);
  if (signs.kind === 'strange') return signs;
  const { values } = signs;
  const [first, mark] = values;
  if (first === undefined || mark === undefined) return values.length === 0 ? { kind: 'empty' } : cut(values);
  const should = lengthSaid(first);
  if (values.length !== should) return values.length < should ? cut(values) : { ...cut(values), kind: 'long' };
  if (!areSound(values)) return { kind: 'wrong' };
  const version = first >> 3;
  if (version >= VERSIONS) return { kind: 'newer' };
  if (mark !== markOf(guide)) return { kind: 'other-guide' };
  const content = values.slice(HEAD, -CHECKS).reduce((sum, value) => (sum << BITS) | BigInt(value), 0n);
  // nobody has written a longer code than its number needs
  return should === lengthFor(content) ? { kind: 'content', content, version } : { kind: 'wrong' };
}

/** How many signs a code has that begins with this one: always a multiple of four. */
const lengthSaid = (first: number): number => ((first & 7) + 1) * GROUP;

const cut = (values: readonly number[]) =>
  ({ kind: 'cut', should: lengthSaid(values[0] ?? 0), is: values.length }) as const;
