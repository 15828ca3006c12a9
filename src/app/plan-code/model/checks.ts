import { invert, multiply } from './field.ts';

/**
 * The check of a code: an extended Reed–Solomon code over the field of 32 elements (decision 0048). The sign at
 * place `i` (0 to 31) stands at the point `i` of the field, so that no two places share one. A code holds when the sums
 *
 *     Σ cᵢ    Σ i·cᵢ    Σ i²·cᵢ
 *
 * are all 0. Any three columns (1, i, i²) are independent (Vandermonde), so at least four signs differ between two
 * codes of one length: up to three wrong signs are always found, and so are two that changed places, which are two
 * wrong ones.
 */
export const CHECKS = 3;

/** The three sums of the signs; all 0 in a sound code. */
function sumsOf(values: readonly number[]): readonly [number, number, number] {
  let [sum, first, second] = [0, 0, 0];
  for (const [at, value] of values.entries()) {
    const once = multiply(at, value);
    sum ^= value;
    first ^= once;
    second ^= multiply(at, once);
  }
  return [sum, first, second];
}

export const areSound = (values: readonly number[]): boolean => sumsOf(values).every((sum) => sum === 0);

/** The values with their three check signs behind them. */
export function withChecks(values: readonly number[]): readonly number[] {
  const [sum, first, second] = sumsOf(values);
  const places = [values.length, values.length + 1, values.length + 2];
  // each of the three: Lagrange's polynomial that is 1 at its own place and 0 at the two others, applied to the sums
  const checks = places.map((own) => {
    const [one = 0, other = 0] = places.filter((place) => place !== own);
    const above = second ^ multiply(one ^ other, first) ^ multiply(multiply(one, other), sum);
    return multiply(above, invert(multiply(own ^ one, own ^ other)));
  });
  return [...values, ...checks];
}
