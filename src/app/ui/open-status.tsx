import type { JSX } from 'preact';
import { DAYS, openStatus, type Day, type Hours } from '../../pack/index.ts';
import { usePorts, useStore } from '../context.ts';
import { language, t } from '../i18n.ts';

const dayName = (day: Day): string => t(`day.${day}`);

function daysText(days: readonly Day[]): string {
  const at = days.map((day) => DAYS.indexOf(day));
  const inRow = days.length > 2 && at.every((value, index) => index === 0 || value === (at[index - 1] ?? -2) + 1);
  const [first] = days;
  const last = days.at(-1);
  return inRow && first && last
    ? t('day.range', { from: dayName(first), to: dayName(last) })
    : language().list(days.map(dayName));
}

/**
 * The hours as a sentence, from the data: the same in every language. `site`: where the contact has
 * none, nobody is sent to look there.
 */
export function hoursText(hours: Hours, site: boolean): string {
  if (hours.kind === 'always') return t('contact.always');
  if (hours.kind === 'unknown') return t(site ? 'contact.hoursUnknown' : 'contact.hoursToAsk');
  const { hour, statements } = language();
  return statements(
    hours.slots.map(({ days, from, to }) => {
      const values = { from: hour(from), to: hour(to) };
      return days.length === 7 ? t('contact.everyDay', values) : t('contact.days', { days: daysText(days), ...values });
    }),
  );
}

/**
 * "Ouvert maintenant", once the page runs and knows the time; before, room for it. Nothing where hours are not known.
 */
export function OpenStatus({ hours }: { hours: Hours }): JSX.Element | null {
  const now = useStore(usePorts().clock.now);
  if (hours.kind === 'unknown') return null;
  const found = now && openStatus(hours, now);
  return (
    <span class="open" data-hours={hours.kind} data-open={found ? OPEN[found.status] : undefined}>
      {found && sayStatus(found)}
    </span>
  );
}

const OPEN = { open: 'yes', closed: 'no', unknown: 'unknown' } as const;

function sayStatus({ status, opensAt }: ReturnType<typeof openStatus>): string {
  if (status === 'unknown') return t('contact.holidayUnknown');
  if (status === 'open') return t('contact.openNow');
  return opensAt
    ? t('contact.opensAt', { day: dayName(opensAt.day), time: language().hour(opensAt.time) })
    : t('contact.closedNow');
}
