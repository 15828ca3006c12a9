import { addDays, isPublicHoliday } from './holidays.ts';
import { localTime, type LocalTime } from './local-time.ts';
import { DAYS, type Day, type Holidays, type Hours } from './types/index.ts';

/** The day and the time of day, where the contact is; `ahead`: in how many days, 0 for today. */
export interface NextOpening {
  readonly day: Day;
  readonly time: string;
  readonly ahead: number;
}

export interface OpenStatus {
  readonly status: 'open' | 'closed' | 'unknown';
  /** the next known opening, when it is closed */
  readonly opensAt?: NextOpening;
}

type Weekly = Extract<Hours, { kind: 'weekly' }>;

/** How far ahead an opening is looked for: a week, and some holidays in a row. */
const DAYS_AHEAD = 14;

/**
 * Whether someone answers at a moment. The device's timezone does not matter: the hours are those of the
 * contact's own. `holidays`: those of the country. `unknown` when the hours are not known, or when it is a public
 * holiday within them and it is not known what holds then.
 *
 *     openStatus({ kind: 'always' }, new Date(), core.country.holidays).status   // 'open'
 */
export function openStatus(hours: Hours, at: Date, holidays: Holidays): OpenStatus {
  switch (hours.kind) {
    case 'always':
      return { status: 'open' };
    case 'unknown':
      return { status: 'unknown' };
    case 'weekly':
      return weeklyStatus(hours, at, holidays);
    default:
      return hours satisfies never;
  }
}

function weeklyStatus(hours: Weekly, at: Date, country: Holidays): OpenStatus {
  const now = localTime(at, hours.timezone);
  const yesterday = addDays(now.date, -1);
  const running = [
    ...slotsOn(hours, now.date)
      .filter(({ from, to }) => from <= now.time && (now.time < to || to <= from))
      .map(() => now.date),
    ...slotsOn(hours, yesterday)
      .filter(({ from, to }) => to <= from && now.time < to)
      .map(() => yesterday),
  ];
  const holidays = running.map((date) => (isPublicHoliday(date, country) ? hours.holidays : 'open'));
  if (holidays.includes('open')) return { status: 'open' };
  if (holidays.includes('unknown')) return { status: 'unknown' };
  const opensAt = findOpening(hours, now, country);
  return opensAt === null ? { status: 'closed' } : { status: 'closed', opensAt };
}

/** Slots of a date; one that ends at or before its start runs over midnight ("24:00" is the end of the day). */
function slotsOn({ slots }: Weekly, date: string): readonly { readonly from: string; readonly to: string }[] {
  return slots.filter(({ days }) => days.includes(dayOf(date)));
}

function findOpening(hours: Weekly, now: LocalTime, country: Holidays): NextOpening | null {
  for (let ahead = 0; ahead <= DAYS_AHEAD; ahead += 1) {
    const date = addDays(now.date, ahead);
    if (isPublicHoliday(date, country) && hours.holidays !== 'open') continue;
    // sort, not toSorted: a phone of 2022 does not have it
    const starts = slotsOn(hours, date)
      .map(({ from }) => from)
      .filter((from) => ahead > 0 || from > now.time)
      .sort();
    const [time] = starts;
    if (time !== undefined) return { day: dayOf(date), time, ahead };
  }
  return null;
}

/** The day of the week of a date, as year-month-day. */
export function dayOf(date: string): Day {
  const sundayFirst = new Date(`${date}T00:00:00Z`).getUTCDay();
  const day = DAYS[(sundayFirst + 6) % 7];
  if (day === undefined) throw new Error(`day of ${date}`);
  return day;
}

/** Whether a clock there shows another time of day than that of the device, at that moment. */
export function isElsewhere(timezone: string, at: Date): boolean {
  const here = [at.getHours(), at.getMinutes()].map((part) => String(part).padStart(2, '0')).join(':');
  return localTime(at, timezone).time !== here;
}
