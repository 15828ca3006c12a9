/** An edition in the order of editions: its day (ISO), and which release of that day it is. */
export type Mark = readonly [day: string, release: number];

/** Whether an edition came before another one. Two of the same day and release are of the same age. */
export const isOlder = ([day, release]: Mark, [otherDay, other]: Mark): boolean =>
  day < otherDay || (day === otherDay && release < other);
