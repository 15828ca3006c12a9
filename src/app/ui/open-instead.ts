import { whenOpen, type Contact } from '../../pack/index.ts';

/**
 * Who answers now, to be named before those of a list whose first is closed: the first of `all` that is open. A number
 * for a danger is none: it is not called because another line sleeps. Nothing where the first of `shown` answers, or
 * may answer, and before the page knows the time (`now`: null).
 */
export function openInstead(shown: readonly Contact[], all: readonly Contact[], now: Date | null): Contact | undefined {
  const [first] = shown;
  if (now === null || first === undefined || !isClosed(first, now)) return undefined;
  return all.find((contact) => contact.kind !== 'emergency' && whenOpen(contact.hours, now).when === 'now');
}

/** It is known that nobody answers now. */
export const isClosed = ({ hours }: Contact, now: Date): boolean =>
  !['now', 'unknown'].includes(whenOpen(hours, now).when);
