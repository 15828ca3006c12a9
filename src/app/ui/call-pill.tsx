import type { JSX } from 'preact';
import { isElsewhere, openStatus, type Contact, type Hours } from '../../pack/index.ts';
import { usePorts, useStore } from '../context.ts';
import { language, t } from '../i18n.ts';
import { hrefOfLine, lineOf, nameOfCall, Num } from './call.tsx';
import { cityOf } from './open-status.tsx';

/** When somebody answers, in three words, and whether that is now; before the page knows the time, nothing. */
export function shortHours(
  hours: Hours,
  now: Date | null,
): { readonly open: 'yes' | 'no'; readonly words: string } | null {
  if (hours.kind === 'always') return { open: 'yes', words: t('contact.alwaysShort') };
  if (now === null) return null;
  const { status, opensAt } = openStatus(hours, now);
  if (status === 'open') return { open: 'yes', words: t('contact.openShort') };
  if (status === 'unknown') return { open: 'no', words: t('contact.unknownShort') };
  if (opensAt === undefined) return { open: 'no', words: t('contact.closedShort') };
  const time = language().hour(opensAt.time);
  if (hours.kind === 'weekly' && isElsewhere(hours.timezone, now))
    return { open: 'no', words: t('contact.opensCity', { time, city: cityOf(hours.timezone) }) };
  return {
    open: 'no',
    words:
      opensAt.ahead < 2 ? t('contact.opensShort', { time }) : t('contact.opensDay', { day: t(`day.${opensAt.day}`) }),
  };
}

/** Signs of a number that fits beside the words of a row. */
const SHORT = 8;

/** A number that is as wide as a row, and stands below its words. */
export const isLong = (contact: Contact): boolean => (lineOf(contact)?.shown.length ?? 0) > SHORT;

/**
 * The number of a contact in a row, with when it answers: a tap calls it. Nothing where nobody can be called. `short`:
 * the number alone; its name says the rest.
 */
export function CallPill({ contact, short = false }: { contact: Contact; short?: boolean }): JSX.Element | null {
  const now = useStore(usePorts().clock.now);
  const line = lineOf(contact);
  if (!line) return null;
  const hours = shortHours(contact.hours, now);
  return (
    <a
      class="pill"
      href={hrefOfLine(line)}
      aria-label={`${nameOfCall(contact, line)}${hours ? `, ${hours.words}` : ''}`}
      data-danger={contact.kind === 'emergency' ? '' : undefined}
      data-open={hours?.open}
    >
      <Num>{line.shown}</Num>
      {hours && !short ? (
        <small>
          <i class="dot" />
          {hours.words}
        </small>
      ) : null}
    </a>
  );
}
