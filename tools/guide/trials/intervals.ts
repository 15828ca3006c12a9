/** From `low` to `high`. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** The 97.5th percentile of the normal distribution: two sides of it leave 95 %. */
const Z = 1.959964;

/**
 * Where a share lies, at 95 %, when `count` of `total` were seen. In: whole numbers, `total` above 0. Out: shares from
 * 0 to 1.
 *
 * Source: E. B. Wilson, Probable inference, the law of succession, and statistical inference (1927); recommended for
 * small samples by Brown, Cai and DasGupta, Interval estimation for a binomial proportion (2001).
 */
export function shareInterval(count: number, total: number): Interval {
  const share = count / total;
  const z2 = Z * Z;
  const middle = (share + z2 / (2 * total)) / (1 + z2 / total);
  const reach = (Z / (1 + z2 / total)) * Math.sqrt((share * (1 - share)) / total + z2 / (4 * total * total));
  return { low: Math.max(0, middle - reach), high: Math.min(1, middle + reach) };
}

/** The middle value; between two of them their mean. In: at least one. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const half = sorted.length / 2;
  const upper = sorted[Math.floor(half)] as number;
  return Number.isInteger(half) ? ((sorted[half - 1] as number) + upper) / 2 : upper;
}

/**
 * Where the median lies, at 95 % or more, whatever the shape of the values: the two of them between which it stands by
 * the binomial distribution (order statistics, the sign test's interval). Null for fewer than six, of which no two do.
 *
 * Source: W. J. Conover, Practical nonparametric statistics (1971), section on quantiles.
 */
export function medianInterval(values: readonly number[]): Interval | null {
  const n = values.length;
  const sorted = [...values].sort((a, b) => a - b);
  let below = 0;
  let ways = 1;
  // the largest rank below which the median lies in 2.5 % of cases at most
  let rank = 0;
  for (let i = 0; i < n; i++) {
    below += ways / 2 ** n;
    if (below > 0.025) break;
    rank = i + 1;
    ways = (ways * (n - i)) / (i + 1);
  }
  if (rank === 0) return null;
  return { low: sorted[rank - 1] as number, high: sorted[n - rank] as number };
}
