import type { JSX } from 'preact';
import { DAYS, isElsewhere, openStatus, type Day, type Hours } from '../../pack/index.ts';
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

/** The city that a timezone is named after: "Europe/Paris" → "Paris" */
export const cityOf = (timezone: string): string => (timezone.split('/').at(-1) ?? timezone).replaceAll('_', ' ');

/**
 * "Jour et nuit" at any time; "Ouvert maintenant" or when it opens, once the page runs and knows the time, and room for
 * it before. Nothing where hours are not known.
 */
export function OpenStatus({ hours }: { hours: Hours }): JSX.Element | null {
  const now = useStore(usePorts().clock.now);
  if (hours.kind === 'unknown') return null;
  if (hours.kind === 'always')
    return (
      <span class="open" data-hours={hours.kind}>
        {t('contact.dayAndNight')}
      </span>
    );
  const found = now && openStatus(hours, now);
  return (
    <span class="open" data-hours={hours.kind} data-open={found ? OPEN[found.status] : undefined}>
      {found && sayStatus(found, isElsewhere(hours.timezone, now) ? cityOf(hours.timezone) : null)}
    </span>
  );
}

const OPEN = { open: 'yes', closed: 'no', unknown: 'unknown' } as const;

/** `city`: where the clock shows another hour than on this phone, whose today and tomorrow say nothing there. */
function sayStatus({ status, opensAt }: ReturnType<typeof openStatus>, city: string | null): string {
  if (status === 'unknown') return t('contact.holidayUnknown');
  if (status === 'open') return t('contact.openNow');
  if (!opensAt) return t('contact.closedNow');
  const time = language().hour(opensAt.time);
  if (city !== null) return t('contact.opensElsewhere', { day: dayName(opensAt.day), time, city });
  if (opensAt.ahead === 0) return t('contact.opensToday', { time });
  return opensAt.ahead === 1
    ? t('contact.opensTomorrow', { time })
    : t('contact.opensAt', { day: dayName(opensAt.day), time });
}
