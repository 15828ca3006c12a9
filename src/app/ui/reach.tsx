import type { JSX } from 'preact';
import { find, useCore, usePorts, useStore } from '../context.ts';
import { lineOf, type Look } from './call.tsx';
import { Icon } from './icon.tsx';
import { openInstead } from './open-instead.ts';
import { ReachContact } from './reach-contact.tsx';
import * as icons from './icons.ts';

interface Props {
  /** ids, in the order to try them */
  readonly contacts: readonly string[];
  readonly isUrgent: boolean;
  /** how many of them are shown */
  readonly count: number;
  /** leaves out who has no number to call */
  readonly callsOnly?: boolean;
  /** the number that called, which comes before them and leaves them quiet */
  readonly callBack?: string | undefined;
}

/**
 * Whom to reach: the first number filled, those after it as outlines; their hours, where one of them ever sleeps. While
 * the first is closed, one who answers now stands before it.
 */
export function Reach({ contacts: ids, isUrgent, count, callsOnly = false, callBack }: Props): JSX.Element {
  const { contacts } = useCore();
  const now = useStore(usePorts().clock.now);
  const all = ids.map((id) => find(contacts, id));
  const listed = callsOnly ? all.filter(lineOf) : all;
  const open = openInstead(listed, all, now);
  const reach = open
    ? [open, ...listed.filter((contact) => contact !== open)].slice(0, Math.max(count, 2))
    : listed.slice(0, count);
  const look = (at: number): Look => {
    const contact = reach[at];
    if (contact === undefined || at > 0 || callBack !== undefined) return 'quiet';
    if (!lineOf(contact)) return contact === open ? 'main' : 'quiet';
    return isUrgent && contact.kind === 'emergency' ? 'urgent' : 'main';
  };
  const sleeps = reach.some(({ hours }) => hours.kind !== 'always');
  return (
    <>
      {callBack === undefined ? null : (
        <div class="notice" data-tone="caution" data-call-back>
          <Icon of={icons.phone} />
          <b>{callBack}</b>
        </div>
      )}
      {reach.map((contact, at) => (
        <ReachContact key={contact.id} contact={contact} look={look(at)} hours={sleeps} />
      ))}
    </>
  );
}
