/** An edition in the order of editions: its day (ISO), and which release of that day it is. */
export type Mark = readonly [day: string, release: number];

/** Reads what was noted; undefined for what is no mark. */
export const readMark = (value: unknown): Mark | undefined =>
  Array.isArray(value) && typeof value[0] === 'string' && typeof value[1] === 'number'
    ? [value[0], value[1]]
    : undefined;

/** Whether an edition came before another one. Two of the same day and release are of the same age. */
export const isOlder = ([day, release]: Mark, [otherDay, other]: Mark): boolean =>
  day < otherDay || (day === otherDay && release < other);
