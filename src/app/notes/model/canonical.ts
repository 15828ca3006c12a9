/** Order by code units: the same on every phone, whatever its language. */
export const byCode = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/**
 * JSON that is the same for the same value: keys in order, no spaces, nothing that is undefined. Takes what JSON can
 * hold.
 */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const entries = Object.entries(value)
    .filter(([, held]) => held !== undefined)
    .sort(([a], [b]) => byCode(a, b));
  return `{${entries.map(([key, held]) => `${JSON.stringify(key)}:${canonicalJson(held)}`).join(',')}}`;
}

/** Each value once, in an order that depends on nothing but the values. */
export function asSet<T>(values: readonly T[], order: (a: T, b: T) => number = () => 0): readonly T[] {
  const named = new Map(values.map((value) => [canonicalJson(value), value]));
  return [...named].sort(([nameA, a], [nameB, b]) => order(a, b) || byCode(nameA, nameB)).map(([, value]) => value);
}
