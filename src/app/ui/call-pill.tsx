import type { JSX } from 'preact';
import type { Contact, Core, Hours } from '../../pack/index.ts';
import { local } from '../../storage/index.ts';
import { useCore, usePorts, useStore } from '../site.tsx';
import { t } from '../say.ts';
import { hrefOfLine, lineOf, nameBehind, nameOfCall, Num } from './call.tsx';
import { sayWhenOpenShort, type SaidOpen } from './when-open-words.ts';

/** When somebody answers, in three words; before the page knows the time, only that it is day and night. */
function saidOf(guide: Core, hours: Hours, now: Date | null, zone: string | null): SaidOpen | null {
  if (hours.kind === 'always') return { open: 'yes', words: t('contact.alwaysShort') };
  return now && sayWhenOpenShort(guide, hours, now, zone);
}

/** Signs of a number that fits beside the words of a row. */
const SHORT = 8;

/** A number that is as wide as a row, and stands below its words. */
export const isLong = (contact: Contact): boolean => (lineOf(contact)?.shown.length ?? 0) > SHORT;

/** Who advises on what is done elsewhere: beside "Écrivez au juge" that is said, and no hours that nobody knows. */
const advises = ({ kind, hours }: Contact): boolean => kind === 'rights' && hours.kind === 'unknown';

/**
 * The number of a contact in a row, with when it answers: a tap calls it. Nothing where nobody can be called. `short`:
 * the number alone; its name says the rest.
 */
export function CallPill({ contact, short = false }: { contact: Contact; short?: boolean }): JSX.Element | null {
  const guide = useCore();
  const now = useStore(usePorts().clock.now);
  const { timezone } = useStore(local);
  const line = lineOf(contact);
  if (!line) return null;
  const open = saidOf(guide, contact.hours, now, timezone);
  const said = open && advises(contact) ? { ...open, words: t('contact.advice') } : open;
  return (
    <a
      class="pill"
      href={hrefOfLine(line)}
      aria-label={said ? nameBehind(contact, line, said.words) : nameOfCall(contact, line)}
      data-danger={contact.kind === 'emergency' ? '' : undefined}
      // what is not sure looks closed
      data-open={said && (said.open === 'yes' ? 'yes' : 'no')}
    >
      <Num>{line.shown}</Num>
      {said && !short ? (
        <small>
          <i class="dot" />
          {said.words}
        </small>
      ) : null}
    </a>
  );
}
