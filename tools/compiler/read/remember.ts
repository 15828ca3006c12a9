/** As many texts as two editions of the guide have files, and some. */
const MOST = 2000;
/** As many as two editions have passages, in all languages; for what is worked out of each. */
export const PASSAGES = 200_000;

/**
 * Gives a function of a text that works out each text once, so that a second compilation of the same files reads only
 * what changed: another edition, one more mistake tried, a page saved. What it gives is shared, so nobody may change
 * it. The oldest texts are forgotten first.
 */
export function remember<T>(read: (text: string) => T, most = MOST): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    const made = read(text);
    known.set(text, made);
    const [oldest] = known.keys();
    if (known.size > most && oldest !== undefined) known.delete(oldest);
    return made;
  };
}
