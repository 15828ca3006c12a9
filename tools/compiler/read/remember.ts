/** As many texts as two editions of the guide have files, and some. */
const MOST = 2000;
/** As many as two editions have passages, in all languages; for what is worked out of each. */
export const PASSAGES = 200_000;

/** What was worked out of a text, the round in which that was, and the last in which it was asked for. */
interface Known<T> {
  readonly made: T;
  readonly since: number;
  used: number;
}

let round = 0;
/** What is known of whole files: each may be large. */
const ofFiles: Map<string, Known<unknown>>[] = [];
/** Rounds in which a text may go unused. */
const KEPT_ROUNDS = 2;

/**
 * Ends a round of somebody who compiles again and again, such as an editor: files that came after the first round, and
 * that nobody asked for since, are forgotten. Those of the first round stay.
 */
export function forgetUnused(): void {
  for (const known of ofFiles)
    for (const [text, { since, used }] of known) if (since > 0 && used < round - KEPT_ROUNDS) known.delete(text);
  round += 1;
}

/** Gives a function of a thing, such as a language, that is worked out once for each, and forgotten with it. */
export function rememberOf<K extends object, T extends object | boolean>(make: (thing: K) => T): (thing: K) => T {
  const known = new WeakMap<K, T>();
  return (thing) => {
    const found = known.get(thing) ?? make(thing);
    known.set(thing, found);
    return found;
  };
}

/**
 * Gives a function of a text that works out each text once, so that a second compilation of the same files reads only
 * what changed: another edition, one more mistake tried, a page saved. What it gives is shared, so nobody may change
 * it. The oldest texts are forgotten first.
 */
export function remember<T>(read: (text: string) => T, most = MOST): (text: string) => T {
  const known = new Map<string, Known<T>>();
  if (most === MOST) ofFiles.push(known as Map<string, Known<unknown>>);
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) {
      found.used = round;
      return found.made;
    }
    const made = read(text);
    known.set(text, { made, since: round, used: round });
    const [oldest] = known.keys();
    if (known.size > most && oldest !== undefined) known.delete(oldest);
    return made;
  };
}
