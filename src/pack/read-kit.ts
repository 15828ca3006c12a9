import type { Core, Kit } from './types/index.ts';

/** The kit of this core; null when it belongs to another edition, language or format, or is cut. */
export function readKit({ format, edition, locale }: Core, value: unknown): Kit | null {
  const kit = (typeof value === 'object' ? value : null) as Partial<Kit> | null;
  const fits = kit?.format === format && kit.edition === edition && kit.locale === locale;
  const isWhole =
    Array.isArray(kit?.interpreter) &&
    typeof kit?.words === 'object' &&
    typeof kit.numbers === 'object' &&
    Array.isArray(kit.handOver);
  return fits && isWhole ? (kit as Kit) : null;
}
