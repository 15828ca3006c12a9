/**
 * The words of the guide stand once in its one file: in what can be read without scripts. The pack beside them has a
 * mark in the place of each text that stands there, which says how far from the one before it is.
 */
const MARK = '~';

/** Between the numbers of sources that one sentence names. */
export const NEXT_SOURCE = ', ';

type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/**
 * The same value with other texts, asked for one by one in the order in which they stand. Ids stay: they are what the
 * numbers of the sources lead to, and must be known before.
 */
export function mapTexts(value: Json, change: (text: string) => string): Json {
  if (typeof value === 'string') return change(value);
  if (Array.isArray(value)) return (value as readonly Json[]).map((item) => mapTexts(item, change));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, field]) => [key, key === 'id' ? field : mapTexts(field as Json, change)]),
  );
}

/** Writes texts as marks, where that is shorter. One for all parts of a pack, which are written one after the other. */
export function createWriter(words: readonly string[]): (text: string) => string {
  const places = new Map<string, number[]>();
  words.forEach((word, at) => places.set(word, [...(places.get(word) ?? []), at]));
  let next = 0;
  return (text) => {
    const found = places.get(text) ?? [];
    const near = found.reduce<number | null>(
      (best, at) => (best === null || Math.abs(at - next) < Math.abs(best - next) ? at : best),
      null,
    );
    const plain = text.startsWith(MARK) ? MARK + text : text;
    if (near === null) return plain;
    const mark = MARK + (near === next ? '' : String(near - next));
    if (mark.length >= plain.length) return plain;
    next = near + 1;
    return mark;
  };
}

/** Reads them back, in the same order. Throws at a mark that leads nowhere. */
export function createReader(words: readonly string[]): (text: string) => string {
  let next = 0;
  return (text) => {
    if (!text.startsWith(MARK)) return text;
    if (text.startsWith(MARK, 1)) return text.slice(1);
    const at = next + Number(text.slice(1));
    const word = words[at];
    if (word === undefined) throw new Error('the file is damaged');
    next = at + 1;
    return word;
  };
}
