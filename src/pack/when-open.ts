import { dayOf, openStatus } from './hours.ts';
import { addDays, daysLeft } from './holidays.ts';
import { localTime, momentOf } from './local-time.ts';
import type { Country, Day, Hours } from './types/index.ts';

/** An opening by the clock of the person; `ahead`: in how many days, 0 for today. */
interface Opening {
  readonly day: Day;
  readonly time: string;
  readonly ahead: number;
}

/** `closed`: no opening is known. `tonight`: today, from 18:00 on. */
export type WhenOpen =
  | { readonly when: 'now' | 'unknown' | 'closed' }
  | ({ readonly when: 'today' | 'tonight' | 'tomorrow' | 'later' } & Opening);

const EVENING = '18:00';

/**
 * When someone answers, told by the clock of the person, who may be in another timezone than the contact: a line that
 * opens at 9:00 on one side of an ocean opens at 4:00 on the other. `zone`: that of the person's area
 * (`Area.timezone`); left out, the clock of reference of the country. Throws a RangeError when it is no timezone.
 *
 *     whenOpen(hours, now, core.country)   // { when: 'tomorrow', day: 'wed', time: '09:00', ahead: 1 }
 */
export function whenOpen(
  hours: Hours,
  now: Date,
  { clock, holidays }: Pick<Country, 'clock' | 'holidays'>,
  zone: string = clock,
): WhenOpen {
  const { status, opensAt } = openStatus(hours, now, holidays);
  if (status !== 'closed') return { when: status === 'open' ? 'now' : 'unknown' };
  if (hours.kind !== 'weekly' || opensAt === undefined) return { when: 'closed' };
  const date = addDays(localTime(now, hours.timezone).date, opensAt.ahead);
  const opens = localTime(momentOf({ date, time: opensAt.time }, hours.timezone), zone);
  const ahead = daysLeft(opens.date, localTime(now, zone).date);
  return { when: wordFor(ahead, opens.time), day: dayOf(opens.date), time: opens.time, ahead };
}

function wordFor(ahead: number, time: string): 'today' | 'tonight' | 'tomorrow' | 'later' {
  if (ahead === 0) return time < EVENING ? 'today' : 'tonight';
  return ahead === 1 ? 'tomorrow' : 'later';
}
