import {
  daysLeft,
  lastDay,
  writeIcs,
  type Country,
  type Deadline,
  type LastDay,
  type Texts,
} from '../../../pack/index.ts';
import type { Files } from '../../../ports.ts';
import { addOwn, dateOf, randomId, setDate, type OwnItem, type Plans } from '../../../storage/plans/index.ts';
import { dayOf, longDate, t } from '../../say.ts';
import { saveText } from '../../ui/save-text.ts';
import { dayToShow, sayLast } from './say-last.ts';

/** The last day of a time limit. `opens`: nobody owes anything by then; after it another way opens. */
type Limit = LastDay | (Omit<LastDay, 'kind'> & { readonly kind: 'opens' });

/** How a time limit stands once its day has passed. */
type Late = 'today' | 'perhaps' | 'past' | 'chase' | 'over';

/** How long after its last day an act is said to be perhaps still possible: over a weekend with a holiday beside it. */
const PERHAPS = 3;

/** A complaint that stays without an answer: no law sets the prosecutor a time, so it is never said to be late. */
export const opensAWay = ({ kind, from }: Pick<Deadline, 'kind' | 'from'>): boolean =>
  kind === 'answer' && from === 'filed';

export const limitOf = (deadline: Pick<Deadline, 'kind' | 'from'>, last: LastDay): Limit =>
  opensAWay(deadline) ? { ...last, kind: 'opens' } : last;

/** Null before its day has passed, and where nothing is due. */
export function lateOf({ kind, day, workday }: Limit, today: string): Late | null {
  if (kind === 'opens' || today <= (kind === 'act' ? workday : day)) return null;
  if (kind !== 'act') return kind === 'answer' ? 'chase' : 'over';
  if (today <= day) return 'today';
  return daysLeft(day, today) < -PERHAPS ? 'past' : 'perhaps';
}

/** A time limit in words, as it stands today. No day that has passed is given as one to act by. */
export function sayLimit(limit: Limit, today: string): string {
  const date = longDate(limit.day);
  const late = lateOf(limit, today);
  if (late !== null) return t(`deadline.late.${late}`, { date });
  return limit.kind === 'opens' ? t('deadline.opens', { date }) : sayLast(limit, limit);
}

/**
 * Notes a time limit as a thing to do, so that the plan, its paper and a copy hold it too. Its day is the one to act
 * by; its `note` says its kind, its last day and its id, which says it in any language.
 */
export function noteLimit(deadline: Deadline, last: LastDay): void {
  const note = `${limitOf(deadline, last).kind} ${last.day} ${deadline.id}`;
  addOwn({ title: deadline.label, day: dayToShow(deadline, last), done: false, note });
}

/** The time limit that a thing to do is; null: it is another. */
export function readLimit({ note = '', day: workday }: OwnItem): Limit | null {
  const [, kind, day = ''] = /^(act|answer|ends|opens) (\S+)/.exec(note) ?? [];
  // a copy can hold anything
  const isWhole = workday !== '' && !Number.isNaN(Date.parse(day));
  return isWhole ? { kind: kind as Limit['kind'], day, workday } : null;
}

/** A limit that was noted by the day it counts from, as a copy may hold it, becomes a thing to do like the others. */
export function takeInDates(held: Plans, { deadlines }: Pick<Texts, 'deadlines'>, { holidays }: Country): void {
  for (const deadline of deadlines) {
    const from = dateOf(held, deadline.id);
    const last = from === null ? null : lastDay(deadline, from, holidays);
    if (last === null) continue;
    setDate(deadline.id, null);
    noteLimit(deadline, last);
  }
}

/** When an alarm rings: at nine on the day before; on the day itself where that is today or tomorrow. */
export const alarmOf = (day: string): { readonly words: 'before' | 'same'; readonly hours: number } =>
  daysLeft(day, dayOf(new Date())) > 1 ? { words: 'before', hours: 9 - 24 } : { words: 'same', hours: 9 };

/** An entry for the calendar with a neutral title, and an alarm where the person chose it (LK-7). */
export const saveReminder = (files: Files, day: string, rings: boolean): void =>
  saveText(
    files,
    t('deadline.fileName'),
    'text/calendar',
    writeIcs({
      uid: randomId(),
      stamp: new Date(),
      day,
      summary: t('deadline.reminder'),
      alarm: rings ? alarmOf(day).hours : null,
    }),
  );
