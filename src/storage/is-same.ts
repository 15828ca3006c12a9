const sorted = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)))
    : value;

/** The same text for the same value, in whatever order its fields stand. */
export const canonical = (value: unknown): string => JSON.stringify(value, (_, one: unknown) => sorted(one)) ?? '';

export const isSame = (one: unknown, other: unknown): boolean => canonical(one) === canonical(other);
