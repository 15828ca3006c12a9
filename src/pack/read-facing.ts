import type { Core, Facing } from './types/index.ts';

/**
 * What stands beside a translation, of what came as the kit of this core; null when it is of another edition, language
 * or format, or has none. The kit itself is read by readKit.
 */
export function readFacing({ format, edition, locale }: Core, value: unknown): Facing | null {
  const kit = (value ?? {}) as { readonly [key: string]: unknown };
  const fits = kit['format'] === format && kit['edition'] === edition && kit['locale'] === locale;
  return fits && typeof kit['facing'] === 'object' ? (kit['facing'] as Facing | null) : null;
}
