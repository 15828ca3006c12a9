import { isPublicHoliday, type Core, type Day } from '../../src/pack/index.ts';
import { dayOf } from '../../src/pack/hours.ts';
import { addDays } from '../../src/pack/holidays.ts';
import { momentOf } from '../../src/pack/local-time.ts';

/**
 * When a clock of the country shows `time` on the first such day after the edition that is no public holiday, nor the
 * day before one. A phone that shows a day before the edition says that its clock is to be checked: a fixed date would
 * be such a day in some later edition.
 */
export function momentAfter({ edition, country }: Pick<Core, 'edition' | 'country'>, day: Day, time: string): Date {
  const isHoliday = (date: string): boolean => isPublicHoliday(date, country.holidays);
  let date = addDays(edition, 1);
  while (dayOf(date) !== day || isHoliday(date) || isHoliday(addDays(date, 1))) date = addDays(date, 1);
  return momentOf({ date, time }, country.clock);
}
