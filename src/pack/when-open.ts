import { dayOf, openStatus } from './hours.ts';
import { addDays, daysLeft } from './holidays.ts';
import { localTime, momentOf } from './local-time.ts';
import type { Country, Day, Hours } from './types/index.ts';

/** The parts of a pack by which a clock is read. */
export interface Dated {
  /** its day (ISO date) */
  readonly edition: string;
  readonly country: Pick<Country, 'clock' | 'holidays'>;
}

/** An opening by the clock of the person; `ahead`: in how many days, 0 for today. */
interface Opening {
  readonly day: Day;
  readonly time: string;
  readonly ahead: number;
}

/** `closed`: no opening is known. `wrong-clock`: nobody knows what time it is. `tonight`: today, from 18:00 on. */
export type WhenOpen =
  | { readonly when: 'now' | 'unknown' | 'closed' | 'wrong-clock' }
  | ({ readonly when: 'today' | 'tonight' | 'tomorrow' | 'later' } & Opening);

const EVENING = '18:00';

/**
 * When someone answers, told by the clock of the person, who may be in another timezone than the contact: a line that
 * opens at 9:00 on one side of an ocean opens at 4:00 on the other. `zone`: that of the person's area
 * (`Area.timezone`); left out, the clock of reference of the country. Throws a RangeError when it is no timezone.
 *
 * Hours of the week say nothing on a clock that is wrong (`isBeforeEdition`): neither open nor closed. Who answers day
 * and night answers `now` on every clock: no clock can make that untrue, and a parent at night needs a number that is
 * sure.
 *
 *     whenOpen(hours, now, core)   // { when: 'tomorrow', day: 'wed', time: '09:00', ahead: 1 }
 */
export function whenOpen(hours: Hours, now: Date, guide: Dated, zone: string = guide.country.clock): WhenOpen {
  const { holidays } = guide.country;
  if (hours.kind === 'weekly' && isBeforeEdition(now, guide)) return { when: 'wrong-clock' };
  const { status, opensAt } = openStatus(hours, now, holidays);
  if (status !== 'closed') return { when: status === 'open' ? 'now' : 'unknown' };
  if (hours.kind !== 'weekly' || opensAt === undefined) return { when: 'closed' };
  const date = addDays(localTime(now, hours.timezone).date, opensAt.ahead);
  const opens = localTime(momentOf({ date, time: opensAt.time }, hours.timezone), zone);
  const ahead = daysLeft(opens.date, localTime(now, zone).date);
  return { when: wordFor(ahead, opens.time), day: dayOf(opens.date), time: opens.time, ahead };
}

/**
 * Whether a clock must be wrong: it shows a day before that of the edition, which had not been written then. A phone
 * whose battery was empty may begin again in 1970.
 */
export const isBeforeEdition = (now: Date, { edition, country }: Dated): boolean =>
  localTime(now, country.clock).date < edition;

function wordFor(ahead: number, time: string): 'today' | 'tonight' | 'tomorrow' | 'later' {
  if (ahead === 0) return time < EVENING ? 'today' : 'tonight';
  return ahead === 1 ? 'tomorrow' : 'later';
}
