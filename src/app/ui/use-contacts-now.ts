import type { Contact, Dated } from '../../pack/index.ts';
import { find, useCore, usePorts, useStore } from '../site.tsx';

/**
 * These contacts, in this order, the time by which they answer or sleep, null before the page knows it, and the
 * guide by which a clock is read.
 */
export function useContactsNow(ids: readonly string[]): {
  readonly all: readonly Contact[];
  readonly now: Date | null;
  readonly guide: Dated;
} {
  const guide = useCore();
  const now = useStore(usePorts().clock.now);
  return { all: ids.map((id) => find(guide.contacts, id)), now, guide };
}
