import { describe, expect, test } from 'vitest';
import { areSound, CHECKS, withChecks } from '../../src/app/plan-code/model/checks.ts';
import { invert, multiply } from '../../src/app/plan-code/model/field.ts';

const elements = Array.from({ length: 32 }, (_, one) => one);

describe('the field of 32 elements', () => {
  test('is one: products stay inside, are spread over sums, and every element but 0 has an inverse', () => {
    for (const one of elements)
      for (const other of elements) {
        expect(elements).toContain(multiply(one, other));
        expect(multiply(one, other)).toBe(multiply(other, one));
        for (const third of elements) {
          expect(multiply(one, other ^ third)).toBe(multiply(one, other) ^ multiply(one, third));
          expect(multiply(one, multiply(other, third))).toBe(multiply(multiply(one, other), third));
        }
      }
    for (const one of elements.slice(1)) expect(multiply(one, invert(one))).toBe(1);
  }, 60_000);
});

/** A lone difference between two codes: at this place, by this much. */
const alone = (places: readonly (readonly [at: number, by: number])[]): readonly number[] =>
  elements.map((_, at) => places.find(([place]) => place === at)?.[1] ?? 0);

describe('the check', () => {
  test('is behind the signs, and holds', () => {
    for (let length = 1; length <= 29; length++) {
      const values = Array.from({ length }, (_, at) => (at * 7 + length) % 32);
      const whole = withChecks(values);
      expect(whole.slice(0, length)).toEqual(values);
      expect(whole).toHaveLength(length + CHECKS);
      expect(areSound(whole)).toBe(true);
    }
  });

  // the check is linear: two sound codes differ by a sound one. So this is the proof for every code at once
  test('is broken by every single difference, and by every two, wherever they stand', () => {
    for (const at of elements)
      for (const by of elements.slice(1)) {
        expect(areSound(alone([[at, by]]))).toBe(false);
        for (const second of elements.slice(at + 1))
          for (const also of elements.slice(1)) {
            // no `expect` for each of half a million
            if (
              areSound(
                alone([
                  [at, by],
                  [second, also],
                ]),
              )
            )
              throw new Error(`${at} ${by} ${second} ${also}`);
          }
      }
  });

  test('is broken by every three: any three of its columns are independent', () => {
    const column = (at: number) => [1, at, multiply(at, at)] as const;
    for (const a of elements)
      for (const b of elements.slice(a + 1))
        for (const c of elements.slice(b + 1)) {
          const [x, y, z] = [column(a), column(b), column(c)];
          const cross = (i: 0 | 1 | 2, j: 0 | 1 | 2): number => multiply(y[i], z[j]) ^ multiply(y[j], z[i]);
          const determinant = multiply(x[0], cross(1, 2)) ^ multiply(x[1], cross(0, 2)) ^ multiply(x[2], cross(0, 1));
          if (determinant === 0) throw new Error(`${a} ${b} ${c}`);
        }
    expect(CHECKS).toBe(3);
  });
});
