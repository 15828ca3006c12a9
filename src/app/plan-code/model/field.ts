/**
 * The field of 32 elements, GF(2)[x] / (x⁵ + x² + 1): a sign of a code is one of them. Addition and subtraction are the
 * exclusive or.
 */
const MODULUS = 0b100101;

export function multiply(a: number, b: number): number {
  let product = 0;
  for (let bit = 0; bit < 5; bit++) {
    if (b & (1 << bit)) product ^= a << bit;
  }
  for (let bit = 8; bit >= 5; bit--) {
    if (product & (1 << bit)) product ^= MODULUS << (bit - 5);
  }
  return product;
}

/** The inverse of an element other than 0: its 30th power, since the 31st of each is 1. */
export function invert(element: number): number {
  let power = 1;
  for (let times = 0; times < 30; times++) power = multiply(power, element);
  return power;
}
