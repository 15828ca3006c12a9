import {
  isElsewhere,
  whenOpen,
  type Core,
  type Country,
  type Day,
  type Hours,
  type WhenOpen,
} from '../../pack/index.ts';
import { language, t } from '../say.ts';

export const dayName = (day: Day): string => t(`day.${day}`);

/** Where a clock stands, in the page's language. */
export const cityOf = ({ clocks }: Country, clock: string): string => clocks[clock] ?? '';

type Guide = Pick<Core, 'edition' | 'country'>;

/** Whether somebody answers now, and the words that say so, or when somebody will. */
export interface SaidOpen {
  readonly open: 'yes' | 'no' | 'unknown';
  readonly words: string;
}

const OPEN = { now: 'yes', unknown: 'unknown', closed: 'no', 'wrong-clock': 'unknown' } as const;
const LONG = {
  now: 'contact.openNow',
  unknown: 'contact.holidayUnknown',
  closed: 'contact.closedNow',
  'wrong-clock': 'contact.wrongClock',
} as const;
const SHORT = {
  now: 'contact.openShort',
  unknown: 'contact.unknownShort',
  closed: 'contact.closedShort',
  'wrong-clock': 'contact.unknownShort',
} as const;

/**
 * As a sentence. `zone`: of the clock of the person's place (IANA name), or null where no
 * place was chosen: the clock is then that of the contact, with its city where this phone shows another hour.
 */
export function sayWhenOpen(guide: Guide, hours: Hours, now: Date, zone: string | null): SaidOpen {
  const { told, city } = tell(guide, hours, now, zone);
  if (!('time' in told)) return { open: OPEN[told.when], words: t(LONG[told.when]) };
  const time = language().hour(told.time);
  const closed = (words: string): SaidOpen => ({ open: 'no', words });
  if (city !== null) return closed(t('contact.opensElsewhere', { day: dayName(told.day), time, city }));
  const day = dayOf(told);
  return closed(day === null ? t('contact.opensToday', { time }) : t('contact.opensAt', { day, time }));
}

/** In three words, for a button; as in `sayWhenOpen`. */
export function sayWhenOpenShort(guide: Guide, hours: Hours, now: Date, zone: string | null): SaidOpen {
  const { told, city } = tell(guide, hours, now, zone);
  if (!('time' in told)) return { open: OPEN[told.when], words: t(SHORT[told.when]) };
  const time = language().hour(told.time);
  const closed = (words: string): SaidOpen => ({ open: 'no', words });
  if (city !== null) return closed(t('contact.opensCity', { time, city }));
  const day = dayOf(told);
  return closed(day === null ? t('contact.opensShort', { time }) : t('contact.opensDay', { day, time }));
}

/** `city`: where the clock shows another hour than on this phone, whose today and tomorrow say nothing there. */
function tell(
  guide: Guide,
  hours: Hours,
  now: Date,
  zone: string | null,
): { readonly told: WhenOpen; readonly city: string | null } {
  if (hours.kind !== 'weekly') return { told: whenOpen(hours, now, guide), city: null };
  const { timezone } = hours;
  const city = zone === null && isElsewhere(timezone, now) ? cityOf(guide.country, timezone) : null;
  return { told: whenOpen(hours, now, guide, zone ?? timezone), city };
}

/** The evening, the next day or the day of the week; null when it is sooner. */
function dayOf({ when, day }: Extract<WhenOpen, { day: Day }>): string | null {
  switch (when) {
    case 'today':
      return null;
    case 'tonight':
      return t('contact.tonight');
    case 'tomorrow':
      return t('contact.tomorrow');
    case 'later':
      return dayName(day);
    default:
      return when satisfies never;
  }
}
