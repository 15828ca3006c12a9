import type { Core, Kit } from './types/index.ts';

/** The kit of this core; null when it belongs to another edition, language or format, or is cut. */
export function readKit({ format, edition, locale }: Core, value: unknown): Kit | null {
  const kit = (typeof value === 'object' ? value : null) as Partial<Kit> | null;
  const fits = kit?.format === format && kit.edition === edition && kit.locale === locale;
  return fits && typeof kit.words === 'object' && typeof kit.numbers === 'object' ? (kit as Kit) : null;
}
