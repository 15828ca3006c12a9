import type { JSX } from 'preact';
import { DAYS, type Day, type Hours } from '../../pack/index.ts';
import { local } from '../../storage/index.ts';
import { useCore, usePorts, useStore } from '../site.tsx';
import { language, t } from '../say.ts';
import { dayName, sayWhenOpen } from './when-open-words.ts';

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
 * "Jour et nuit" at any time; "Ouvert maintenant" or when it opens, once the page runs and knows the time, and room for
 * it before. Nothing where hours are not known.
 */
export function OpenStatus({ hours }: { hours: Hours }): JSX.Element | null {
  const guide = useCore();
  const now = useStore(usePorts().clock.now);
  const { timezone } = useStore(local);
  if (hours.kind === 'unknown') return null;
  if (hours.kind === 'always')
    return (
      <span class="open" data-hours={hours.kind}>
        {t('contact.dayAndNight')}
      </span>
    );
  const said = now && sayWhenOpen(guide, hours, now, timezone);
  return (
    <span class="open" data-hours={hours.kind} data-open={said?.open}>
      {said?.words}
    </span>
  );
}

/** Once on a screen that says when somebody answers: that this is by the clock of the place that was chosen, if any. */
export function ClockOfPlace(): JSX.Element | null {
  const { timezone } = useStore(local);
  return timezone === null ? null : <p class="hint no-print">{t('contact.placeTime')}</p>;
}
