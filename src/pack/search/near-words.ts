/** How many typing errors a word of this length may have. */
export const errorsIn = (word: string): number => (word.length < 4 ? 0 : word.length < 9 ? 1 : 2);

/** Three rows of the table below, used again and again: a search compares a word with thousands. What is longer than a row is no word. */
const LONGEST = 40;
const rows = [new Uint8Array(LONGEST + 1), new Uint8Array(LONGEST + 1), new Uint8Array(LONGEST + 1)] as const;

/**
 * How many letters are to be added, taken out, changed or swapped with their neighbour to make `known` of `typed`; more than `most` when
 * there is no need to know. `open`: what is typed may still grow, so what `known` has after it does not count.
 * (Optimal string alignment: R. Lowrance and R. Wagner, 1975.)
 */
export function countErrors(typed: string, known: string, most: number, open: boolean): number {
  const longer = known.length - typed.length;
  if (-longer > most || (longer > most && !open)) return most + 1;
  const width = Math.min(known.length, typed.length + most);
  let [before, above, row] = rows as readonly [Uint8Array, Uint8Array, Uint8Array];
  for (let j = 0; j <= width; j += 1) above[j] = j;
  for (let i = 1; i <= typed.length; i += 1) {
    row[0] = i;
    let least = i;
    for (let j = 1; j <= width; j += 1) {
      let errors = at(above, j - 1);
      if (typed[i - 1] !== known[j - 1]) {
        errors = 1 + Math.min(errors, at(above, j), at(row, j - 1));
        if (i > 1 && j > 1 && typed[i - 1] === known[j - 2] && typed[i - 2] === known[j - 1])
          errors = Math.min(errors, 1 + at(before, j - 2));
      }
      row[j] = errors;
      if (errors < least) least = errors;
    }
    if (least > most) return most + 1;
    [before, above, row] = [above, row, before];
  }
  return open
    ? above.subarray(0, width + 1).reduce((least, errors) => Math.min(least, errors), most + 1)
    : at(above, width);
}

const at = (row: Uint8Array, index: number): number => row[index] ?? LONGEST;
