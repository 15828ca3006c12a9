import type { Contact } from '../../pack/index.ts';
import { find, useCore, usePorts, useStore } from '../context.ts';

/** These contacts, in this order, and the time by which they answer or sleep; null before the page knows it. */
export function useContactsNow(ids: readonly string[]): {
  readonly all: readonly Contact[];
  readonly now: Date | null;
} {
  const { contacts } = useCore();
  const now = useStore(usePorts().clock.now);
  return { all: ids.map((id) => find(contacts, id)), now };
}
