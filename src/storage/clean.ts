/** The fields of whatever was found in a store; none when it is no record. */
export const fieldsOf = (found: unknown): Readonly<Record<string, unknown>> =>
  typeof found === 'object' && found !== null ? { ...found } : {};

/** A text that was found, or something in its place. */
export const textOr = <T>(found: unknown, otherwise: T): string | T => (typeof found === 'string' ? found : otherwise);

/** One of the words that are known, or the one in its place. */
export const oneOf = <T extends string>(known: readonly T[], found: unknown, otherwise: T): T =>
  known.find((word) => word === found) ?? otherwise;
