import { DAYS, type Day, type Hours } from '../../pack/index.ts';
import { locale, t } from '../say.ts';

/** Any Monday. */
const MONDAY = Date.UTC(2024, 0, 1);

export const nameOfDay = (day: Day, weekday: 'long' | 'short'): string =>
  new Date(MONDAY + DAYS.indexOf(day) * 86_400_000).toLocaleDateString(locale.get(), { weekday, timeZone: 'UTC' });

function sayDays(days: readonly Day[]): string {
  if (days.length === DAYS.length) return t('hours.every-day');
  const [first, last] = [days[0], days.at(-1)];
  const isRow = days.length > 2 && first && last && DAYS.indexOf(last) - DAYS.indexOf(first) === days.length - 1;
  return isRow
    ? t('hours.days', { from: nameOfDay(first, 'long'), to: nameOfDay(last, 'long') })
    : days.map((day) => nameOfDay(day, 'long')).join(', ');
}

/** Hours as a sentence. `clocks`: where each clock stands; one that is not that of reference is said. */
export function sayWeek(hours: Hours, clocks: Readonly<Record<string, string>>): string {
  if (hours.kind !== 'weekly') return t(`hours.said.${hours.kind}`);
  const { slots, holidays, timezone } = hours;
  const [reference] = Object.keys(clocks);
  const said = slots.map(({ days, from, to }) => t('hours.slot', { days: sayDays(days), from, to }));
  const clock = timezone === reference ? [] : [t('hours.at-clock', { place: clocks[timezone] ?? timezone })];
  return [said.join(' ; '), t(`hours.said-holidays.${holidays}`), ...clock].join(' · ');
}
