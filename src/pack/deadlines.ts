import { addDays, isPublicHoliday } from './holidays.ts';
import type { Deadline, DeadlineKind, DeadlineLength, Holidays } from './types/index.ts';

export interface LastDay {
  readonly kind: DeadlineKind;
  /** the last day, as year-month-day; never moved to a later one, whatever day of the week it is */
  readonly day: string;
  /**
   * the day itself, or the last one before it that is neither a Saturday, a Sunday nor a public holiday: an office may
   * be closed on the day itself
   */
  readonly workday: string;
}

type Counted = Pick<Deadline, 'kind' | 'length' | 'count'>;

/**
 * The last day of a time limit, from the day that starts it (year-month-day, of 1900 to 2199); null when that is no
 * such day. Always the earlier reading where two are possible: a limit that ends on a Sunday is not made longer, and
 * what protects for some days protects from the first of them on. `holidays`: those of the country.
 *
 *     lastDay({ kind: 'act', length: { days: 10 }, count: 'unsure' }, '2026-11-24', holidays)   // day: '2026-12-04'
 */
export function lastDay({ kind, length, count }: Counted, from: string, holidays: Holidays): LastDay | null {
  if (!isDay(from)) return null;
  const counted = addLength(from, length);
  const more = (count === 'franc' ? 1 : 0) - (kind === 'ends' ? 1 : 0);
  const day = addDays(counted, more);
  return { kind, day, workday: lastWorkday(day, holidays) };
}

function addLength(from: string, length: DeadlineLength): string {
  if ('days' in length) return addDays(from, length.days);
  return addMonths(from, 'months' in length ? length.months : length.years * 12);
}

/** The same day of a later month; the last of that month where it has no such day (31 January → 28 February). */
function addMonths(from: string, months: number): string {
  const [year = 0, month = 0, day = 0] = from.split('-').map(Number);
  const lastOfMonth = new Date(Date.UTC(year, month - 1 + months + 1, 0)).getUTCDate();
  const same = Date.UTC(year, month - 1 + months, Math.min(day, lastOfMonth));
  return new Date(same).toISOString().slice(0, 10);
}

function lastWorkday(day: string, holidays: Holidays): string {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  const isClosed = weekday === 0 || weekday === 6 || isPublicHoliday(day, holidays);
  return isClosed ? lastWorkday(addDays(day, -1), holidays) : day;
}

function isDay(text: string): boolean {
  if (!/^(?:19|20|21)\d\d-\d\d-\d\d$/.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
