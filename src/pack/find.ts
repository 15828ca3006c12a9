import type { Brand, Core } from './types/index.ts';

/**
 * The thing with this id, among those of a list of the pack. The compiler has checked every id, so a
 * missing one is a fault of the app.
 */
export function find<T extends { readonly id: string }>(list: readonly T[], id: string): T {
  const found = list.find((thing) => thing.id === id);
  if (!found) throw new Error(`nothing in the pack has the id ${id}`);
  return found;
}

/** The brand of a guide that is shown: a pack that was compiled without an edition is only checked. */
export const brandOf = ({ brand }: Pick<Core, 'brand'>): Brand => brand as Brand;
