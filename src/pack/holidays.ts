import type { Holidays } from './types/index.ts';

/** Whether a date, as year-month-day, is a public holiday, by the rules of a country. */
export function isPublicHoliday(date: string, { fixed, afterEaster }: Holidays): boolean {
  if (fixed.includes(date.slice(5))) return true;
  const easter = findEaster(Number(date.slice(0, 4)));
  return afterEaster.some((days) => addDays(easter, days) === date);
}

/**
 * Easter Sunday of a year of the Gregorian calendar, as year-month-day.
 * Source: the anonymous Gregorian algorithm (Nature, 20 April 1876; J. Meeus, Astronomical Algorithms, chapter 8).
 */
function findEaster(year: number): string {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const inCentury = year % 100;
  const correction = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - correction + 15) % 30;
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(inCentury / 4) - epact - (inCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * weekday) / 451);
  const days = epact + weekday - 7 * late + 114;
  return format(Date.UTC(year, Math.floor(days / 31) - 1, (days % 31) + 1));
}

/** A date some days later, both as year-month-day. */
export function addDays(date: string, days: number): string {
  return format(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000);
}

function format(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}

/**
 * How many days are left from a day until another (both year-month-day): 0 on the last one, less when it has passed.
 */
export function daysLeft(day: string, today: string): number {
  return Math.round((Date.parse(`${day}T00:00:00Z`) - Date.parse(`${today}T00:00:00Z`)) / 86_400_000);
}
