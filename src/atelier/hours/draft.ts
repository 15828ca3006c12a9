import { DAYS, type Hours } from '../../pack/index.ts';

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
  const [, hour, minutes = '00'] = /^(\d{1,2})(?:\s*(?:h|:|\.)\s*(\d\d)?)?$/i.exec(typed.trim()) ?? [];
  if (hour === undefined) return null;
  const time = `${hour.padStart(2, '0')}:${minutes}`;
  return /^(?:(?:[01]\d|2[0-3]):[0-5]\d|24:00)$/.test(time) ? time : null;
}

/** What is wrong with a slot; null: nothing. */
export function faultOfSlot({ days, from, to }: Slot): 'days' | 'time' | 'same' | null {
  if (from === '' || to === '') return 'time';
  if (from === to) return 'same';
  return days.length === 0 ? 'days' : null;
}

/** The moments at which the phone is asked: now, tonight, and next Sunday before noon. */
export function momentsFrom(now: Date): readonly Date[] {
  const [tonight, sunday] = [new Date(now), new Date(now)];
  tonight.setHours(21, 0, 0, 0);
  sunday.setDate(sunday.getDate() + ((7 - sunday.getDay()) % 7 || 7));
  sunday.setHours(11, 0, 0, 0);
  return [now, tonight, sunday];
}
