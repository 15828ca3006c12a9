import type { Contact, Country } from '../../pack/index.ts';
import { find, useCore, usePorts, useStore } from '../site.tsx';

/**
 * These contacts, in this order, the time by which they answer or sleep, null before the page knows it, and the country
 * whose holidays count.
 */
export function useContactsNow(ids: readonly string[]): {
  readonly all: readonly Contact[];
  readonly now: Date | null;
  readonly country: Country;
} {
  const { contacts, country } = useCore();
  const now = useStore(usePorts().clock.now);
  return { all: ids.map((id) => find(contacts, id)), now, country };
}
