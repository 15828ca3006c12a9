/** Its own digits, from 0 to 9. Numbers to dial are written as the keys of a telephone are. */
const DIGITS = '٠١٢٣٤٥٦٧٨٩';

/** A number in the digits of the language: `inDigits('2027')` → '٢٠٢٧' */
export const inDigits = (number: string): string => number.replace(/\d/g, (digit) => DIGITS.charAt(Number(digit)));
