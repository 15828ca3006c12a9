/** A date (year-month-day) and a time of day ("09:05"), as a clock somewhere shows them; both sort as text. */
export interface LocalTime {
  readonly date: string;
  readonly time: string;
}

/** One formatter per timezone: making one takes far longer than reading a clock with it. */
const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(timezone: string): Intl.DateTimeFormat {
  const kept = formats.get(timezone);
  if (kept) return kept;
  const made = new Intl.DateTimeFormat('en-GB', {
    timeZone: timezone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  });
  formats.set(timezone, made);
  return made;
}

/** What a clock in a timezone (IANA name) shows at a moment. Throws a RangeError when there is no such timezone. */
export function localTime(at: Date, timezone: string): LocalTime {
  const parts = Object.fromEntries(
    formatOf(timezone)
      .formatToParts(at)
      .map(({ type, value }) => [type, value]),
  );
  return { date: `${parts['year']}-${parts['month']}-${parts['day']}`, time: `${parts['hour']}:${parts['minute']}` };
}

/**
 * The moment at which a clock in a timezone shows this: the first of two when it shows it twice; where clocks jump
 * over it, as long after the jump. "24:00" is the end of its day. Throws as `localTime` does.
 */
export function momentOf({ date, time }: LocalTime, timezone: string): Date {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  const shown = Date.parse(`${date}T00:00:00Z`) + (hours * 60 + minutes) * 60_000;
  // clocks are never further from UTC than this on either side, and do not change twice in that time
  const offsets = [shown - DAY, shown + DAY].map((near) => offsetAt(near, timezone));
  const moments = offsets.map((offset) => shown - offset);
  const right = moments.filter((moment) => moment + offsetAt(moment, timezone) === shown);
  return new Date(right.length > 0 ? Math.min(...right) : Math.max(...moments));
}

const DAY = 86_400_000;

/** How far the clocks of a timezone are ahead of UTC, in milliseconds, at a moment of whole minutes. */
function offsetAt(moment: number, timezone: string): number {
  const { date, time } = localTime(new Date(moment), timezone);
  return Date.parse(`${date}T${time}:00Z`) - moment;
}
