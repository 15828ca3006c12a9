const sorted = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value;

/** The same text for the same value, in whatever order its fields stand. */
export const canonical = (value: unknown): string => JSON.stringify(value, (_, part: unknown) => sorted(part)) ?? '';

export const isSame = (a: unknown, b: unknown): boolean => canonical(a) === canonical(b);
