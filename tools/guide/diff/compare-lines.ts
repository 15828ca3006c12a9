/**
 * Runs of lines that are not the same: what stood there, and what stands there now. Lines that
 * both have, in order, are left out.
 */
export function compareLines(
  before: string,
  after: string,
): readonly { readonly before: string; readonly after: string }[] {
  const was = before.split('\n');
  const is = after.split('\n');
  const common = countCommon(was, is);
  const runs: { before: string[]; after: string[] }[] = [];
  let isInRun = false;
  const take = (side: 'before' | 'after', line: string): void => {
    if (!isInRun) runs.push({ before: [], after: [] });
    isInRun = true;
    runs.at(-1)?.[side].push(line);
  };
  for (let a = 0, b = 0; a < was.length || b < is.length;) {
    if (a < was.length && b < is.length && was[a] === is[b]) {
      isInRun = false;
      a++;
      b++;
    } else if (b >= is.length || (a < was.length && (common[a + 1]?.[b] ?? 0) >= (common[a]?.[b + 1] ?? 0)))
      take('before', was[a++] ?? '');
    else take('after', is[b++] ?? '');
  }
  return runs.map((run) => ({ before: run.before.join('\n'), after: run.after.join('\n') }));
}

/** How many lines two texts have in common from each place on, in order (the longest common subsequence). */
function countCommon(was: readonly string[], is: readonly string[]): readonly (readonly number[])[] {
  const table: number[][] = Array.from({ length: was.length + 1 }, () =>
    Array.from({ length: is.length + 1 }, () => 0),
  );
  for (let a = was.length - 1; a >= 0; a--) {
    for (let b = is.length - 1; b >= 0; b--) {
      const row = table[a] as number[];
      const next = table[a + 1] as number[];
      row[b] = was[a] === is[b] ? (next[b + 1] ?? 0) + 1 : Math.max(next[b] ?? 0, row[b + 1] ?? 0);
    }
  }
  return table;
}
