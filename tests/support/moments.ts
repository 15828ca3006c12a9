import { isPublicHoliday, type Core, type Day } from '../../src/pack/index.ts';
import { dayOf } from '../../src/pack/hours.ts';
import { addDays } from '../../src/pack/holidays.ts';
import { momentOf } from '../../src/pack/local-time.ts';

/**
 * When a clock of the country shows `time` on the first such day after the edition that is no public holiday. A phone
 * that shows a day before the edition says that its clock is to be checked, so no test has a fixed date of a guide whose
 * next edition is not written yet.
 */
export function momentAfter({ edition, country }: Pick<Core, 'edition' | 'country'>, day: Day, time: string): Date {
  let date = addDays(edition, 1);
  while (dayOf(date) !== day || isPublicHoliday(date, country.holidays)) date = addDays(date, 1);
  return momentOf({ date, time }, country.clock);
}
