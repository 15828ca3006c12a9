/**
 * Whole numbers one behind the other in a single one, each with its own base (mixed radix): no bit is lost between
 * them, and a base may depend on what was read before.
 */
export interface DigitWriter {
  /** `value`: 0 up to `base` - 1 */
  readonly put: (value: bigint, base: bigint) => void;
  readonly whole: () => bigint;
}

export interface DigitReader {
  readonly take: (base: bigint) => bigint;
  /** True when nothing is left: what was written has been read, and no more. */
  readonly isEmpty: () => boolean;
}

export function digitWriter(): DigitWriter {
  let [sum, weight] = [0n, 1n];
  return {
    put(value, base) {
      if (value < 0n || value >= base) throw new Error(`plan code: ${value} of ${base}`);
      sum += value * weight;
      weight *= base;
    },
    whole: () => sum,
  };
}

export function digitReader(content: bigint): DigitReader {
  let rest = content;
  return {
    take(base) {
      const value = rest % base;
      rest /= base;
      return value;
    },
    isEmpty: () => rest === 0n,
  };
}

/** A count that is small as a rule is written in steps of this. */
const STEP = 7;

/** A count from 0 to `most`: three bits up to 6, three more for each seven beyond. */
export function putCount(writer: DigitWriter, count: number, most: number): void {
  if (most <= STEP) return writer.put(BigInt(count), BigInt(most + 1));
  writer.put(BigInt(Math.min(count, STEP)), BigInt(STEP + 1));
  if (count >= STEP) putCount(writer, count - STEP, most - STEP);
}

export function takeCount(reader: DigitReader, most: number): number {
  if (most <= STEP) return Number(reader.take(BigInt(most + 1)));
  const count = Number(reader.take(BigInt(STEP + 1)));
  return count < STEP ? count : STEP + takeCount(reader, most - STEP);
}
