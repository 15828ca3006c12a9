import { DAYS, type Day, type Hours } from '../../pack/index.ts';
import { locale, t } from '../say.ts';

type Weekly = Extract<Hours, { kind: 'weekly' }>;
export type Slot = Weekly['slots'][number];

/** Hours as they are being written: what was written of a week stays while another kind is tried. */
export interface WeekDraft {
  readonly kind: Hours['kind'];
  readonly slots: readonly Slot[];
  readonly holidays: Weekly['holidays'];
  readonly timezone: string;
}

const NEW_SLOT: Slot = { days: ['mon', 'tue', 'wed', 'thu', 'fri'], from: '09:00', to: '17:00' };

export const draftOf = (hours: Hours, timezone: string): WeekDraft =>
  hours.kind === 'weekly' ? hours : { kind: hours.kind, slots: [NEW_SLOT], holidays: 'unknown', timezone };

export const hoursIn = ({ kind, slots, holidays, timezone }: WeekDraft): Hours =>
  kind === 'weekly' ? { kind, timezone, slots, holidays } : { kind };

/** One more slot: for the days that have none yet, or for later on the days of the last. */
export function addSlot({ slots }: WeekDraft): readonly Slot[] {
  const free = DAYS.filter((day) => !slots.some(({ days }) => days.includes(day)));
  const last = slots.at(-1) ?? NEW_SLOT;
  return [...slots, free.length > 0 ? { ...NEW_SLOT, days: free } : { days: last.days, from: last.to, to: '' }];
}

/** A time of day as people type it ("9", "9 h 30", "21:00"), as "09:00"; null: it is none. */
export function readTime(typed: string): string | null {
  const [, hour = '', minutes = '00'] = /^(\d{1,2})(?:\s*(?:h|:|\.)\s*(\d\d)?)?$/i.exec(typed.trim()) ?? [];
  const time = `${hour.padStart(2, '0')}:${minutes}`;
  return /^(?:(?:[01]\d|2[0-3]):[0-5]\d|24:00)$/.test(time) ? time : null;
}

/** What is wrong with a slot; null: nothing. */
export function faultOfSlot({ days, from, to }: Slot): 'days' | 'time' | 'same' | null {
  if (from === '' || to === '') return 'time';
  if (from === to) return 'same';
  return days.length === 0 ? 'days' : null;
}

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

/** The moments at which the phone is asked: now, tonight, and next Sunday before noon. */
export function momentsFrom(now: Date): readonly Date[] {
  const [tonight, sunday] = [new Date(now), new Date(now)];
  tonight.setHours(21, 0, 0, 0);
  sunday.setDate(sunday.getDate() + ((7 - sunday.getDay()) % 7 || 7));
  sunday.setHours(11, 0, 0, 0);
  return [now, tonight, sunday];
}
