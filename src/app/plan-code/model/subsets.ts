import { putCount, takeCount, type DigitReader, type DigitWriter } from './digits.ts';

/** How many ways there are to choose `count` of `size`. */
function choose(size: number, count: number): bigint {
  if (count < 0 || count > size) return 0n;
  let ways = 1n;
  for (let at = 0; at < Math.min(count, size - count); at++) ways = (ways * BigInt(size - at)) / BigInt(at + 1);
  return ways;
}

/**
 * Some of the numbers from 0 to `size` - 1, in growing order: how many, and which of all sets of that many it is (the
 * combinatorial number system). A few of many cost far less than a bit for each.
 */
export function putSubset(writer: DigitWriter, chosen: readonly number[], size: number): void {
  putCount(writer, chosen.length, size);
  const rank = chosen.reduce((sum, number, at) => sum + choose(number, at + 1), 0n);
  writer.put(rank, choose(size, chosen.length));
}

export function takeSubset(reader: DigitReader, size: number): readonly number[] {
  const count = takeCount(reader, size);
  let rank = reader.take(choose(size, count));
  const chosen: number[] = [];
  let number = size - 1;
  for (let left = count; left > 0; left--) {
    while (choose(number, left) > rank) number--;
    rank -= choose(number, left);
    chosen.unshift(number--);
  }
  return chosen;
}
