/** The link that calls a number as it was typed; null where it cannot be called. */
export function hrefOfTyped(number: string): string | null {
  const digits = number.replace(/[\s.\-/]/g, '');
  return /^\+?\d{2,15}$/.test(digits) ? `tel:${digits}` : null;
}
